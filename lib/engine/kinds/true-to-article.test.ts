import { expect, test } from 'vitest';
import { buildFacts } from './facts-builder.ts';
import { tram } from './sample-articles.ts';
import { trueToArticle } from './true-to-article.ts';

const { drafts } = trueToArticle.ask(buildFacts(tram));
const claimed = drafts.filter(({ frame }) => frame === undefined);

test('has a claim of somebody and its contrary, and the same of somebody else', () => {
  expect(drafts.map(({ key }) => key.text)).toContain(
    'Harald Moen said that the work on the bridge was ahead of schedule.',
  );
  expect(claimed.length).toBeGreaterThan(0);
  for (const { key, wrong = [] } of claimed) {
    const [speaker] = key.text.split(' said that ');
    const texts = [key.text, ...wrong.map(({ text }) => text)];
    expect(new Set(texts).size).toBe(4);
    expect(texts.filter((text) => text.startsWith(`${speaker} said`))).toHaveLength(2);
    expect(texts.filter((text) => / not /.test(text))).toHaveLength(2);
    for (const { feedback } of wrong) expect(feedback).toMatch(/^In the article, /);
  }
});
