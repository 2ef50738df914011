import { expect, test } from 'vitest';
import { eachFirst } from './each-first.ts';

test('takes one of each before a second of any', () => {
  expect(eachFirst(['a1', 'a2', 'b1', 'a3', 'b2'], (thing) => thing.charAt(0))).toEqual([
    'a1',
    'b1',
    'a2',
    'a3',
    'b2',
  ]);
});
