import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { frontOf } from './front-of.ts';

const words = 'the boats should stay in Ellery';

test.each([
  [`Unless it rains, Ada Holm said, ${words}.`, 'Unless it rains'],
  [`But to keep them dry, Ada Holm said, ${words}.`, 'to keep them dry'],
  [`Even so, Ada Holm said, ${words}.`, 'Even so'],
  [`Still, Ada Holm said, ${words}.`, ''],
  [`It rains a lot, Ada Holm said, so ${words}.`, ''],
  [`Ada Holm said ${words}.`, ''],
  [`As Bo Lind said of the storm, Ada Holm said, ${words}.`, null],
])('%s', (text, expected) => {
  const facts = buildFacts({
    text,
    people: [{ name: 'Ada Holm' }],
    said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }],
  });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  expect(frontOf(facts.document, statement)).toBe(expected);
});
