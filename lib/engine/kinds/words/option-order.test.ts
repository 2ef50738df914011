import { expect, test } from 'vitest';
import { byLength, eachFirst, takingTurns } from './option-order.ts';

const things = ['a', 'aaaa', 'aaaaaaaa', 'aaaaaaaaaaaa'];
const keys = Array.from({ length: 400 }, (_, index) => `${index}`.padStart(6, 'x'));
const orders = keys.map((key) => byLength(things, (thing) => thing, key));

test('keeps all options', () => {
  for (const order of orders) expect(order.toSorted()).toEqual(things.toSorted());
});

test('puts a longer one first about three times in four', () => {
  const longer = orders.filter(([first]) => (first?.length ?? 0) > 6).length;
  expect(longer).toBeGreaterThan(250);
  expect(longer).toBeLessThan(350);
});

test('takes one of each before a second of any', () => {
  expect(eachFirst(['a1', 'a2', 'b1', 'a3', 'b2'], (thing) => thing.charAt(0))).toEqual([
    'a1',
    'b1',
    'a2',
    'a3',
    'b2',
  ]);
});

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
