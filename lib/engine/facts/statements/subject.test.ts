import { describe, expect, test } from 'vitest';
import { textOf } from '../../../quiz/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Range, Reading } from './reading.ts';
import { readWords, tokenAt } from './reading.ts';
import { subjectBefore } from './subject-before.ts';

const padding =
  'The boats stayed at the quay for the rest of that week, and few of the crews came down to look at them.';

function read(sentence: string): {
  reading: Reading;
  said: number;
  end: number;
  words: (range: Range | null) => string | null;
} {
  const text = `${sentence}\n\n${padding}`;
  const document = readDocument(text);
  const reading = readWords(document);
  const end = document.sentences[0]?.tokens.end ?? 0;
  const said = document.tokens.findIndex((token) => /^(?:said|says)$/.test(token.lower));
  const words = (range: Range | null): string | null =>
    range &&
    textOf(text, { start: tokenAt(reading, range.first).start, end: tokenAt(reading, range.end - 1).end });
  return { reading, said, end, words };
}

describe('the subject before its verb', () => {
  test.each([
    ['She said no boats came.', 'She'],
    ['But Ann Lowe said no boats came.', 'Ann Lowe'],
    ['On Wednesday, Mr. Lowe said no boats came.', 'Mr. Lowe'],
    ['In a statement the port said no boats came.', 'the port'],
    ['Ann Lowe last week said no boats came.', 'Ann Lowe'],
    ['Ann Lowe, a pilot in Hull, said no boats came.', 'Ann Lowe, a pilot in Hull,'],
    ['Ann Lowe, who chairs the port, said no boats came.', 'Ann Lowe, who chairs the port,'],
    ['Ann Lowe (Hull East) said no boats came.', 'Ann Lowe (Hull East)'],
    ['Ann Lowe – the pilot – said no boats came.', 'Ann Lowe – the pilot –'],
    ['The port’s chair, Ann Lowe, said no boats came.', 'The port’s chair, Ann Lowe,'],
    ['Ann Lowe, meanwhile, said no boats came.', 'Ann Lowe'],
    ['Speaking in Hull, Ann Lowe, 42, said no boats came.', 'Ann Lowe, 42,'],
    ['The vote failed because Ann Lowe said no boats came.', 'Ann Lowe'],
    ['The vote was lost and Ann Lowe said no boats came.', 'Ann Lowe'],
    [
      'Lowe, who met Tom Wray, the mayor, on Monday, said no boats came.',
      'Lowe, who met Tom Wray, the mayor, on Monday,',
    ],
    ['About four in 10 crews said no boats came.', 'About four in 10 crews'],
    ['The crews who were at the quay said no boats came.', 'The crews who were at the quay'],
    ['Mr. Lowe’s family said no boats came.', 'Mr. Lowe’s family'],
    ['Defence lawyer May Lowe said no boats came.', 'Defence lawyer May Lowe'],
  ])('%s', (sentence, expected) => {
    const { reading, said, words } = read(sentence);
    expect(words(subjectBefore(reading, said, 0))).toBe(expected);
  });

  test.each(['On Monday said no boats came.', 'The boats left and said no more.'])(
    'none in %s',
    (sentence) => {
      const { reading, said } = read(sentence);
      expect(subjectBefore(reading, said, 0)).toBeNull();
    },
  );
});

describe('the subject after its verb', () => {
  test.each([
    ['“No,” said Ann Lowe.', 'Ann Lowe'],
    ['“No,” said Ann Lowe, a pilot in Hull, on Monday.', 'Ann Lowe, a pilot in Hull'],
    ['“No,” said Ann Lowe, who chairs the port.', 'Ann Lowe, who chairs the port'],
    ['“No,” said Ann Lowe in a statement.', 'Ann Lowe'],
    ['“No,” said Ann Lowe, adding that fees rose.', 'Ann Lowe'],
    ['“No,” said political scientist Ann Lowe.', 'political scientist Ann Lowe'],
    ['“No,” said the mayor after the vote.', 'the mayor'],
    ['“No,” said she.', 'she'],
  ])('%s', (sentence, expected) => {
    const { reading, said, end, words } = read(sentence);
    expect(words(phraseStartingAt(reading, said + 1, end))).toBe(expected);
  });
});
