import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { neutralPredicate } from './neutral-predicate.ts';
import { reportedClause } from './reported-clause.ts';

test.each([
  ['Ada Holm left the mill, saying she was late for the ferry.', 'said that they were late for the ferry'],
  ['Ada Holm left Bo Lind, saying she was late for the ferry.', 'said that they were late for the ferry'],
  ['Ada Holm left Eva Rike, saying she was late for the ferry.', null],
  ['Ada Holm left the mill, saying her client had sold her boat.', null],
  ['Ada Holm left the mill, saying her client had sold a boat.', 'said that their client had sold a boat'],
])('%s', (text, expected) => {
  const people = [
    { name: 'Ada Holm', gender: 'female' as const },
    { name: 'Bo Lind', gender: 'male' as const },
    { name: 'Eva Rike', gender: 'female' as const },
  ].filter(({ name }) => text.includes(name));
  const said = [
    { words: text.slice(text.indexOf('saying') + 7, -1), by: 'Ada Holm', speaker: 'Ada Holm', cue: 'saying' },
  ];
  const facts = buildFacts({ text, people, said });
  const [statement] = facts.statements;
  const [speaker] = facts.registry.entities;
  if (!statement || !speaker) throw new Error('the sample has no statement');
  const reported = reportedClause(facts.document, statement);
  if (!('predicate' in reported)) throw new Error(reported.reason);
  expect(neutralPredicate(facts, { statement, index: 0, speaker }, reported)).toBe(expected);
});
