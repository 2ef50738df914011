import { expect, test } from 'vitest';
import { markMisses } from './mark-misses.ts';

test('marks what does not hold, takes marks away that hold no more, and leaves the facts alone', () => {
  const source =
    'direct | Ida Marsh | “A”\ndirect | Omar Pell | “B” | missing: too short\nsurplus | “C” | a name\nyear | 1999\n';
  const differences = [
    { line: 1, words: '“A”', problem: 'not found' },
    { line: 2, words: '“B”', problem: 'is found now: take “missing: too short” away' },
    { line: 3, words: '“C”', problem: 'is taken for a statement no more' },
    { line: 0, words: 'the pier', problem: 'taken for a statement of nobody' },
  ];
  expect(markMisses(source, differences)).toBe(
    'direct | Ida Marsh | “A” | missing: not found\ndirect | Omar Pell | “B”\nyear | 1999\nsurplus | the pier | taken for a statement of nobody\n',
  );
});
