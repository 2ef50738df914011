import { expect, test } from 'vitest';
import { byLength } from './by-length.ts';

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
