import { isCapitalised } from '../../text/characters.ts';
import type { Document, Token } from '../../text/document.ts';
import { classesOf, wordClass } from './word-classes.ts';

/** A stretch of tokens, by index, end exclusive. */
export type Range = { first: number; end: number };

/** A document with the word classes of every token at hand. */
export type Reading = { document: Document; classes: Uint32Array };

/** Gives every token its word classes once. */
export function readWords(document: Document): Reading {
  const classes = new Uint32Array(document.tokens.length);
  const known = new Map<string, number>();
  const hasHandles = document.text.includes('@');
  document.tokens.forEach((token, index) => {
    let bits = known.get(token.text);
    if (bits === undefined) {
      bits = classesOf(token);
      known.set(token.text, bits);
    }
    const monthlike = token.text === 'May' || token.text === 'Will';
    const isHandle = hasHandles && token.type === 'word' && document.tokens[index - 1]?.text === '@';
    classes[index] = isHandle ? wordClass.capital : monthlike ? monthlikeClass(document, index, bits) : bits;
  });
  return { document, classes };
}

/** Takes "Theresa May said", "lawyer Will Carrow" as names, "in May" as a month; limit: at the head of a sentence. */
function monthlikeClass(document: Document, index: number, bits: number): number {
  const token = document.tokens[index];
  const before = document.tokens[index - 1];
  const after = document.tokens[index + 1];
  if (!token || !before || before.sentence !== token.sentence) return bits;
  const isNamed = after !== undefined && isCapitalised(after.text);
  const isName =
    before.type === 'word' && (isNamed || (isCapitalised(before.text) && after?.type === 'word'));
  if (isName) return wordClass.capital;
  return token.text === 'May' ? wordClass.time : bits;
}

/** The token at an index, or an empty mark beyond either end. */
export const tokenAt = ({ document: { tokens } }: Reading, index: number): Token =>
  (index < 0 ? undefined : tokens[index]) ?? nothing;

/** Whether the token at an index has any of the classes in `bits`. */
export const isAny = (reading: Reading, index: number, bits: number): boolean =>
  index >= 0 && ((reading.classes[index] ?? 0) & bits) !== 0;

/** Whether the token at an index stands between quotation marks. */
export const isQuoted = (reading: Reading, index: number): boolean => tokenAt(reading, index).quoted >= 0;

/** Whether the token at an index is one of the given words or marks. */
export const isOneOf = (reading: Reading, index: number, words: ReadonlySet<string>): boolean =>
  words.has(tokenAt(reading, index).lower);

/** How much of a range of tokens stands between quotation marks, from 0 to 1, by its letters. */
export function quotedShare(reading: Reading, range: Range): number {
  let quoted = 0;
  let all = 0;
  for (let index = range.first; index < range.end; index += 1) {
    const token = tokenAt(reading, index);
    const length = token.end - token.start;
    all += length;
    if (token.quoted >= 0) quoted += length;
  }
  return all === 0 ? 0 : quoted / all;
}

/** The index after the last token of the quoted passage that the token at `index` stands in. */
export function quotationEnd(reading: Reading, index: number): number {
  const number = tokenAt(reading, index).quoted;
  let end = index + 1;
  while (tokenAt(reading, end).quoted === number && number >= 0) end += 1;
  return end;
}

/** The index of the first token of the quoted passage that the token at `index` stands in. */
export function quotationStart(reading: Reading, index: number): number {
  const number = tokenAt(reading, index).quoted;
  let start = index;
  while (start > 0 && tokenAt(reading, start - 1).quoted === number && number >= 0) start -= 1;
  return start;
}

const nothing: Token = { text: '', lower: '', type: 'mark', sentence: -1, quoted: -1, start: 0, end: 0 };
