import { expect, test } from 'vitest';
import { sittingQuery } from '../../../lib/quiz/sitting-id.ts';
import { isCanonical, readPlace, readSittingOptions } from './read-sitting-options.ts';

const usual = { questions: 10, book: 'open', feedback: 'each', seed: 1 };

test.each([
  ['nothing asked', {}, null],
  ['other parameters only', { theme: 'dark', at: '3' }, null],
  [
    'a whole address',
    { questions: '5', book: 'closed', feedback: 'end', seed: '7' },
    { questions: 5, book: 'closed', feedback: 'end', seed: 7 },
  ],
  ['a number that is none', { questions: 'many' }, usual],
  ['no questions', { questions: '0' }, usual],
  ['fewer than none', { questions: '-4' }, usual],
  ['too many questions', { questions: '99999999' }, usual],
  ['a broken seed', { questions: '10', seed: '1e9' }, usual],
  ['an unknown book', { questions: '10', book: 'stolen', feedback: 'never' }, usual],
  ['the same parameter twice', { questions: ['5', '10'] }, { ...usual, questions: 5 }],
  ['some questions only', { only: 'a,b,a,' }, { ...usual, questions: 2, only: ['a', 'b'] }],
  ['a sitting once more', { questions: '10', again: '2' }, { ...usual, again: 2 }],
  ['a first time that says so', { questions: '10', again: '1' }, usual],
  ['an empty list of questions', { only: ',' }, null],
])('reads %s', (_name, params, expected) => {
  expect(readSittingOptions(params)).toEqual(expected);
});

test('reads back what the address of a sitting says', () => {
  const options = { questions: 3, book: 'closed', feedback: 'end', seed: 12, only: ['k2', 'k1'] } as const;
  const params = Object.fromEntries(
    new URLSearchParams(sittingQuery({ ...options, only: [...options.only] })),
  );
  expect(readSittingOptions(params)).toEqual(options);
});

test.each([
  [{}, 0],
  [{ at: '1' }, 0],
  [{ at: '4' }, 3],
  [{ at: 'x' }, 0],
  [{ at: '0' }, 0],
])('reads the place of %o', (params, expected) => {
  expect(readPlace(params)).toBe(expected);
});

test.each([
  [{ questions: '10', book: 'open', feedback: 'each', seed: '1' }, true],
  [{ questions: '10', book: 'open', feedback: 'each', seed: '1', at: '3' }, true],
  [{ questions: '0', book: 'open', feedback: 'each', seed: '1' }, false],
  [{ questions: '10', book: 'xyz', feedback: 'each', seed: '1' }, false],
  [{ questions: '10' }, false],
  [{ questions: ['10', '5'], book: 'open', feedback: 'each', seed: '1' }, false],
  [{ questions: '10', book: 'open', feedback: 'each', seed: '1', from: 'a-letter' }, false],
])('tells whether %o is the one address of its sitting', (params, expected) => {
  const options = readSittingOptions(params);
  expect(options && isCanonical(params, options)).toBe(expected);
});
