import { months, weekdays } from '../../lexicon/months.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { determiners, pronouns } from '../../lexicon/word-classes.ts';
import type { Piece } from '../figures/pieces.ts';

const spans =
  /^(?:day|week|weekend|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|century|decade)s?$/;
const points = /^(?:last|next|this|that|late|early|earlier|later|ago|the|same|following|previous)$/;
const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

const prepositions = /^(?:on|in|by|at|since|during|after|before|until)$/;

// "May 4", "Sept. 11", "4 May": a day beside its month.
const isDay = (pieces: readonly Piece[], at: number): boolean =>
  /^\d{1,2}$/.test(pieces[at]?.text ?? '') &&
  [at - 1, at + 1, pieces[at - 1]?.text === '.' ? at - 2 : at - 1].some((near) =>
    months.has(pieces[near]?.lower ?? ''),
  );

/**
 * Where a phrase of time ends that opens at `from`, or `from` when there is none: "On Monday", "In June 2012", "Last year",
 * "Two days later"; refuses "in Ellery", "300 boats", "the 2014 fair". A comma within a date belongs to it.
 */
export function timeEnd(pieces: readonly Piece[], from: number): number {
  const governed = prepositions.test(pieces[from]?.lower ?? '');
  let end = from;
  for (let at = governed ? from + 1 : from; at < pieces.length && at - from < 9; at++) {
    const { lower = '', text = '' } = pieces[at] ?? {};
    const count =
      (/^\d{1,2}$/.test(text) || smallNumbers.has(lower)) && spans.test(pieces[at + 1]?.lower ?? '');
    const named = text !== lower && (months.has(lower) || weekdays.has(lower));
    const later = /^(?:ago|later|earlier)$/.test(lower) && spans.test(pieces[at - 1]?.lower ?? '');
    if (named || isDay(pieces, at) || isYear(text) || later || (spans.test(lower) && at > from)) end = at + 1;
    else if (!count && !points.test(lower) && !(text === '.' && months.has(pieces[at - 1]?.lower ?? ''))) {
      if (!(text === ',' && isYear(pieces[at + 1]?.text ?? '') && end === at)) break;
    }
  }
  return end;
}

/** Where a time ends that stands right before a subject, no comma between; `from` where a noun may go on with it ("Friday talks"). */
export function timeBefore(pieces: readonly Piece[], from: number): number {
  if (/^(?:the|that)$|^\d/.test(pieces[from]?.lower ?? '') || pieces[from]?.kind === 'mark') return from;
  const end = timeEnd(pieces, from);
  const next = pieces[end];
  if (next === undefined || next.kind === 'mark' || /^(?:and|or|of|to)$/.test(next.lower)) return from;
  const opens =
    next.kind === 'digits' ||
    next.text !== next.lower ||
    determiners.has(next.lower) ||
    pronouns.has(next.lower);
  return opens || prepositions.test(pieces[from]?.lower ?? '') ? end : from;
}
