import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb, possessives, prepositions } from '../../lexicon/word-classes.ts';
import { countedNounAt, isPlural } from '../figures/counted-noun.ts';
import type { Piece } from '../figures/pieces.ts';
import { readNumber } from '../figures/read-number.ts';
import type { Analysis, Range } from './clause.ts';
import { opensObject } from './main-verb.ts';

type Pieces = readonly Piece[];

const hedge =
  /^(?:about|around|nearly|almost|over|under|more|less|than|at|least|most|up|to|some|roughly|approximately|just|fewer|only|as|many|an|estimated)$/;

/** Where the number that a stretch opens with ends, or its start when it opens with none. */
function numberEnd(pieces: Pieces, from: number): number {
  let at = from;
  while (hedge.test(pieces[at]?.lower ?? '')) at += 1;
  return readNumber(pieces, at)?.end ?? at;
}

// "37 percent of voters", "8% of the members": the plural after "of" is the head.
function percentHead(pieces: Pieces, range: Range): { end: number } | null {
  let at = numberEnd(pieces, range.from);
  if (!/^(?:%|percent|per)$/.test(pieces[at]?.lower ?? '')) return null;
  at += pieces[at]?.lower === 'per' ? 2 : 1;
  if (pieces[at]?.lower !== 'of') return at < range.end ? { end: at } : null;
  const noun = countedNounAt(pieces, determiners.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  return noun ? { end: noun.end } : null;
}

const mayGovern = (piece: Piece | undefined): boolean =>
  opensObject(piece) ||
  prepositions.has(piece?.lower ?? '') ||
  /^\p{Lu}/u.test(piece?.text ?? '') ||
  /^(?:to|that|they)$/.test(piece?.lower ?? '');

const isFree = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.lower !== 'to' &&
  !determiners.has(piece.lower) &&
  !prepositions.has(piece.lower) &&
  !possessives.has(piece.lower);

/**
 * The bare verb of a counted plural that stands before it: "Six crews around the bay live on …", "two makers
 * already sell …". Asked for only where the stretch has no other verb. Limit: ten pieces between the two.
 */
export function farVerb({ pieces }: Analysis, range: Range): number | null {
  const number = numberEnd(pieces, range.from);
  if (number === range.from) return null;
  const head = countedNounAt(pieces, number) ?? percentHead(pieces, range);
  if (!head) return null;
  for (let at = head.end; at < Math.min(range.end - 1, head.end + 10); at++) {
    const [piece, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]];
    if (
      !piece ||
      piece.kind === 'mark' ||
      piece.text !== piece.lower ||
      /^(?:who|that|which)$/.test(piece.lower)
    )
      return null;
    const bare = verbForms(piece.lower).some(({ form }) => form === 'base') && !isPlural(piece.lower);
    if (!bare) continue;
    if (at === head.end + 1 && isAdverb(before?.lower ?? '')) return at;
    if (isFree(before) && (mayGovern(next) || at + 1 === range.end)) return at;
  }
  return null;
}
