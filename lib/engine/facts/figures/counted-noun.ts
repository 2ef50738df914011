import { isPlural } from '../../lexicon/plural.ts';
import { qualityClasses } from '../../lexicon/qualities.ts';
import { small, smallWordsOf } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
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

// "people injured", "workers died": after a plural, a past form begins the verb.
const isVerbLike = (lower: string): boolean =>
  verbForms(lower).some(({ form }) => form === 'past' || form === 'ed' || form === 'participle') ||
  lower.endsWith('ing');

const nounWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !closesNounPhrase(piece.lower) && !/['’](?:s|t|ll|re|ve)$/.test(piece.lower);

/**
 * Finds the plural noun phrase that begins at piece `at`: "grey seals", "low-income voters", "sports teams".
 * Null when no plural stands there. Limit: at most six words; an unknown verb right after a plural stays out.
 */
export function countedNounAt(pieces: Pieces, at: number): CountedNoun | null {
  let head = -1;
  let index = at;
  for (let steps = 0; steps < 9 && index < pieces.length; steps++) {
    const piece = pieces[index];
    if (hyphenAt(pieces, index)) {
      index += 1;
      continue;
    }
    if (!nounWord(piece) || !piece) break;
    if (head >= 0 && (!isPlural(piece.lower) || isVerbLike(piece.lower))) {
      if (!bridges(pieces, index)) break;
    }
    if (adverbs.has(piece.lower) && qualityClasses(piece.lower) === 0) break;
    if (isPlural(piece.lower) && !hyphenAt(pieces, index + 1)) head = index;
    index += 1;
  }
  return head < 0 ? null : { from: at, head, end: head + 1 };
}

// "sports club members", "arms dealers": a lower-case noun after a plural goes on only when a plural ends the phrase at once.
function bridges(pieces: Pieces, at: number): boolean {
  const [word, next, after] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!word || isVerbLike(word.lower) || verbForms(word.lower).length > 0 || word.lower.endsWith('ly'))
    return false;
  if (next?.kind !== 'word' || !isPlural(next.lower) || verbForms(next.lower).length > 0) return false;
  return after === undefined || after.kind === 'mark' || closesNounPhrase(after.lower);
}
