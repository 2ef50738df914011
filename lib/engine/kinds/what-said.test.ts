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
  expect(draft?.key.text).toBe('Closing the ward would leave Karsholm without a doctor at night');
  expect(draft?.wrong?.[0]?.feedback).toMatch(/^In the article, this comes from .*\.$/);
});

const said = (words: string, by: string, cue = 'said') => ({ words: `that ${words}`, by, speaker: by, cue });
const others = [
  said('a storm had taken the roof of the church', 'Bo Lind'),
  said('a pilot should be paid in summer', 'Cai Ross'),
];
const draftsOf = (first: ReturnType<typeof said>, more: ReturnType<typeof said>[] = []) => {
  const all = [first, ...others, ...more];
  const facts = buildFacts({
    text: `Boats\n\n${all.map(({ words, by, cue }) => `${by} ${cue} ${words}.`).join(' ')}`,
    people: all.map(({ by }) =>
      /[Cc]ampaign|survey/.test(by) ? { name: by, kind: 'organisation' as const } : { name: by },
    ),
    said: all,
  });
  return whatSaid.ask(facts).drafts;
};

test('puts no words of a campaign beside those of its candidate', () => {
  const campaign = said('boats would be free for children', 'The Ada Holm Campaign');
  const [draft] = draftsOf(said('a ferry would sail to Larn in May', 'Ada Holm'), [campaign]);
  expect(draft?.wrong).toHaveLength(2);
  expect(draft?.wrong?.map(({ text }) => text)).not.toContain('Boats would be free for children');
});

test('puts no words of two and a half times the length beside the key', () => {
  const long = said(
    'a harbour without a pilot is a danger to every crew that sails from Ellery to Larn on a winter night',
    'Dan Vik',
  );
  const [draft] = draftsOf(said('a ferry would sail in May', 'Ada Holm'), [long]);
  expect(draft?.wrong?.map(({ text }) => text).join()).not.toContain('harbour');
});

test('puts no words as their speaker says them beside words as a reporter does', () => {
  const now = said('a ferry is safer than the old road', 'Dan Vik');
  const [draft] = draftsOf(said('a ferry would sail to Larn in May', 'Ada Holm'), [now]);
  expect(draft?.wrong?.map(({ text }) => text)).not.toContain('A ferry is safer than the old road');
});

test('asks for the words of nobody who is known by one name', () => {
  const asked = draftsOf(said('a ferry would sail to Larn in May', 'Holm')).map(({ prompt }) => prompt);
  expect(asked.join()).toContain('Lind');
  expect(asked.join()).not.toContain('Holm');
});
