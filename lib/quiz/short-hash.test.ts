import { expect, test } from 'vitest';
import { shortHash } from './short-hash.ts';

test('gives the same text the same name, in small letters and digits', () => {
  expect(shortHash('The ferry was late.')).toBe(shortHash('The ferry was late.'));
  expect(shortHash('The ferry was late.')).toMatch(/^[0-9a-z]{1,11}$/);
});

test('gives a hundred thousand near texts names of their own, whole and by their last six signs nearly so', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => shortHash(`ferry ${index}`));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names.map((name) => name.slice(-6))).size).toBeGreaterThan(99_000);
});

test.each(['', 'a', 'b', 'aa', '\u0000', '😀', 'ß'])('names “%s”', (text) => {
  expect(shortHash(text)).not.toBe(shortHash(`${text} `));
});
