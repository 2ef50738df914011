import { expect, test } from 'vitest';
import { buildFacts } from './facts-builder.ts';
import { hearing } from './sample-articles.ts';
import { whichSentence } from './which-sentence.ts';

const { drafts } = whichSentence.ask(buildFacts(hearing));

test('asks by role where the sentences have bare names', () => {
  const draft = drafts.find(({ prompt }) => prompt.includes('priest'));
  expect(draft?.prompt).toBe(
    'Which of these sentences from the article reports the words of the priest of Saint Olav?',
  );
  expect(draft?.key.text).toBe('“A bell belongs to the people who hear it,” Mr. Birk said to loud applause.');
  expect(draft?.explanation).toBe('The speaker is Jonas Birk, the priest of Saint Olav.');
});

test('has no word of the role in any option', () => {
  for (const { key, wrong = [] } of drafts)
    for (const { text } of [key, ...wrong])
      expect(text).not.toMatch(/keeper|archive|priest|Olav|diver|Hestvik|lawyer|county/);
});

test('puts no “he” beside a woman’s name', () => {
  const people = [
    { name: 'Ada Holm', gender: 'female' as const },
    { name: 'Bo Lind', gender: 'male' as const },
    { name: 'Cai Ross', gender: 'male' as const },
    { name: 'Eva Rike', gender: 'female' as const },
    { name: 'Gro Voll', gender: 'female' as const },
  ];
  const said = people.map(({ name, gender }, index) => ({
    words: `“We have waited ${index + 3} years for the new ferry,”`,
    by: name,
    speaker: gender === 'female' ? 'she' : 'he',
    cue: 'said',
  }));
  const text = people
    .map(
      ({ name, gender }, index) =>
        `${name} came in. “We have waited ${index + 3} years for the new ferry,” ${gender === 'female' ? 'she' : 'he'} said.`,
    )
    .join('\n\n');
  const asked = whichSentence.ask(buildFacts({ text: `The ferry\n\n${text}`, people, said })).drafts;
  const holm = asked.find(({ prompt }) => prompt.includes('Ada Holm'));
  expect(holm?.wrong?.length).toBe(2);
  for (const { text: words } of holm?.wrong ?? []) expect(words).not.toMatch(/ he said/);
});

test('asks by no role that another may have too', () => {
  const facts = buildFacts(hearing);
  const other = facts.registry.entities.find(({ name }) => name !== 'Jonas Birk');
  if (!other) throw new Error('the sample has nobody else');
  other.roles.push({ text: 'priest', span: { start: 0, end: 1 } });
  const asked = whichSentence.ask(facts).drafts.map(({ prompt }) => prompt);
  expect(asked.filter((prompt) => prompt.includes('priest of'))).toEqual([]);
});
