import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { findClaims } from './claims.ts';

test('takes whole quotations and whole reported clauses, the first of two joined ones', () => {
  const facts = buildFacts({
    text: 'The roof of the mill\n\n“The mill is older than the town,” Ada Holm said. Bo Lind said that the roof had to be mended in May and that the wheel was gone. Cai Ross called the plan “a late joke”.',
    people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }, { name: 'Cai Ross' }],
    said: [
      { words: '“The mill is older than the town,”', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
      {
        words: 'that the roof had to be mended in May and that the wheel was gone',
        by: 'Bo Lind',
        speaker: 'Bo Lind',
        cue: 'said',
      },
      { words: 'the plan “a late joke”', by: 'Cai Ross', speaker: 'Cai Ross', cue: 'called', kind: 'mixed' },
    ],
  });
  expect(findClaims(facts).map(({ form, text }) => [form, text])).toEqual([
    ['quoted', '“The mill is older than the town”'],
    ['reported', 'The roof had to be mended in May'],
  ]);
});

test.each([
  'the roof had to be mended or that the mill would fall',
  'the roof had to be mended, but that only if it rained',
])('never cuts a choice or a condition: %s', (words) => {
  const facts = buildFacts({
    text: `The roof of the mill\n\nBo Lind said that ${words}.`,
    people: [{ name: 'Bo Lind' }],
    said: [{ words: `that ${words}`, by: 'Bo Lind', speaker: 'Bo Lind', cue: 'said' }],
  });
  expect(findClaims(facts).map(({ clause }) => clause)).toEqual([words]);
});

test.each([
  ['“Not a mayor who listens,” Ada Holm said.', '“Not a mayor who listens,”', 'direct'],
  [
    '“It rains. The fact that we built it,” Ada Holm said.',
    '“It rains. The fact that we built it,”',
    'direct',
  ],
  ['“To all the people of the old mill,” Ada Holm said.', '“To all the people of the old mill,”', 'direct'],
  ['Ada Holm said that many were late for the ferry.', 'that many were late for the ferry', 'indirect'],
  ['Ada Holm said that the agency had sold a ferry.', 'that the agency had sold a ferry', 'indirect'],
  ['Ada Holm said that Mr. Lind had sold his ferry.', 'that Mr. Lind had sold his ferry', 'indirect'],
] as const)(
  'makes no option of what is less than a sentence or leaves open what is meant: %s',
  (text, words, kind) => {
    const facts = buildFacts({
      text: `Boats\n\nA boat sailed to Ellery. ${text}`,
      people: [{ name: 'Ada Holm' }],
      said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said', kind }],
    });
    expect(findClaims(facts)).toEqual([]);
  },
);

test.each([
  ['Ada Holm denied that a pilot had sold a ferry to Larn.', 'denied'],
  ['Ada Holm, making it clear that a pilot had sold a ferry to Larn, stood up.', 'making it clear'],
])('makes no option of what is denied or goes on: %s', (text, cue) => {
  const words = text.slice(text.indexOf('that a pilot'), -1);
  const facts = buildFacts({
    text: `Boats\n\n${text}`,
    people: [{ name: 'Ada Holm' }],
    said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue }],
  });
  expect(findClaims(facts)).toEqual([]);
});
