import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextOfMarkdown } from './plain-text-of-markdown.ts';

test.each([
  ['a heading stays a line of its own', '# Ferry returns #\nIt sailed.', 'Ferry returns\n\nIt sailed.'],
  ['an underlined heading', 'Ferry returns\n=====\n\nIt sailed.', 'Ferry returns\n\nIt sailed.'],
  ['front matter goes', '---\ntitle: x\n---\nIt sailed.', 'It sailed.'],
  ['emphasis', 'A **very** *old* __boat__ _indeed_, ***truly***', 'A very old boat indeed, truly'],
  ['marks inside a word stay', 'snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  [
    'links keep their words',
    '[the board](https://example.org) and [it][1]\n\n[1]: https://example.org',
    'the board and it',
  ],
  ['a picture keeps its words', '![The ferry at dawn](ferry.jpg)', 'The ferry at dawn'],
  ['an address in brackets', 'See <https://example.org/a>.', 'See https://example.org/a.'],
  ['lists and quotations', '- one\n- two\n\n1. three\n\n> four\n> five', 'one\ntwo\n\nthree\n\nfour\nfive'],
  ['a year that begins a line', '1987. That was the year.', '1987. That was the year.'],
  ['code', '```\n# not a heading\n```\n`board`', '# not a heading\nboard'],
  ['a rule goes', 'one\n\n* * *\n\ntwo', 'one\n\ntwo'],
  ['an escaped mark', '5 \\* 6', '5 * 6'],
  [
    'quotation marks and figures stay',
    '“We sailed,” she said. It cost $3.8 million (43%).',
    '“We sailed,” she said. It cost $3.8 million (43%).',
  ],
])('%s', (_name, source, expected) => {
  expect(plainTextOfMarkdown(source)).toBe(expected);
});

test('plain paragraphs stay as they are', () => {
  const word = fc.stringMatching(/^[A-Za-z“”,.$%0-9]{1,12}$/).filter((text) => !/^\d+[.)]$|^\W+$/.test(text));
  const paragraph = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const source = paragraphs.join('\n\n');
      fc.pre(!/^\d{1,3}[.)] /m.test(source));
      expect(plainTextOfMarkdown(source)).toBe(source);
    }),
  );
});

test.each(['*', '_', '[', '`', '**a ', '<http://', '![', '> ', '# ', ' ', '\\'])(
  'a megabyte of %j does not hang',
  (piece) => {
    const started = performance.now();
    plainTextOfMarkdown(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(5000);
  },
);
