import { describe, expect, test } from 'vitest';
import { textOf } from '../../quiz/span.ts';
import { findBlocks } from './find-blocks.ts';

const body = (text: string): string[] =>
  findBlocks(text)
    .filter(({ kind }) => kind === 'body')
    .map((block) => textOf(text, block));

describe('a block is told apart from the marks around it', () => {
  test.each<[string, string, string[]]>([
    [
      'bullets',
      'Ferry late\n\n• The ferry was late again.\n\n• Crews waited on the quay.',
      ['The ferry was late again.', 'Crews waited on the quay.'],
    ],
    [
      'tags',
      '<h1>Ferry late</h1>\n<p>The ferry was late again.</p>\n<p class="x">Crews waited <b>long</b> there.</p>',
      ['The ferry was late again.', 'Crews waited <b>long</b> there.'],
    ],
    [
      'lines set in, wrapped at a column, without blank lines',
      [
        '  Ferry late again on Monday',
        '  The ferry to Ellery was late again on Monday because the tide was out',
        'and because nobody had looked at the table of tides that hangs in the old',
        'harbour office.',
        '  Crews waited on the quay for most of the afternoon, and a baker sold all',
        'of his bread to them before the boat had come round the point at last, so',
        'that nobody went hungry.',
      ].join('\n'),
      [
        'The ferry to Ellery was late again on Monday because the tide was out\nand because nobody had looked at the table of tides that hangs in the old\nharbour office.',
        'Crews waited on the quay for most of the afternoon, and a baker sold all\nof his bread to them before the boat had come round the point at last, so\nthat nobody went hungry.',
      ],
    ],
    [
      'lines of a list without a blank line, and lines wrapped at a column',
      'Ferry late\n\nThe ferry to Ellery was late on Monday and the crews were left\nwaiting on the quay until it was dark, with nothing there to eat\nbut old bread.\n\nThe baker came down to the quay and sold bread to all of them and\nsang a song about a ferry that was late and a pilot who was old\nand tired.\n\nNobody knew why the ferry was so late but the pilot had an idea\nabout the tide and another about the moon over the harbour, which\nnobody had seen.\n\n- It was late\n- 40 crews were left',
      [
        'The ferry to Ellery was late on Monday and the crews were left\nwaiting on the quay until it was dark, with nothing there to eat\nbut old bread.',
        'The baker came down to the quay and sold bread to all of them and\nsang a song about a ferry that was late and a pilot who was old\nand tired.',
        'Nobody knew why the ferry was so late but the pilot had an idea\nabout the tide and another about the moon over the harbour, which\nnobody had seen.',
        'It was late',
        '40 crews were left',
      ],
    ],
    [
      'a list of other stories',
      'Ferry late\n\nThe ferry was late again.\n\nMost Popular\n\n1. Ellery man wins $1 million on ticket\n\n2. Two hurt in crash\n',
      ['The ferry was late again.'],
    ],
    [
      'notes of the paper',
      'Ferry late\n\nThe ferry was late again.\n\nEditor’s note: Bo Lind has repeatedly pledged to sell all ferries to the baker.',
      ['The ferry was late again.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toEqual(expected);
  });
});
