import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { longestKey } from './longest-key.ts';

test('finds a key of more than four thirds of the longest wrong option, and names the shortest to go', () => {
  const item = itemOf('What?', ['one two three four five six', 'one two', 'one two three four']);
  expect(longestKey.find(item, noFacts)).toMatchObject({ option: 'one two' });
});

test.each([
  [['one two three', 'one']],
  [['one two three four', 'one two three']],
  [['one two', 'one two three four five']],
])('lets be: %j', (options) => {
  expect(longestKey.find(itemOf('What?', options), noFacts)).toBeNull();
});
