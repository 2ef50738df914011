import { smallNumbers } from '../../lexicon/number-words.ts';
import type { Reader } from './found.ts';
import type { Piece } from './pieces.ts';

type Pieces = readonly Piece[];

// "a.m.", "pm", "p. m."; refuses the "am" of "I am".
function halfOfDay(pieces: Pieces, at: number): { end: number; after: boolean } | null {
  const lower = pieces[at]?.lower ?? '';
  if (lower === 'am' || lower === 'pm') return { end: at + 1, after: lower === 'pm' };
  if (lower !== 'a' && lower !== 'p') return null;
  const letter = pieces[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (pieces[letter]?.lower !== 'm' || (letter === at + 1 && lower === 'a')) return null;
  const dot =
    pieces[letter + 1]?.text === '.' && pieces[letter + 1]?.glued === true && pieces[at + 1]?.text === '.';
  return { end: dot ? letter + 2 : letter + 1, after: lower === 'p' };
}

const clock = (hours: number, minutes: number): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;

/** Reads a time of day: "9:30 a.m.", "6pm", "14:05", "seven o'clock", "noon", "midnight". */
export const readTime: Reader = (pieces, at) => {
  const piece = pieces[at];
  if (!piece) return null;
  const time = (end: number, value: string) => ({ type: 'time' as const, from: at, end, value, unit: null });
  if (piece.lower === 'noon') return time(at + 1, '12:00');
  if (piece.lower === 'midnight') return time(at + 1, '00:00');
  const hours = piece.kind === 'digits' ? Number(piece.text) : smallNumbers.get(piece.lower);
  if (hours === undefined || (piece.kind === 'digits' && !/^\d{1,2}(?:\.\d{2})?$/.test(piece.text)))
    return null;
  const colon =
    pieces[at + 1]?.text === ':' &&
    pieces[at + 1]?.glued &&
    /^[0-5]\d$/.test(pieces[at + 2]?.text ?? '') &&
    pieces[at + 2]?.glued;
  const seconds =
    colon &&
    pieces[at + 3]?.text === ':' &&
    /^[0-5]\d$/.test(pieces[at + 4]?.text ?? '') &&
    pieces[at + 4]?.glued;
  const end = seconds ? at + 5 : colon ? at + 3 : at + 1;
  const minutes = colon ? Number(pieces[at + 2]?.text) : Math.round((hours % 1) * 100);
  const half = halfOfDay(pieces, end);
  const whole = Math.floor(hours);
  if (half && whole <= 12 && whole > 0)
    return time(half.end, clock((whole % 12) + (half.after ? 12 : 0), minutes));
  if (pieces[end]?.lower === "o'clock" && whole <= 12) return time(end + 1, clock(whole, 0));
  if (pieces[end]?.lower === 'noon' && whole === 12) return time(end + 1, '12:00');
  return colon && whole < 24 && piece.kind === 'digits' && pieces[end]?.text !== ':'
    ? time(end, clock(whole, minutes))
    : null;
};
