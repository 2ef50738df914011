import { describe, expect, test } from 'vitest';
import { amountOf } from './amount-of.ts';
import { answerText } from './figure-answer.ts';
import { figuresOf } from './find-figures.ts';
import { readPieces } from './pieces.ts';
import { readWriting, writeLike } from './write-number.ts';

describe('says a figure as an answer', () => {
  test.each([
    ['a 90-seat hall', '90'],
    ['a 400-metre-long pier', '400 metres'],
    ['four-hour talks', 'four hours'],
    ['More than 300 seals', '300'],
    ['about 300 seals', '300'],
    ['Nearly $840-million was lost', 'nearly $840 million'],
    ['the 41-year-old baker', '41'],
    ['One in seven divers', 'one in seven'],
    ['3.9 per cent of it', '3.9 per cent'],
    ['Twenty boats', 'twenty'],
  ])('%s', (text, answer) => {
    const [figure] = figuresOf(text, readPieces(text), 0);
    expect(figure && answerText(text, figure)).toBe(answer);
  });
});

describe('puts options in a row', () => {
  test.each([
    [
      ['$4.6 million', '$900,000', '$2 billion'],
      [1, 0, 2],
    ],
    [
      ['five', 'two', 'nine'],
      [1, 0, 2],
    ],
    [
      ['May 4', 'April 30', 'June 1'],
      [1, 0, 2],
    ],
    [
      ['Friday', 'Monday', 'Tuesday'],
      [2, 0, 1],
    ],
    [
      ['a third', 'a quarter', 'half'],
      [1, 0, 2],
    ],
  ])('%j', (options, places) => {
    const row = [...options].sort((a, b) => (amountOf(a) ?? 0) - (amountOf(b) ?? 0));
    expect(options.map((option) => row.indexOf(option))).toEqual(places);
  });
});

describe('writes a number as another is written', () => {
  test.each([
    ['1,250', 980, '980'],
    ['980', 1250, '1,250'],
    ['$4.6 million', 5.2, '$5.2 million'],
    ['seven', 12, 'twelve'],
    ['six million', 4, 'four million'],
    ['seven', 140, null],
  ])('%s', (model, value, written) => {
    const writing = readWriting(model);
    expect(writing && writeLike(writing, value)).toBe(written);
  });
});
