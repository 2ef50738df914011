import { expect, test } from 'vitest';
import { readSourcePhrase } from './source-phrase.ts';

test.each([
  ['a senior Norland aide', 'a senior Norland aide', 'one'],
  ['a spokesman for the Ellery mill who asked not to be named', 'a spokesman for the Ellery mill', 'one'],
  ['officials familiar with the ferry plan', 'officials familiar with the ferry plan', 'many'],
  ['current and former pilots of the port', 'current and former pilots of the port', 'many'],
  ['police', 'police', 'many'],
  ['Carrow rights activists', 'Carrow rights activists', 'many'],
  ['Foreign Ministry lawyers', 'Foreign Ministry lawyers', 'many'],
  ['Ada Holm’s supporters', 'Ada Holm’s supporters', 'many'],
  ['the Lind campaign', 'the Lind campaign', 'body'],
  ['a harbour report released last week', 'a harbour report', 'paper'],
  ['a survey conducted by the Ellery Post', 'a survey conducted by the Ellery Post', 'paper'],
  ['an audit of its boats', null, null],
  ['officials', null, null],
  ['a source close to her', null, null],
  ['his campaign', null, null],
  ['60 percent of skippers', null, null],
  ['another port official', null, null],
  ['Ada Holm’s lawyer', null, null],
  ['the longer this race', null, null],
])('%s', (words, text, sort) => {
  const phrase = readSourcePhrase(words);
  expect([phrase?.text ?? null, phrase?.sort ?? null]).toEqual([text, sort]);
});
