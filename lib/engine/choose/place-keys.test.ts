import { expect, test } from 'vitest';
import { itemOf } from '../checks/item-builder.ts';
import { placeKeys } from './place-keys.ts';
import { createRandom } from './random.ts';

test('gives the key each place about equally often, and keeps all options', () => {
  const items = Array.from({ length: 40 }, (_, index) => itemOf('Who?', [`key ${index}`, 'a', 'b', 'c']));
  const orders = placeKeys(items, createRandom(1));
  const counts = [0, 0, 0, 0];
  orders.forEach((order, index) => {
    expect(order.map(({ text }) => text).toSorted()).toEqual([`key ${index}`, 'a', 'b', 'c'].toSorted());
    const place = order.findIndex(({ text }) => text.startsWith('key'));
    counts[place] = (counts[place] ?? 0) + 1;
  });
  expect(counts).toEqual([10, 10, 10, 10]);
});

test.each([
  [
    ['$4.6 million', '$900,000', '$12 million'],
    ['$900,000', '$4.6 million', '$12 million'],
  ],
  [
    ['May 4', 'June 2', 'April 30'],
    ['April 30', 'May 4', 'June 2'],
  ],
  [
    ['Tuesday', 'Monday', 'Friday'],
    ['Monday', 'Tuesday', 'Friday'],
  ],
  [
    ['1996', '1987', '2004'],
    ['1987', '1996', '2004'],
  ],
])('keeps ordered options ascending: %j', (options, expected) => {
  const [order] = placeKeys([itemOf('When?', options, { ordered: true })], createRandom(1));
  expect(order?.map(({ text }) => text)).toEqual(expected);
});
