import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../lib/engine/find-facts.ts';
import { goldenArticles } from './articles.ts';
import { compareFacts } from './compare-facts.ts';
import { readExpectedFacts } from './expected-facts.ts';

const articles = goldenArticles();

test('the shelf has twenty articles', () => {
  expect(articles.length).toBeGreaterThanOrEqual(20);
});

describe.each(articles)('$id', ({ id, text }) => {
  const source = readFileSync(join(import.meta.dirname, `${id}.facts`), 'utf8');
  const expected = readExpectedFacts(source, text);

  test('has statements and figures to find', () => {
    expect(expected.statements.filter((statement) => !statement.optional).length).toBeGreaterThan(5);
    expect(expected.figures.length).toBeGreaterThan(4);
  });

  test('has the facts that a reader found in it, but for those that are known to be missing', () => {
    expect(compareFacts(findFacts(text), expected)).toEqual([]);
  });
});
