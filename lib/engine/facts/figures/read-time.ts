import { smallNumbers } from '../../lexicon/number-words.ts';
import type { Reader } from './found.ts';
import { lowerAt, type Piece } from './pieces.ts';

type Pieces = readonly Piece[];

// "a.m.", "pm", "p. m."; refuses the "am" of "I am".
function halfOfDay(pieces: Pieces, at: number): { end: number; after: boolean } | null {
  const lower = lowerAt(pieces, at);
  if (lower === 'am' || lower === 'pm') return { end: at + 1, after: lower === 'pm' };
  if (!/^[ap]$/.test(lower) || pieces[at + 1]?.text !== '.' || lowerAt(pieces, at + 2) !== 'm') return null;
  const dot = pieces[at + 3]?.text === '.' && pieces[at + 3]?.glued === true;
  return { end: dot ? at + 4 : at + 3, after: lower === 'p' };
}

// ":30" right behind the hour: where it ends, and the minutes.
function minutesAt(pieces: Pieces, at: number): { end: number; minutes: number } | null {
  const [colon, digits] = [pieces[at], pieces[at + 1]];
  if (colon?.text !== ':' || !colon.glued || !digits?.glued || !/^[0-5]\d$/.test(digits.text)) return null;
  return { end: at + 2, minutes: Number(digits.text) };
}

/** Reads a time of day: "9:30 a.m.", "6pm", "14:05", "seven o'clock", "noon", "midnight". */
export const readTime: Reader = (pieces, at) => {
  const time = (end: number, hours: number, minutes = 0): ReturnType<Reader> => ({
    type: 'time',
    from: at,
    end,
    value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
  });
  const { text = '', lower = '', kind } = pieces[at] ?? {};
  if (lower === 'noon') return time(at + 1, 12);
  if (lower === 'midnight') return time(at + 1, 0);
  // "9.30 a.m."
  const [, hour = '', behind = '0'] = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(text) ?? [];
  const hours = kind === 'digits' ? (hour === '' ? undefined : Number(hour)) : smallNumbers.get(lower);
  if (hours === undefined) return null;
  const read = minutesAt(pieces, at + 1);
  const seconds = read && minutesAt(pieces, read.end);
  const end = seconds?.end ?? read?.end ?? at + 1;
  const minutes = read?.minutes ?? Number(behind);
  const half = halfOfDay(pieces, end);
  if (half && hours <= 12) return time(half.end, (hours % 12) + (half.after ? 12 : 0), minutes);
  if (lowerAt(pieces, end) === "o'clock" && hours <= 12) return time(end + 1, hours);
  return read && hours < 24 && kind === 'digits' && lowerAt(pieces, end) !== ':'
    ? time(end, hours, minutes)
    : null;
};
