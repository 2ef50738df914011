import { wordSet } from '../../lexicon/word-set.ts';
import { startsClause } from './clause.ts';
import type { Cue } from './find-cues.ts';
import { isAny, isOneOf, isQuoted, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

/** A cue, up to where it may report, with the index of the listener named behind it, or -1. */
type Place = { reading: Reading; cue: Cue; limit: number; object: number };

const notConjunction = wordSet('. ? ! ; ) is was said says and or but');

/** Takes "said that boats", refuses "said that.", "said that was", "repeated that view in the letter". */
export function isConjunction({ reading, cue, limit, object }: Place, index: number): boolean {
  const next = index + 1;
  if (next >= limit) return false;
  if (isQuoted(reading, next)) return true;
  if (isOneOf(reading, next, notConjunction)) return false;
  const isPlainNoun = (reading.classes[next] ?? 0) === 0 && !tokenAt(reading, next).lower.endsWith('s');
  const isTold = object >= 0 && cue.frames.has('listener');
  return (
    cue.lemma === 'say' ||
    isTold ||
    !isPlainNoun ||
    hasPlural(reading, next) ||
    startsClause(reading, next, limit)
  );
}

/** "that | new boats": several cannot be "that"; refuses "that view". */
function hasPlural(reading: Reading, first: number): boolean {
  let last = first;
  while (
    last < first + 4 &&
    tokenAt(reading, last + 1).type === 'word' &&
    (reading.classes[last + 1] ?? 0) === 0
  )
    last += 1;
  return last > first && /[^siu]s$/.test(tokenAt(reading, last).lower);
}

/** Takes "ruled the search was unlawful", "agreed the port was old", "demanded they stop"; refuses "offered crews tea", "party rules". */
export const isPlainClause = (reading: Reading, cue: Cue, at: number): boolean =>
  (tokenAt(reading, at - 1).text === ':' && cue.form !== 'base') ||
  (cue.form === 'past' &&
    tokenAt(reading, at - 1).type === 'word' &&
    !isAny(reading, at - 1, wordClass.relative) &&
    (cue.lemma === 'rule' || cue.lemma === 'agree' || isAny(reading, at, wordClass.subject)));

const neverConditional = wordSet('and or but nor so than in');

/** Takes "said when boats return, crews will stay"; refuses "protested as boats returned". */
export function isConditional(reading: Reading, index: number, limit: number): boolean {
  for (let place = index + 2; place < Math.min(limit, index + 25); place += 1) {
    const mark = tokenAt(reading, place).lower;
    if (mark === ',')
      return !isOneOf(reading, index, neverConditional) && startsClause(reading, place + 1, limit);
    if (/^[.;]$/.test(mark)) return false;
  }
  return false;
}
