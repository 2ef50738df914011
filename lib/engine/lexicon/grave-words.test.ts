import { expect, test } from 'vitest';
import { isHarmful } from './grave-words.ts';

test.each([
  ['the minister lied to the court', true],
  ['the firm bribed a judge', true],
  ['was arrested on a ferry', true],
  ['lost her seat to a rival', true],
  ['was shot at by rebels', true],
  ['the ferry would stop in winter', false],
  ['the warm spring lasted until June', false],
  ['the belief was old', false],
  ['won the seat by nine votes', false],
])('%s: %s', (words, expected) => {
  expect(isHarmful(words)).toBe(expected);
});
