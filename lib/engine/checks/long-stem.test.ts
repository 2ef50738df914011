import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { longStem } from './long-stem.ts';

test.each([
  [20, true],
  [80, false],
])('a stem of %i words', (count, isFit) => {
  const flaw = longStem.find(itemOf(`${'word '.repeat(count)}?`, ['a', 'b']), noFacts);
  expect(flaw === null).toBe(isFit);
});
