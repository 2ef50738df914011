import { determiners, possessives, prepositions } from '../../lexicon/word-classes.ts';
import type { Piece } from '../figures/pieces.ts';
import { isReporting } from './chunk-sentence.ts';
import type { Analysis, Range } from './clause.ts';
import { timeEnd } from './time-phrase.ts';
import { readVerbGroup } from './verb-group.ts';

type Pieces = readonly Piece[];

/** The finite verb of a stretch, when only one can be it. */
export function mainVerb({ pieces, finite }: Analysis, range: Range): number | null {
  const found: number[] = [];
  // A present form after a verb is a noun far more often: "announced night drills in".
  for (let at = range.from; at < range.end; at++)
    if (finite[at] && !(finite[at] === 'present' && found.length > 0 && isNounLike(pieces, at)))
      found.push(at);
  const [first, second] = found;
  if (first === undefined) return null;
  if (second === undefined) return first;
  const group = readVerbGroup(pieces, first);
  const later = found.filter((at) => at >= (group?.end ?? first + 1));
  if (later.length === 0) return first;
  // "used a method called trawling", "started a firm with money borrowed": after a verb with its object a past form is a participle.
  const particle = /^(?:up|out|off|down|over|back)$/.test(pieces[first + 1]?.lower ?? '') ? 2 : 1;
  const acts = finite[first] === 'sure' || opensObject(pieces[first + particle]);
  if (acts && later.every((at) => finite[at] === 'past')) return first;
  // "Boats built in June are lighter", "a plan announced Monday would help": a participle after its noun, then the verb.
  const [next] = later;
  if (
    finite[first] === 'past' &&
    next !== undefined &&
    first > range.from &&
    timeEnd(pieces, first + 1) === next &&
    (next > first + 1 || finite[next] === 'sure')
  )
    return next;
  const participle =
    finite[first] === 'past' &&
    prepositions.has(pieces[first + 1]?.lower ?? '') &&
    !isReporting(pieces[first]?.lower ?? '');
  if (participle && first > range.from && next !== undefined && finite[next] === 'sure' && later.length === 1)
    return next;
  return null;
}

// "night drills in" after a verb; not "Annland refuses to".
const isNounLike = (pieces: Pieces, at: number): boolean =>
  pieces[at - 1]?.text === pieces[at - 1]?.lower &&
  pieces[at + 1]?.lower !== 'to' &&
  !determiners.has(pieces[at + 1]?.lower ?? '');

/** Whether a word opens an object: "300", "the", "its", "$". */
export const opensObject = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' ||
  determiners.has(piece?.lower ?? '') ||
  possessives.has(piece?.lower ?? '') ||
  /^[$£€]$/.test(piece?.text ?? '');
