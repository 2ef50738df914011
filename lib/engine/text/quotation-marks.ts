import { isDigit, isLetter, isSpace } from './characters.ts';
import type { Token } from './document.ts';

const openers = new Set(['“', '„', '‟', '«', '``', '‘‘', '‹', '〝', '《', '「']);
const closers = new Set(['”', '»', '’’', '›', '〞', '》', '」']);
const neutral = new Set(['"', '＂', "''"]);
const singles = new Set(['‘', '’', "'", '‚', '‛']);

/** A stretch of a document's tokens, end exclusive. */
export type TokenRange = { first: number; end: number };

/** Whether a mark is a quotation mark of the double kind. */
export const isDoubleMark = (mark: string): boolean =>
  openers.has(mark) || closers.has(mark) || neutral.has(mark);

/** Whether a mark is a single quotation mark, or an apostrophe. */
export const isSingleMark = (mark: string): boolean => singles.has(mark);

/** Whether a double mark looks alike at both ends. */
export const isNeutralMark = (mark: string): boolean => neutral.has(mark);

/** Where a mark stands decides before its shape: "word“" and "word“," close, " ”word" opens; French marks keep their spaces. */
export function sideOf(text: string, token: Token): 'open' | 'close' | 'either' {
  const before = text.codePointAt(token.start - 1);
  const after = text.codePointAt(token.end);
  const spaceBefore = before === undefined || isSpace(before) || isOpeningMark(before);
  const spaceAfter = after === undefined || isSpace(after);
  const wordAfter = after !== undefined && (isLetter(after) || isDigit(after));
  if (token.text === '»') return spaceBefore && wordAfter ? 'open' : 'close';
  if (token.text === '«') return !spaceBefore && !wordAfter ? 'close' : 'open';
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && spaceAfter) return 'close';
  if (token.text === '“' && !spaceBefore && !wordAfter) return 'close';
  if (openers.has(token.text)) return 'open';
  if (closers.has(token.text)) return 'close';
  return !wordAfter && !spaceBefore ? 'close' : 'either';
}

/** Brackets, dashes and opening marks after which a quotation may begin. */
export function isOpeningMark(code: number): boolean {
  return '([{<—–-/“‘„«*_'.includes(String.fromCodePoint(code));
}
