import { expect, test } from 'vitest';
import { takingTurns } from './taking-turns.ts';

test.each([
  [0, ['a', 'b', 'c', 'd', 'e']],
  [1, ['d', 'e', 'a', 'b', 'c']],
  [2, ['b', 'c', 'd', 'e', 'a']],
  [3, ['e', 'a', 'b', 'c', 'd']],
])('turn %i', (turn, expected) => {
  expect(takingTurns(['a', 'b', 'c', 'd', 'e'], turn)).toEqual(expected);
});

test('leaves few things as they are', () => {
  expect(takingTurns(['a', 'b', 'c'], 1)).toEqual(['a', 'b', 'c']);
  expect(takingTurns([], 5)).toEqual([]);
});
