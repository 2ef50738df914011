import { expect, test } from 'vitest';
import { findFacts } from '../../find-facts.ts';
import { longerName } from './longer-name.ts';

const facts = findFacts(
  'Boats for Norland\n\nThe loan went to Ellery Boats in May, said Ada Holm of the Treasury Department. A treasury is rare. Parliament Hill and Velmora Maps were closed. Workers at Nordbane Lamps and Nordbane Foods left. In July, Ellery failed, and Treasury lent more to Ada Holm. In May, Velmora fell.',
);

test.each([
  ['Ellery', 'Ellery Boats'],
  ['Treasury', 'Treasury Department'],
  ['Nordbane', null],
  ['Ada', null],
  ['Parliament', null],
  ['Velmora', null],
  ['July', null],
  ['Workers', null],
])('finds the whole name of %s', (word, expected) => {
  expect(longerName(facts, word)).toBe(expected);
});
