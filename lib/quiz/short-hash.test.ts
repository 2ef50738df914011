import { expect, test } from 'vitest';
import { shortHash } from './short-hash.ts';

test('gives the same text the same name, in small letters and digits', () => {
  expect(shortHash('The ferry was late.')).toBe(shortHash('The ferry was late.'));
  expect(shortHash('The ferry was late.')).toMatch(/^[0-9a-z]{1,11}$/);
});

test.each([
  ['', 'dapnk1jhlu'],
  ['The ferry was late.', '1zd1wqeb4ew'],
])('names “%s” as it always has, since names are saved', (text, name) => {
  expect(shortHash(text)).toBe(name);
});

test('gives a hundred thousand near texts names of their own, whole and by their last six signs nearly so', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => shortHash(`ferry ${index}`));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names.map((name) => name.slice(-6))).size).toBeGreaterThan(99_000);
});

test.each(['', 'a', 'b', 'aa', '\u0000', '😀', 'ß'])('names “%s”', (text) => {
  expect(shortHash(text)).not.toBe(shortHash(`${text} `));
});
