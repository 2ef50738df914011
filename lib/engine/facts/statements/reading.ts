import type { Document, Token } from '../../text/document.ts';
import { type Spelling, spellingOf } from '../../text/spelling.ts';
import * as is from './token-class.ts';
import { classesOf } from './word-classes.ts';

/** A stretch of tokens, by index, end exclusive. */
export type Range = { first: number; end: number };

/** A document with the word classes of every token at hand, and how many letters stand before it, all and quoted ones. */
export type Reading = { document: Document; classes: Uint32Array; letters: Uint32Array; quoted: Uint32Array };

/** Gives every token its word classes once. */
export function readWords(document: Document): Reading {
  const { tokens } = document;
  const classes = new Uint32Array(tokens.length);
  const [letters, quoted] = [new Uint32Array(tokens.length + 1), new Uint32Array(tokens.length + 1)];
  tokens.forEach((token, index) => {
    const length = token.end - token.start;
    classes[index] = classesOf(token.spelling);
    letters[index + 1] = (letters[index] ?? 0) + length;
    quoted[index + 1] = (quoted[index] ?? 0) + (token.quoted >= 0 ? length : 0);
  });
  return { document, classes, letters, quoted };
}

/** The token at an index, or an empty mark beyond either end. */
export const tokenAt = ({ document: { tokens } }: Reading, index: number): Token =>
  (index < 0 ? undefined : tokens[index]) ?? nothing;

/** The word or mark at an index in lower case, "" beyond either end. */
export const wordAt = (reading: Reading, index: number): string => tokenAt(reading, index).lower;

/** The spelling of the word or mark at an index. */
export const spellingAt = (reading: Reading, index: number): Spelling => tokenAt(reading, index).spelling;

/** Whether the token at an index has any of the classes in `bits`. */
export const isAny = (reading: Reading, index: number, bits: number): boolean =>
  ((reading.classes[index] ?? 0) & bits) !== 0;

/** Whether the token at an index is a word of no class: a plain noun, verb or adjective. */
export const isPlain = (reading: Reading, index: number): boolean => reading.classes[index] === 0;

/** Whether the token at an index stands between quotation marks. */
export const isQuoted = (reading: Reading, index: number): boolean => tokenAt(reading, index).quoted >= 0;

/** The index itself, or the next one where an adverb stands there. */
export const pastAdverb = (reading: Reading, index: number): number =>
  isAny(reading, index, is.adverb) ? index + 1 : index;

/** The first index from `first` up to `end` that passes a test, or -1. */
export function seek(first: number, end: number, test: (index: number) => boolean): number {
  for (let index = first; index < end; index += 1) if (test(index)) return index;
  return -1;
}

/** The last index before `end`, not before `first`, that passes a test, or -1. */
export function seekBack(end: number, first: number, test: (index: number) => boolean): number {
  for (let index = end - 1; index >= first; index -= 1) if (test(index)) return index;
  return -1;
}

/** Whether a range holds a token of any of the classes in `bits`. */
export const hasAny = (reading: Reading, { first, end }: Range, bits: number): boolean =>
  seek(first, end, (index) => isAny(reading, index, bits)) >= 0;

/** How much of a range of tokens stands between quotation marks, from 0 to 1, by its letters. */
export function quotedShare({ letters, quoted }: Reading, { first, end }: Range): number {
  const within = (sums: Uint32Array): number => (sums[end] ?? 0) - (sums[first] ?? 0);
  return within(quoted) / Math.max(1, within(letters));
}

/** The index after the last token of the quoted passage that the token at `index` stands in. */
export function quotationEnd(reading: Reading, index: number): number {
  const number = tokenAt(reading, index).quoted;
  let end = index + 1;
  while (number >= 0 && tokenAt(reading, end).quoted === number) end += 1;
  return end;
}

/** The index of the first token of the quoted passage that the token at `index` stands in. */
export function quotationStart(reading: Reading, index: number): number {
  const number = tokenAt(reading, index).quoted;
  let start = index;
  while (number >= 0 && tokenAt(reading, start - 1).quoted === number) start -= 1;
  return start;
}

const nothing: Token = {
  text: '',
  lower: '',
  spelling: spellingOf(''),
  type: 'mark',
  sentence: -1,
  quoted: -1,
  start: 0,
  end: 0,
};
