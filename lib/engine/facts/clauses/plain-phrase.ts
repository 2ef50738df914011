import { months, weekdays } from '../../lexicon/months.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions, relatives, subordinators } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import type { Piece } from '../figures/pieces.ts';
import type { Analysis, Range } from './clause.ts';

type Pieces = readonly Piece[];

/** No subject worth asking about has more pieces. */
const longest = 20;
const spans = /^(?:week|month|year|night|spring|summer|autumn|winter|season)$/;

/** Whether a word is part of a name: with a capital, and of no closed class. */
export const isNameWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.text !== piece.lower && !closesNounPhrase(piece.lower);

// "last August the sound", "that Friday the mill": a time stands before the subject.
function opensWithTime(pieces: Pieces, at: number): boolean {
  const second = pieces[at + 1]?.lower ?? '';
  const points = /^(?:last|next|this|that|late|early)$/.test(pieces[at]?.lower ?? '');
  return points && (months.has(second) || weekdays.has(second) || spans.test(second));
}

// "losing 40 boats", "said the mayor", "in the bay"; "about 40 boats" and "at least 40 boats" open a noun phrase.
function opensBadly(pieces: Pieces, at: number): boolean {
  const lower = pieces[at]?.lower ?? '';
  if (/^(?:even|just|only|simply)$/.test(lower)) return opensBadly(pieces, at + 1);
  if (verbForms(lower).some(({ form }) => form === 'ing') || /^(?:say|says|said|please|let)$/.test(lower))
    return true;
  const hedge =
    /^(?:about|around|over|under|up|like|near)$/.test(lower) ||
    (lower === 'at' && /^(?:least|most)$/.test(pieces[at + 1]?.lower ?? ''));
  return prepositions.has(lower) && !hedge;
}

// "something a caller told": a second noun phrase right behind the first opens a clause of its own; not "to fight the fire", "half the mills".
function opensSecond(pieces: Pieces, at: number): boolean {
  const before = pieces[at - 1];
  if (!/^(?:the|an?)$/.test(pieces[at]?.lower ?? '') || before?.kind !== 'word') return false;
  if (closesNounPhrase(before.lower) || /^(?:half|twice|double)$/.test(before.lower)) return false;
  return pieces[at - 2]?.lower !== 'to' && !verbForms(before.lower).some(({ form }) => form === 'ing');
}

// "the 95 percent Carrow won", "the amount Wray gave": a name right after such a noun opens a clause of its own.
const unnamed =
  /^(?:percent|%|cent|amount|money|things?|way|reason|time|moment|number|day|year|share|votes|ones?)$/;

/** Whether a noun phrase may be the subject: it opens well and has no verb, joining word or mark in it. */
export function plainPhrase({ pieces }: Analysis, range: Range): boolean {
  if (range.end <= range.from || range.end - range.from > longest) return false;
  const last = pieces[range.end - 1]?.lower ?? '';
  if (
    (closesNounPhrase(last) && range.end - range.from > 1) ||
    /^(?:once|twice|so|then|now|not|just)$/.test(last)
  )
    return false;
  if (opensWithTime(pieces, range.from) || opensBadly(pieces, range.from)) return false;
  for (let at = range.from; at < range.end; at++) {
    const lower = pieces[at]?.lower ?? '';
    const named = at + 1 < range.end && /^\p{Lu}/u.test(pieces[at + 1]?.text ?? '');
    if (named && unnamed.test(pieces[at]?.text ?? '')) return false;
    if (at > range.from && opensSecond(pieces, at)) return false;
    if (relatives.has(lower) && !(lower === 'that' && at === range.from)) return false;
    if (subordinators.has(lower) && !prepositions.has(lower) && !/^(?:as|that)$/.test(lower)) return false;
  }
  return true;
}
