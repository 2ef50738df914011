import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions, relatives, subordinators } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { lowerAt, type Piece } from '../figures/pieces.ts';
import type { Analysis, Range } from './clause.ts';
import { isTimeNoun } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** No subject worth asking about has more pieces. */
const longest = 20;

/** Whether a word is part of a name: with a capital, and of no closed class. */
export const isNameWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.text !== piece.lower && !closesNounPhrase(piece.lower);

/** Where the words of a name begin that end at `end`, at the earliest at `from`. */
export function nameStart(pieces: Pieces, { from, end }: Range): number {
  let at = end;
  while (at > from && isNameWord(pieces[at - 1])) at -= 1;
  return at;
}

/** Whether a word can be the verb of a participle phrase: "losing", "built". */
export const isParticipleForm = (lower: string): boolean =>
  verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle' || form === 'ing');

const isIng = (lower: string): boolean => verbForms(lower).some(({ form }) => form === 'ing');

// "losing 40 boats", "said the mayor", "in the bay"; "about 40 boats" and "at least 40 boats" open a noun phrase.
function opensBadly(pieces: Pieces, at: number): boolean {
  const lower = lowerAt(pieces, at);
  if (/^(?:even|just|only|simply)$/.test(lower)) return opensBadly(pieces, at + 1);
  if (isIng(lower) || /^(?:say|says|said|please|let)$/.test(lower)) return true;
  const hedge =
    /^(?:about|around|over|under|up|near)$/.test(lower) ||
    (lower === 'at' && /^(?:least|most)$/.test(lowerAt(pieces, at + 1)));
  return prepositions.has(lower) && !hedge;
}

/** Whether a second noun phrase begins right behind a first: "something | a caller told"; not "to fight the fire", "half the mills". */
function opensSecond(pieces: Pieces, at: number): boolean {
  if (!/^(?:the|an?)$/.test(lowerAt(pieces, at)) || pieces[at - 1]?.kind !== 'word') return false;
  const before = lowerAt(pieces, at - 1);
  if (closesNounPhrase(before) || /^(?:half|twice|double)$/.test(before) || isIng(before)) return false;
  return lowerAt(pieces, at - 2) !== 'to';
}

// "the 95 percent Carrow won", "the amount Wray gave": a name right after such a noun opens a clause of its own.
const nameless = /^(?:percent|%|cent|amount|things?|way|time|moment|number|share|ones?)$/;

/** Whether a noun phrase may be the subject: it opens well and has no verb, joining word or mark in it. */
export function plainPhrase({ pieces }: Analysis, { from, end }: Range): boolean {
  if (end <= from || end - from > longest || opensBadly(pieces, from)) return false;
  const last = lowerAt(pieces, end - 1);
  if ((closesNounPhrase(last) && end - from > 1) || /^(?:once|twice|so|then|now|not|just)$/.test(last))
    return false;
  for (let at = from; at < end; at++) {
    const lower = lowerAt(pieces, at);
    const named = at + 1 < end && isNameWord(pieces[at + 1]);
    const noun = pieces[at]?.text ?? '';
    if (named && (nameless.test(noun) || isTimeNoun(noun))) return false;
    if (at > from && opensSecond(pieces, at)) return false;
    if (relatives.has(lower) && at > from) return false;
    if (subordinators.has(lower) && !prepositions.has(lower) && lower !== 'as' && lower !== 'that')
      return false;
  }
  return true;
}
