import type { Span } from '../../../quiz/span.ts';
import { isLetter } from '../../text/characters.ts';

/** The smallest part of a text that a figure is read from. `glued`: no space stands before it. */
export type Piece = Span & { text: string; lower: string; kind: 'digits' | 'word' | 'mark'; glued: boolean };

// Takes "1,250.5", "12,34,567", ".25", "o’clock", "Nokia"; refuses nothing but spaces.
// Limit: digits grouped by dots or spaces ("1.250.000") fall apart, as the parts of "13.5.2015" should.
const pattern =
  /\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)(?:\.\d+)?|\d+(?:(?<!\d\.\d{1,4})\.\d+(?!\.?\d))?|(?<![\d.\p{L}])\.\d+|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu;

/** The pieces of `text` from `start` to `end`, in order, with offsets in the whole text. */
export function readPieces(text: string, start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  let last = start;
  for (const word of text.slice(start, end).match(pattern) ?? []) {
    const from = text.indexOf(word, last);
    pieces.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.includes('’') ? word.toLowerCase().replaceAll('’', "'") : word.toLowerCase(),
      kind: kindOf(word),
      glued: from === last && pieces.length > 0,
    });
    last = from + word.length;
  }
  return pieces;
}

const kindOf = (word: string): Piece['kind'] => {
  if (isLetter(word.codePointAt(0) ?? Number.NaN)) return 'word';
  return /^\.?\d/.test(word) ? 'digits' : 'mark';
};

const hyphens = new Set(['-', '‐', '‑']);
const dashes = new Set(['-', '‐', '‑', '–', '—']);

/** Whether a hyphen glues the piece at `at` to the one after it. */
export const hyphenAt = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  return piece?.kind === 'mark' && piece.glued && hyphens.has(piece.text) && pieces[at + 1]?.glued === true;
};

/** Whether the piece at `at` is a hyphen or dash of any length. */
export const dashAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'mark' && dashes.has(pieces[at]?.text ?? '');

/** The lower-case words of `count` pieces from `at`, parted by spaces. */
export const wordsAt = (pieces: readonly Piece[], at: number, count: number): string =>
  pieces
    .slice(at, at + count)
    .map((piece) => piece.lower)
    .join(' ');
