import { expect, test } from 'vitest';
import { secondPredicateAt } from './second-predicate.ts';

test.each([
  ['she would sail in spring and warned of thick ice', true, 'she would sail in spring'],
  ['she will sail in spring, and then called the crew “a lost cause”', true, 'she will sail in spring'],
  ['of “thick ice” in the bay, but had no boat', false, 'of “thick ice” in the bay'],
  ['she has no plan for the bay, and an older plan failed in May', true, 'she has no plan for the bay'],
  ['the bay was “frozen” but, well, who would sail', true, 'the bay was “frozen”'],
])('cuts: %s', (words, isClause, kept) => {
  expect(words.slice(0, secondPredicateAt(words, isClause) ?? 0)).toBe(kept);
});

test.each([
  ['she would sail and warn of ice', true],
  ['she would be warned and sent home', true],
  ['she left the bay and warned of ice', true],
  ['boats are late and crews are tired', true],
  ['the crew of lying and stealing', false],
  ['she would sail, and the boat that sank was old', true],
])('leaves: %s', (words, isClause) => {
  expect(secondPredicateAt(words, isClause)).toBe(-1);
});

test('cannot tell whose verb follows a relative clause', () => {
  expect(secondPredicateAt('she would meet the man who sails and warned of ice', true)).toBeNull();
});
