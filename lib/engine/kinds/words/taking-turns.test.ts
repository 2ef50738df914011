import { expect, test } from 'vitest';
import { takingTurns } from './taking-turns.ts';

test.each([
  [0, ['a', 'b', 'c', 'd', 'e']],
  [1, ['c', 'd', 'e', 'a', 'b']],
  [2, ['e', 'a', 'b', 'c', 'd']],
  [3, ['b', 'c', 'd', 'e', 'a']],
])('turn %i', (turn, expected) => {
  expect(takingTurns(['a', 'b', 'c', 'd', 'e'], turn)).toEqual(expected);
});

test('leaves few things as they are', () => {
  expect(takingTurns(['a', 'b', 'c'], 1)).toEqual(['a', 'b', 'c']);
  expect(takingTurns([], 5)).toEqual([]);
});
