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
