import { expect, test } from 'vitest';
import { findFacts } from '../../find-facts.ts';
import { buildFacts } from '../facts-builder.ts';
import { withFullNames } from './full-names.ts';

test.each([
  ['Lind’s plan was late', 'Bo Lind’s plan was late'],
  ['the crew met Lind and Lind left', 'the crew met Bo Lind and Lind left'],
  ['Mr. Lind was late', 'Bo Lind was late'],
  ['Judge Lind was late', 'Judge Lind was late'],
  ['Bo Lind was late', 'Bo Lind was late'],
  ['the Lind boats were late', 'the Lind boats were late'],
  ['the crew called it “Lind’s late plan”', 'the crew called it “Lind’s late plan”'],
])('%s', (words, whole) => {
  const facts = buildFacts({
    text: `Ada Holm said that ${words}. Bo Lind met Ada Holm.`,
    people: [{ name: 'Ada Holm' }, { name: 'Bo Lind', mentions: ['Lind'] }],
    said: [{ words: `that ${words}`, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }],
  });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  expect(withFullNames(facts, statement, words)).toBe(whole);
});

test('leaves a ruling that may be another than the one named', () => {
  const facts = buildFacts({
    text: 'A judge freed Bo Lind, ruling that he had waited. Under a Larn Court ruling, none may. Ada Holm said that the ruling was late.',
    people: [{ name: 'Ada Holm' }],
    said: [{ words: 'that the ruling was late', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }],
  });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  expect(withFullNames(facts, statement, 'the ruling was late')).toBe('the ruling was late');
});

test('names a bill or deal as the article first does', () => {
  const facts = buildFacts({
    text: 'Velmora has a farm deal and a race in Larn. Ada Holm said that the deal was late. Bo Lind left.',
    people: [{ name: 'Ada Holm' }],
    said: [{ words: 'that the deal was late', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }],
  });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  const named = (words: string) => withFullNames(facts, statement, words);
  expect(named('the deal was late')).toBe('the farm deal was late');
  expect(named('the deal on fares was late')).toBe('the deal on fares was late');
  expect(named('the race was late')).toBe('the race was late');
});

test('names the one body that is meant, and no papers that may be more than those named before', () => {
  const found = findFacts(
    'A mill in Velmora\n\nThe Velmora Party and the Velmora Museum signed the agreements for Larn and Ellery. Ada Holm said that the museum was late.',
  );
  const [statement] = found.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  expect(withFullNames(found, statement, 'the museum was late')).toBe('the Velmora Museum was late');
  for (const words of ['the agreements were late', 'the party was late'])
    expect(withFullNames(found, statement, words)).toBe(words);
});
