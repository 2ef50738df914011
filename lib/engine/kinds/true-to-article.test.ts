import { expect, test } from 'vitest';
import { buildFacts } from './facts-builder.ts';
import { tram } from './sample-articles.ts';
import { trueToArticle } from './true-to-article.ts';

const facts = buildFacts(tram);
const { drafts } = trueToArticle.ask(facts);
const truths = drafts.map(({ key }) => key.text);

test('has one true statement, with its own speaker', () => {
  expect(truths).toContain('Harald Moen said that the work on the bridge was ahead of schedule.');
});

test('has untrue ones beside it, none of them true of anybody else', () => {
  for (const { wrong = [] } of drafts) {
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const { text, feedback } of wrong) {
      expect(truths).not.toContain(text);
      expect(feedback).toMatch(/^In the article, /);
    }
  }
});
