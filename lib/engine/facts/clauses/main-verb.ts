import { determiners, prepositions } from '../../lexicon/word-classes.ts';
import { lowerAt, type Piece } from '../figures/pieces.ts';
import { isReporting } from './chunk-sentence.ts';
import { type Analysis, firstVerb, type Range } from './clause.ts';
import { hasObject } from './opens-phrase.ts';
import { timeEnd } from './time-phrase.ts';
import { readVerbGroup } from './verb-group.ts';

/** The finite verb of a stretch, when only one can be it. */
export function mainVerb({ pieces, finite }: Analysis, range: Range): number | null {
  const first = firstVerb({ finite }, range);
  if (first < 0) return null;
  let next = -1;
  let others = 0;
  let allPast = true;
  for (let at = readVerbGroup(pieces, first)?.end ?? first + 1; at < range.end; at++) {
    // A present form after a verb is a noun far more often: "announced night drills in".
    if (!finite[at] || (finite[at] === 'present' && isNounLike(pieces, at))) continue;
    if (next < 0) next = at;
    else others += 1;
    allPast &&= finite[at] === 'past';
  }
  if (next < 0) return first;
  // "used a method called trawling", "started a firm with money borrowed": after a verb with its object a past form is a participle.
  const particle = /^(?:up|out|off|down|over|back)$/.test(lowerAt(pieces, first + 1)) ? 1 : 0;
  const acts = finite[first] === 'sure' || hasObject(pieces, first + particle);
  if (acts && allPast) return first;
  // "Boats built in June are lighter", "a plan announced Monday would help": a participle after its noun, then the verb.
  if (finite[first] !== 'past' || first === range.from || others > 0) return null;
  const timed = timeEnd(pieces, first + 1) === next && (next > first + 1 || finite[next] === 'sure');
  const trails = prepositions.has(lowerAt(pieces, first + 1)) && !isReporting(lowerAt(pieces, first));
  return timed || (trails && finite[next] === 'sure') ? next : null;
}

// "night drills in" after a verb; not "Annland refuses to".
const isNounLike = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.text === pieces[at - 1]?.lower &&
  lowerAt(pieces, at + 1) !== 'to' &&
  !determiners.has(lowerAt(pieces, at + 1));
