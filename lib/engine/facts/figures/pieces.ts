import type { Span } from '../../../quiz/span.ts';
import { isLetter, isSpace } from '../../text/characters.ts';
import type { Document, Token } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { ofSpelling, type Spelling, spellingOf } from '../../text/spelling.ts';

/** The smallest part of a text that a figure is read from. `spelling` is that of `lower`; `glued`: no space stands before it. */
export type Piece = Span & {
  text: string;
  lower: string;
  spelling: Spelling;
  kind: 'digits' | 'word' | 'mark';
  glued: boolean;
};

// Takes "1,250.5", "12,34,567", ".25"; refuses the ".5" of "13.5.5".
// Limit: digits grouped by dots or spaces ("1.250.000") fall apart, as the parts of "13.5.2015" should.
const number =
  /\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)(?:\.\d+)?|\d+(?:(?<!\d\.\d{1,4})\.\d+(?!\.?\d))?|(?<![\d.\p{L}])\.\d+/uy;

/** The spelling of a word in small letters, its apostrophes straight. */
const lowered = ofSpelling(({ lower }) => spellingOf(lower.replaceAll('’', "'")));

/** Whether a token is a piece as it is: "harbour"; refuses "A1" and "Wray" before "’s". */
const isPiece = ({ spelling, end }: Token, text: string): boolean =>
  isPlain(spelling) && text.charCodeAt(end) < 128 && text.charAt(end) !== "'";
const isPlain = ofSpelling(({ text }) => /^[a-z]+$/i.test(text));

/** The pieces of `text` from `start` to `end`, in order, with offsets in the whole text; quickly where its tokens are known. */
export function readPieces(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
  tokens: readonly Token[] = [],
): Piece[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const pieces: Piece[] = [];
  const { length } = part;
  let last = 0;
  let next = 0;
  for (let at = 0; at < length; ) {
    const code = part.codePointAt(at) ?? 0;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    while ((tokens[next]?.start ?? end) < start + at) next += 1;
    const token = tokens[next];
    const known = token?.start === start + at && isPiece(token, text) ? token.spelling : null;
    const kind = known || isLetter(code) ? 'word' : startsNumber(part, at, code) ? 'digits' : 'mark';
    const to = known ? at + known.text.length : pieceEnd(part, at, kind);
    const spelling = known ?? spellingOf(part.slice(at, to));
    const word = kind === 'word' ? lowered(spelling) : spelling;
    pieces.push({
      start: start + at,
      end: start + to,
      text: spelling.text,
      lower: word.text,
      spelling: word,
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

/** The spelling of the lower-case word or mark at `at`; that of "" where nothing stands. */
export const spellingAt = (pieces: readonly Piece[], at: number): Spelling => pieces[at]?.spelling ?? nothing;
const nothing = spellingOf('');

/** The pieces of a sentence of a document, read once. */
export function sentencePieces(document: Document, sentence: number): readonly Piece[] {
  const read = piecesRead(document);
  const known = read[sentence];
  if (known !== undefined) return known;
  const span = document.sentences[sentence];
  const tokens = span && document.tokens.slice(span.tokens.first, span.tokens.end);
  const pieces = span === undefined ? [] : readPieces(document.text, span, tokens);
  read[sentence] = pieces;
  return pieces;
}

const piecesRead = once((_: Document): Piece[][] => []);

/** Where the piece ends that begins at `at`; that of a number is known already. */
const pieceEnd = (text: string, at: number, kind: Piece['kind']): number =>
  kind === 'word'
    ? wordEnd(text, at)
    : kind === 'digits'
      ? number.lastIndex
      : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

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
