import { expect, test } from 'vitest';
import { isHarmful, isReproach } from './harm.ts';

test.each(['the minister lied to the court', 'the firm bribed a judge', 'the players cheated'])(
  'harmful: %s',
  (words) => {
    expect(isHarmful(words)).toBe(true);
  },
);

test.each(['the ferry would stop in winter', 'the warm spring lasted until June', 'the belief was old'])(
  'harmless: %s',
  (words) => {
    expect(isHarmful(words)).toBe(false);
  },
);

test.each([
  ['was arrested on a ferry', true],
  ['lost her seat to a rival', true],
  ['was shot at by rebels', true],
  ['won the seat by nine votes', false],
])('as a reproach, %j is %s', (words, expected) => {
  expect(isReproach(words)).toBe(expected);
});
