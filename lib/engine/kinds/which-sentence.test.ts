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

const roles = ['mayor', 'pilot', 'dentist'];
const asked = (speakers: string[], before = '') => {
  const people = ['Ada Holm', 'Bo Lind', 'Cai Ross'].map((name) => ({ name }));
  const said = people.map(({ name }, index) => ({
    words: `“We have waited ${index + 3} years for the new ferry,”`,
    by: name,
    speaker: speakers[index] ?? '',
    cue: 'said',
  }));
  const text = said
    .map(
      ({ by, words, speaker }, index) =>
        `${by} is the ${roles[index]}.\n\n${before}${words} ${speaker} said.`,
    )
    .join('\n\n');
  return whichSentence.ask(buildFacts({ text: `The ferry\n\n${text}`, people, said })).drafts;
};

test('asks by no sentence that goes on from the one before', () => {
  expect(
    asked(
      roles.map((role) => `the ${role}`),
      'So when it rained, ',
    ),
  ).toEqual([]);
});

test('asks by no sentence that says “she”, which by itself could be anybody’s', () => {
  expect(asked(['she', 'he', 'she'])).toEqual([]);
});

test('asks by no role that another may have too', () => {
  const facts = buildFacts(hearing);
  const other = facts.registry.entities.find(({ name }) => name !== 'Jonas Birk');
  if (!other) throw new Error('the sample has nobody else');
  other.roles.push({ text: 'priest', span: { start: 0, end: 1 } });
  const prompts = whichSentence.ask(facts).drafts.map(({ prompt }) => prompt);
  expect(prompts.filter((prompt) => prompt.includes('priest of'))).toEqual([]);
});
