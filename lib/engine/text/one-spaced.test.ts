import { expect, test } from 'vitest';
import { countWords, oneSpaced } from './one-spaced.ts';

test.each([
  ['the  mill', 'the mill'],
  ['the\nmill', 'the mill'],
  ['the\u00a0mill\t ', 'the mill '],
  ['the mill', 'the mill'],
])('%j → %j', (text, clean) => {
  expect(oneSpaced(text)).toBe(clean);
});

test.each([
  ['the old mill', 3],
  ['the\n\nmill', 2],
  ['mill', 1],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
