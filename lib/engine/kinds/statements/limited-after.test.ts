import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { isLimitedAfter } from './limited-after.ts';

test.each([
  ['The boats will sail, Ada Holm said, unless it rains.', 'The boats will sail', true],
  ['The boats will sail, Ada Holm said, but only in May.', 'The boats will sail', true],
  ['The boats will sail, Ada Holm said, and the crews left.', 'The boats will sail', false],
  ['The boats will sail, Ada Holm said.', 'The boats will sail', false],
  ['“The boats will sail,” Ada Holm said, if the council pays.', '“The boats will sail,”', true],
  ['Ada Holm said the boats will sail; but not in winter.', 'the boats will sail', true],
  ['Ada Holm said the boats will sail; but the crews left.', 'the boats will sail', false],
])('%s', (text, words, limited) => {
  const facts = buildFacts({
    text,
    people: [{ name: 'Ada Holm' }],
    said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }],
  });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  expect(isLimitedAfter(text, statement)).toBe(limited);
});
