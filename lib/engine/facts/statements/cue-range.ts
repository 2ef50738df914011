import type { Cue } from './find-cues.ts';
import { isAny, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

/** The words of a cue with the manner that follows them: "said dryly"; not the adverb that what is said begins with. */
export function withManner(reading: Reading, cue: Cue): Range {
  const { first, end } = cue.range;
  const isManner = tokenAt(reading, end).lower.endsWith('ly') && isAny(reading, end, wordClass.adverb);
  const next = end + 1;
  const closes =
    tokenAt(reading, next).type === 'mark' ||
    tokenAt(reading, next).lower === 'that' ||
    isAny(reading, next, wordClass.preposition);
  return isManner && closes ? { first, end: next } : cue.range;
}

/** A cue up to the colon that opens its quotation: "said in a statement:". */
export function upToColon(reading: Reading, range: Range, quotation: number): Range {
  const isColon = tokenAt(reading, quotation - 1).text === ':' && isQuoted(reading, quotation);
  return isColon ? { first: range.first, end: quotation } : range;
}
