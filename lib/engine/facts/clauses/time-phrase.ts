import { months, weekdays } from '../../lexicon/months.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { ofSpelling } from '../../text/spelling.ts';
import { lowerAt, type Piece, spellingAt } from '../figures/pieces.ts';
import { opensNounPhrase } from './opens-phrase.ts';

type Pieces = readonly Piece[];

/** Whether a noun tells a stretch of time: "weeks", "evening", "summer"; "second" is a number far more often. */
export const isTimeNoun = (lower: string): boolean =>
  isTime(lower, time.unit | time.dayPart | time.season) && lower !== 'second';

const governing = new Set(['on', 'in', 'by', 'at', 'since', 'during', 'after', 'before', 'until']);
const isPointing = (lower: string): boolean => isTime(lower, time.order) || /^(?:this|that|the)$/.test(lower);
const counted = /^(?:ago|later|earlier)$/;

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

// "May 4", "Sept. 11", "4 May": a day beside its month.
const isDay = (pieces: Pieces, at: number): boolean =>
  /^\d{1,2}$/.test(pieces[at]?.text ?? '') &&
  [at - 1, at + 1, at - 2].some((near) => months.has(lowerAt(pieces, near)));

/** Whether a word or mark may be of a phrase of time at all. */
const maySayTime = ofSpelling(
  ({ text }) =>
    months.has(text) ||
    weekdays.has(text) ||
    smallNumbers.has(text) ||
    isTimeNoun(text) ||
    isPointing(text) ||
    counted.test(text) ||
    /^[\d.,]/.test(text),
);

// Whether a phrase of time may end with the piece at `at`.
const endsTime = (pieces: Pieces, at: number, from: number): boolean => {
  const { text = '', lower = '' } = pieces[at] ?? {};
  if (text !== lower && (months.has(lower) || weekdays.has(lower))) return true;
  if (counted.test(lower)) return isTimeNoun(lowerAt(pieces, at - 1));
  return isYear(text) || isDay(pieces, at) || (at > from && isTimeNoun(lower));
};

// Whether it may go on past it: "last", "two" before "weeks", the stop of "Sept." and the comma before a year.
const goesOn = (pieces: Pieces, at: number): boolean => {
  const { text = '', lower = '' } = pieces[at] ?? {};
  if (text === '.') return months.has(lowerAt(pieces, at - 1));
  if (text === ',') return isYear(pieces[at + 1]?.text ?? '');
  const number = /^\d{1,2}$/.test(text) || smallNumbers.has(lower);
  return isPointing(lower) || (number && isTimeNoun(lowerAt(pieces, at + 1)));
};

/**
 * Where a phrase of time ends that opens at `from`, or `from` when there is none: "On Monday", "In June 2012", "Last year",
 * "Two days later"; refuses "in Ellery", "300 boats", "the 2014 fair". A comma within a date belongs to it.
 */
export function timeEnd(pieces: Pieces, from: number): number {
  const first = governing.has(lowerAt(pieces, from)) ? from + 1 : from;
  let end = from;
  for (let at = first; at < from + 9 && maySayTime(spellingAt(pieces, at)); at++)
    if (endsTime(pieces, at, from)) end = at + 1;
    else if (!goesOn(pieces, at)) break;
  return end;
}

/** Where a time ends that stands right before a subject, no comma between; `from` where a noun may go on with it ("Friday talks"). */
export function timeBefore(pieces: Pieces, from: number): number {
  if (/^(?:the|that)$|^\d/.test(lowerAt(pieces, from))) return from;
  const end = timeEnd(pieces, from);
  return opensNounPhrase(pieces[end]) ? end : from;
}
