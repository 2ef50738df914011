import { describe, expect, test } from 'vitest';
import { textOf } from '../../quiz/span.ts';
import { findBlocks } from './find-blocks.ts';

const blocksOf = (text: string): [string, string][] =>
  findBlocks(text).map((block) => [block.kind, textOf(text, block)]);

const body = 'The mill at Corran closed on Monday.\n\nIts owner, Ida Marsh, said it was time.\n';

describe('front matter', () => {
  test.each([
    ['plain', '---\ntitle: A mill closes\nfield: Business\n---\n\n'],
    ['right over the text', '---\ntitle: A mill closes\nfield: Business\n---\n'],
    [
      'with a byte order mark, CRLF and quotation marks',
      '\uFEFF---\r\ntitle: "A mill closes"\r\nfield: Business\r\n---\r\n',
    ],
  ])('%s gives the title and is otherwise furniture', (_name, front) => {
    expect(blocksOf(front + body)).toEqual([
      ['title', 'A mill closes'],
      ['furniture', 'field: Business'],
      ['body', 'The mill at Corran closed on Monday.'],
      ['body', 'Its owner, Ida Marsh, said it was time.'],
    ]);
  });

  test('a rule of dashes over the text is none', () => {
    expect(blocksOf(`---\n\n${body}`).map(([, words]) => words)).toContain(
      'The mill at Corran closed on Monday.',
    );
    expect(blocksOf(`---\nHarbour: a report\nno key here\n---\n\n${body}`).length).toBeGreaterThan(3);
  });
});
