import { describe, expect, test } from 'vitest';
import type { Facts, Statement } from '../../lib/engine/facts/facts.ts';
import { compareFacts } from './compare-facts.ts';
import { readExpectedFacts } from './expected-facts.ts';

const text = 'Ida Marsh said the pier would open on May 3. “At last,” said Omar Pell.';

const statement = (words: string, more: Partial<Statement>): Statement => {
  const start = text.indexOf(words);
  return {
    ...{ start, end: start + words.length, kind: 'indirect', speaker: null, cue: null, entity: null },
    ...{ reference: null, confidence: 1, asserted: true, rule: 'test', sentence: 0, ...more },
  };
};

const factsOf = (statements: Statement[]): Facts => ({
  document: { text, blocks: [], sentences: [], tokens: [], quotations: [] },
  registry: { entities: [] },
  statements,
  figures: [
    {
      ...{ start: 38, end: 43, type: 'date', value: '05-03', unit: null, of: null },
      hedge: null,
      sentence: 0,
    },
  ],
});

const right = [
  statement('the pier would open on May 3', { reference: 'Ida Marsh' }),
  statement('“At last,”', { reference: 'Omar Pell', kind: 'direct' }),
];

const differences = (source: string, statements = right): string[] =>
  compareFacts(factsOf(statements), readExpectedFacts(source, text)).map(({ problem }) => problem);

const all = 'indirect | Ida Marsh | the pier … May 3\ndirect | Omar Pell | “At last,”\n\ndate | May 3\n';

describe('compareFacts', () => {
  test('is content when all is found', () => {
    expect(differences(all)).toEqual([]);
  });

  test.each([
    ['not found', all, right.slice(1)],
    [
      'given to Omar Pell, not Ida Marsh',
      all,
      [{ ...statement('the pier would open on May 3', { reference: 'Omar Pell' }) }, ...right.slice(1)],
    ],
    [
      'found as mixed',
      all,
      [{ ...statement('the pier would open on May 3', { kind: 'mixed' }) }, ...right.slice(1)],
    ],
    ['found as “would open”', all, [statement('would open', {}), ...right.slice(1)]],
    ['found as date', all.replace('date', 'money'), right],
    ['taken for a statement of Ida Marsh', all.split('\n').slice(1).join('\n'), right],
    [
      'is found now: take “missing: a bar” away',
      all.replace('May 3\ndirect', 'May 3 | missing: a bar\ndirect'),
      right,
    ],
    ['is taken for a statement no more', `${all}surplus | Omar Pell | a name\n`, right],
  ])('says: %s', (problem, source, statements) => {
    expect(differences(source, statements)).toEqual([problem]);
  });

  test('lets a fact be missing where that is known', () => {
    expect(
      differences(all.replace('“At last,”', '“At last,” | missing: too short'), right.slice(0, 1)),
    ).toEqual([]);
  });

  test('a third is enough of a loose one, and an optional one may be there or not', () => {
    expect(
      differences(all.replace('indirect', '~mixed'), [
        statement('would open on May 3', { reference: 'Ida Marsh' }),
        ...right.slice(1),
      ]),
    ).toEqual([]);
    expect(differences(all.replace('indirect', '?indirect'), right.slice(1))).toEqual([]);
    expect(differences(all.replace('indirect', '?indirect'))).toEqual([]);
  });
});

test.each([
  ['direct | Ida Marsh | “Never,”', 'does not have “Never,”'],
  ['shouted | Ida Marsh | “At last,”', 'which is no kind or type'],
])('readExpectedFacts refuses %s', (source) => {
  expect(() => readExpectedFacts(source, text)).toThrow();
});
