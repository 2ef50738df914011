import { expect, test } from 'vitest';
import { isHarmful } from './harm.ts';

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
