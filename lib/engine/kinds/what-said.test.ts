import { expect, test } from 'vitest';
import { buildFacts } from './facts-builder.ts';
import { hospital, tram } from './sample-articles.ts';
import { whatSaid } from './what-said.ts';

test('asks which quotation is whose, among quotations of others', () => {
  const draft = whatSaid
    .ask(buildFacts(tram))
    .drafts.find(({ key }) => key.text.includes('older than its driver'));
  expect(draft?.prompt).toBe('Which of these quotations is from Oskar Tveit?');
  const wrong = draft?.wrong?.map(({ text }) => text) ?? [];
  expect(wrong.length).toBeGreaterThanOrEqual(3);
  for (const text of wrong) expect(text).toMatch(/^“.*”$/);
  expect(wrong.join()).not.toContain('older than its driver');
});

test('asks what somebody said, among what others said', () => {
  const draft = whatSaid.ask(buildFacts(hospital)).drafts.find(({ prompt }) => prompt.includes('Fjell'));
  expect(draft?.prompt).toBe('According to the article, what did the Fjell Rescue Service say?');
  expect(draft?.key.text).toBe('Closing the ward would leave the pass without a doctor at night');
  expect(draft?.wrong?.[0]?.feedback).toMatch(/^In the article, it is .* who says this\.$/);
});

test('sets no officer of a body beside it', () => {
  const text =
    'Quay\n\nNordbane said the quay would be closed in May. Bo Lind said the boats would have to wait outside. Cai Ross said the crews would be paid in spring. Eva Rike said the mill would be sold to a baker.';
  const names = ['Nordbane', 'Bo Lind', 'Cai Ross', 'Eva Rike'];
  const said = names.map((by) => ({
    by,
    speaker: by,
    cue: 'said',
    words: new RegExp(`${by} said ([^.]*)`).exec(text)?.[1] ?? '',
  }));
  const people = names.map((name) => ({
    name,
    kind: name === 'Nordbane' ? ('organisation' as const) : ('person' as const),
  }));
  const facts = buildFacts({ text, people, said });
  const wrongOf = (role: string) => {
    for (const entity of facts.registry.entities)
      if (entity.name === 'Bo Lind') entity.roles = [{ text: role, span: { start: 0, end: 1 } }];
    const { drafts } = whatSaid.ask({ ...facts });
    return (
      drafts.find(({ prompt }) => prompt.includes('Nordbane'))?.wrong?.map((option) => option.text) ?? []
    );
  };
  expect(wrongOf('baker in Ellery').join()).toContain('boats');
  expect(wrongOf('president of Nordbane').join()).not.toContain('boats');
});
