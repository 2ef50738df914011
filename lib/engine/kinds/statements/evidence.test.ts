import { expect, test } from 'vitest';
import { textOf } from '../../../quiz/span.ts';
import { buildFacts } from '../facts-builder.ts';
import { tram } from '../sample-articles.ts';
import { evidenceOf, explainSpeaker } from './evidence.ts';
import { findSpoken } from './spoken.ts';

const facts = buildFacts(tram);
const saidWith = (words: string) => {
  const said = findSpoken(facts).spoken.find(({ statement }) => textOf(tram.text, statement).includes(words));
  if (said === undefined) throw new Error(`nobody says “${words}”`);
  return said;
};

test.each([
  ['river bed', 'The words are followed by “said Mayor Lena Brandvik”.'],
  ['ahead of schedule', 'The words follow “Harald Moen, the chief engineer of the firm Nordbane, said”.'],
  ['extra cost', 'The words follow “She said”. Here “She” is Lena Brandvik.'],
  ['older than its driver', 'The words are followed by “he said”. Here “he” is Oskar Tveit.'],
])('tells how the article names who said “%s”', (words, explanation) => {
  expect(explainSpeaker(facts, saidWith(words))).toBe(explanation);
});

test('proves with the words and their tag, and the name where the tag has none', () => {
  expect(evidenceOf(facts, saidWith('river bed')).map((span) => textOf(tram.text, span))).toEqual([
    '“We found the old river bed under half of the track,” said Mayor Lena Brandvik.',
  ]);
  expect(evidenceOf(facts, saidWith('extra cost')).map((span) => textOf(tram.text, span))).toEqual([
    'She said that the city would pay the extra cost from its savings.',
    'Lena Brandvik',
  ]);
});
