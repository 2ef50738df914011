import { expect, test } from 'vitest';
import { thinned } from './thinned.ts';

test('leaves a short list whole and takes a long one evenly', () => {
  expect(thinned([1, 2, 3], 4)).toEqual([1, 2, 3]);
  expect(thinned([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
});
