import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-minutes.ts';

test.each([
  ['', 0],
  [' \n\t', 0],
  ['one', 1],
  ['  “Two words,”\nshe said.  ', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [952, 4],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
