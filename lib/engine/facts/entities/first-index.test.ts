import { expect, test } from 'vitest';
import { firstFrom } from './first-index.ts';

const places = [2, 5, 5, 9].map((start) => ({ start, end: start + 1 }));

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [9, 3],
  [10, 4],
])('from %i on', (at, index) => {
  expect(firstFrom(places, at)).toBe(index);
});
