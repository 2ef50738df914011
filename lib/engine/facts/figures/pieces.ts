import type { Span } from '../../../quiz/span.ts';
import { isLetter, isSpace } from '../../text/characters.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** The smallest part of a text that a figure is read from. `glued`: no space stands before it. */
export type Piece = Span & { text: string; lower: string; kind: 'digits' | 'word' | 'mark'; glued: boolean };

// Takes "1,250.5", "12,34,567", ".25"; refuses the ".5" of "13.5.5".
// Limit: digits grouped by dots or spaces ("1.250.000") fall apart, as the parts of "13.5.2015" should.
const number =
  /\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)(?:\.\d+)?|\d+(?:(?<!\d\.\d{1,4})\.\d+(?!\.?\d))?|(?<![\d.\p{L}])\.\d+/uy;

/** The pieces of `text` from `start` to `end`, in order, with offsets in the whole text. */
export function readPieces(text: string, start = 0, end = text.length): Piece[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const pieces: Piece[] = [];
  const { length } = part;
  let last = 0;
  for (let at = 0; at < length; ) {
    const code = part.codePointAt(at) ?? 0;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const kind = isLetter(code) ? 'word' : startsNumber(part, at, code) ? 'digits' : 'mark';
    const to =
      kind === 'word'
        ? wordEnd(part, at)
        : kind === 'digits'
          ? number.lastIndex
          : at + (code > 0xffff ? 2 : 1);
    const word = part.slice(at, to);
    const lower = kind === 'word' ? word.toLowerCase() : word;
    pieces.push({
      start: start + at,
      end: start + to,
      text: word,
      lower: kind === 'word' && word.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind,
      glued: at === last && at > 0,
    });
    last = to;
    at = to;
  }
  return pieces;
}

/** The lower-case word or mark at `at`; "" where nothing stands. */
export const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** The pieces of a sentence of a document, read once. */
export function sentencePieces(document: Document, sentence: number): readonly Piece[] {
  const read = piecesRead(document);
  const known = read[sentence];
  if (known !== undefined) return known;
  const span = document.sentences[sentence];
  const pieces = span === undefined ? [] : readPieces(document.text, span.start, span.end);
  read[sentence] = pieces;
  return pieces;
}

const piecesRead = once((_: Document): Piece[][] => []);

/** Whether a number begins at `at`; `number.lastIndex` is then where it ends. */
function startsNumber(text: string, at: number, code: number): boolean {
  if (code !== 46 && (code < 48 || code > 57)) return false;
  number.lastIndex = at;
  return number.test(text);
}

/** The end of the word that begins at `at`, with its inner apostrophes: "o’clock", "Nokia". */
function wordEnd(text: string, at: number): number {
  for (let index = at; ; ) {
    const code = text.codePointAt(index) ?? Number.NaN;
    if (isLetter(code)) index += code > 0xffff ? 2 : 1;
    else if ((code === 0x27 || code === 0x2019) && isLetter(text.codePointAt(index + 1) ?? Number.NaN))
      index += 1;
    else return index;
  }
}

const hyphens = new Set(['-', '‐', '‑']);
const dashes = new Set(['-', '‐', '‑', '–', '—']);

/** Whether a hyphen glues the piece at `at` to the one after it. */
export const hyphenAt = (pieces: readonly Piece[], at: number): boolean => {
  const piece = at < 0 ? undefined : pieces[at];
  return piece?.kind === 'mark' && piece.glued && hyphens.has(piece.text) && pieces[at + 1]?.glued === true;
};

/** The place behind a hyphen that glues the piece at `at`, or `at`. */
export const behindHyphen = (pieces: readonly Piece[], at: number): number =>
  hyphenAt(pieces, at) ? at + 1 : at;

/** Whether the piece at `at` is a hyphen or dash of any length. */
export const dashAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'mark' && dashes.has(pieces[at]?.text ?? '');

/** The lower-case words of `count` pieces from `at`, parted by spaces. */
export const wordsAt = (pieces: readonly Piece[], at: number, count: number): string =>
  pieces
    .slice(at, at + count)
    .map((piece) => piece.lower)
    .join(' ');
