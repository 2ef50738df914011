import { expect, test } from 'vitest';
import { oneSpaced } from './one-spaced.ts';

test.each([
  ['the  mill', 'the mill'],
  ['the\nmill', 'the mill'],
  ['the\u00a0mill\t ', 'the mill '],
  ['the mill', 'the mill'],
])('%j → %j', (text, clean) => {
  expect(oneSpaced(text)).toBe(clean);
});
