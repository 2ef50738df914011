import { describe, expect, it } from 'vitest';
import type { Block } from '../quiz/article.ts';
import { passagesOf } from './passages.ts';

const text = 'A ferry ran aground.\n\nNobody was hurt.\n\nThe cook felt it.';
const blocks: Block[] = [
  { kind: 'title', start: 0, end: 20 },
  { kind: 'body', start: 22, end: 38 },
  { kind: 'body', start: 40, end: 57 },
];

describe('passagesOf', () => {
  it('gives the paragraphs that hold evidence, whole and in the order of the article', () => {
    const evidence = [
      { start: 45, end: 49 },
      { start: 2, end: 7 },
    ];
    expect(passagesOf({ text, blocks }, { evidence })).toEqual([
      { start: 0, text: 'A ferry ran aground.' },
      { start: 40, text: 'The cook felt it.' },
    ]);
  });

  it('gives both paragraphs of evidence that runs over their border, and none where there is none', () => {
    expect(passagesOf({ text, blocks }, { evidence: [{ start: 30, end: 44 }] })).toHaveLength(2);
    expect(passagesOf({ text, blocks }, { evidence: [] })).toEqual([]);
  });
});

describe('passagesOf a text without line breaks', () => {
  const sentence = (number: number) => `Sentence ${number} tells what the crew of the ferry did in the fog.`;
  const text = Array.from({ length: 200 }, (_, index) => sentence(index)).join(' ');
  const blocks: Block[] = [{ kind: 'body', start: 0, end: text.length }];
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const whole = /^Sentence \d+ tells .* fog\.$/s;

  it('gives whole sentences around the evidence, not the text', () => {
    const passages = passagesOf({ text, blocks }, { evidence: [spanOf(sentence(100))] });
    expect(passages).toHaveLength(1);
    expect(passages[0]?.text).toContain(sentence(100));
    expect(passages[0]?.text).toMatch(whole);
    expect(passages[0]?.text.length).toBeLessThan(700);
    expect(text.slice(passages[0]?.start)).toMatch(/^Sentence 9\d /);
  });

  it('joins what is near and keeps apart what is far', () => {
    const evidence = [sentence(150), sentence(20), sentence(22)].map(spanOf);
    const passages = passagesOf({ text, blocks }, { evidence });
    expect(passages.map(({ text }) => whole.test(text))).toEqual([true, true]);
    expect(passages[0]?.text).toContain(sentence(22));
    expect(passages[1]?.text).toContain(sentence(150));
  });

  it('always holds the evidence, though no sentence ends', () => {
    const endless = 'word '.repeat(2000);
    const [passage] = passagesOf(
      { text: endless, blocks: [{ kind: 'body', start: 0, end: endless.length }] },
      { evidence: [{ start: 5000, end: 5009 }] },
    );
    expect(passage).toEqual({ start: 5000, text: 'word word' });
  });
});
