import { expect, test } from 'vitest';
import { createRandom, shuffle } from './random.ts';

const draw = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

test('draws the same numbers for the same seed, others for another', () => {
  expect(draw(7, 5)).toEqual(draw(7, 5));
  expect(draw(7, 5)).not.toEqual(draw(8, 5));
});

test('spreads over [0, 1) evenly', () => {
  const tenths = Array<number>(10).fill(0);
  for (const number of draw(1, 10_000))
    tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('shuffles without losing anything, every first thing about as often', () => {
  const random = createRandom(3);
  const firsts = new Map<string, number>();
  for (let round = 0; round < 4000; round++) {
    const order = shuffle(['a', 'b', 'c', 'd'], random);
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    firsts.set(order[0] ?? '', (firsts.get(order[0] ?? '') ?? 0) + 1);
  }
  for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
