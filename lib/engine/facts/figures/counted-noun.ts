import { isPlural } from '../../lexicon/plural.ts';
import { qualityClasses } from '../../lexicon/qualities.ts';
import { small, smallWordsOf } from '../../lexicon/small-words.ts';
import { adverbs, determiners, smallWords } from '../../lexicon/word-classes.ts';
import { hyphenAt, type Piece } from './pieces.ts';

type Pieces = readonly Piece[];

/** A noun phrase after a number: pieces from `from` to `end`, with its head noun at `head`. */
export type CountedNoun = { from: number; head: number; end: number };

/** Whether a word closes a noun phrase: a preposition, auxiliary, pronoun, conjunction. */
export const closesNounPhrase = (lower: string): boolean => closing.has(lower);

// "others", "nobody" and "mine" are a noun phrase themselves, or its head.
const standing = smallWordsOf(small.pro | small.somebody, small.object);
const adrift = /^(?:ones?|here|there)$/;
const closing: ReadonlySet<string> = new Set(
  [...smallWords, ...determiners].filter((word) => !standing.has(word) || adrift.test(word)),
);

const isNounWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !closesNounPhrase(piece.lower) && !/['’](?:s|t|ll|re|ve)$/.test(piece.lower);

/**
 * Finds the plural noun phrase that begins at piece `at`: "grey seals", "low-income voters", "sports teams".
 * Null when no plural stands there. Limit: at most nine pieces; what stands behind a plural and is none stays out.
 */
export function countedNounAt(pieces: Pieces, at: number): CountedNoun | null {
  let head = -1;
  for (let index = at; index < at + 9; index++) {
    const piece = pieces[index];
    if (hyphenAt(pieces, index)) continue;
    if (!piece || !isNounWord(piece)) break;
    if (head >= 0 && !isPlural(piece.lower)) break;
    if (adverbs.has(piece.lower) && qualityClasses(piece.lower) === 0) break;
    if (isPlural(piece.lower)) head = index;
  }
  return head < 0 ? null : { from: at, head, end: head + 1 };
}
