import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { lostSequence } from './lost-sequence.ts';

test.each([
  [false, true],
  [true, false],
])('figures kept in order: %s', (ordered, isLost) => {
  const item = itemOf('How many?', ['40', '20', '30'], { ordered, answer: { type: 'figure', figure: 0 } });
  expect(lostSequence.find(item, noFacts) !== null).toBe(isLost);
});
