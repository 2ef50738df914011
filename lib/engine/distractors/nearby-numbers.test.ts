import { expect, test } from 'vitest';
import { nearbyNumbers } from './nearby-numbers.ts';

const near = (value: number, decimals = 0) => nearbyNumbers(value, decimals, { seed: String(value) });

test.each([
  { value: 38_000, grain: 1000 },
  { value: 2300, grain: 100 },
  { value: 145, grain: 5 },
  { value: 100_000, grain: 50_000 },
  { value: 40, grain: 10 },
])('the neighbours of $value are as round: multiples of $grain', ({ value, grain }) => {
  const numbers = near(value).slice(0, 3);
  expect(numbers).toHaveLength(3);
  for (const number of numbers) expect(number % grain).toBe(0);
});

test('no factor tells which of the numbers the others were made from', () => {
  const factors = new Map<string, number>();
  const values = [...Array(400).keys()].map((at) => 2001 + at * 2);
  for (const value of values)
    for (const number of near(value).slice(0, 3)) {
      const factor = (number / value).toFixed(2);
      factors.set(factor, (factors.get(factor) ?? 0) + 1);
    }
  expect(Math.max(...factors.values())).toBeLessThan(values.length / 6);
});
