import { expect, test } from 'vitest';
import { findFacts } from '../find-facts.ts';
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

const port = (third: string): string[] => {
  const story = [
    'The crews of Port Ann met in Larn.',
    'Ada Holm, the head of the harbour office, came first. “We have waited three years for the ferry,” she said.',
    'Bo Lind, a pilot from Dunholt, came next. Lind sold his boat in Norland to buy a mill.',
    'Mia Ross, a dentist in Ellery, came last. Ross opened the Ellery fair in May with a song.',
    third,
  ];
  const { drafts } = whichSentence.ask(findFacts(`Ferry talks\n\n${story.join('\n\n')}\n`));
  return drafts.flatMap(({ prompt, key }) => [prompt, key.text]);
};

test('puts the name of the one meant for “she”, and asks for a deed as what is about somebody', () => {
  const asked = port(
    'Tom Wray, the owner of the Wray mill, spoke too. “The boats we have are old,” Wray said. “I have sold mine to a crew,” Lind said.',
  );
  expect(asked).toContain(
    'Which of these sentences from the article reports the words of the head of the harbour office?',
  );
  expect(asked).toContain('“We have waited three years for the ferry,” [Holm] said.');
  expect(asked).toContain('Which of these sentences from the article is about a pilot from Dunholt?');
});

test('offers no sentence that points to another', () => {
  const asked = port(
    'Lind said that he wanted them in Larn. For years, Ross said, it had stood in Larn by the mill.',
  );
  expect(asked.filter((text) => /wanted|stood/.test(text))).toEqual([]);
});

test('asks by no role that another may have too', () => {
  const facts = buildFacts(hearing);
  const other = facts.registry.entities.find(({ name }) => name !== 'Jonas Birk');
  if (!other) throw new Error('the sample has nobody else');
  other.roles.push({ text: 'priest', span: { start: 0, end: 1 } });
  const prompts = whichSentence.ask(facts).drafts.map(({ prompt }) => prompt);
  expect(prompts.filter((prompt) => prompt.includes('priest of'))).toEqual([]);
});
