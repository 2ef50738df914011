import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Cue } from './find-cues.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

/**
 * The words of a cue with the verb that leads to it and the manner that follows it: "continued to say", "said dryly"; not the
 * adverb that what is said begins with.
 */
export function wholeCue(reading: Reading, cue: Cue): Range {
  const { end } = cue.range;
  const first = cue.infinitive ? leadingVerb(reading, cue.range.first - 1) : cue.range.first;
  const isManner = tokenAt(reading, end).lower.endsWith('ly') && isAny(reading, end, wordClass.adverb);
  const next = end + 1;
  const closes =
    tokenAt(reading, next).type === 'mark' ||
    tokenAt(reading, next).lower === 'that' ||
    isAny(reading, next, wordClass.preposition);
  return { first, end: isManner && closes ? next : end };
}

/** Where "went on | to say", "was quick | to add", "has yet | to tell" begin; the "to" itself after a noun: "authority to say". */
function leadingVerb(reading: Reading, to: number): number {
  const head = tokenAt(reading, to - 1).lower === 'on' ? to - 2 : to - 1;
  if (isQuoted(reading, head)) return to;
  const isVerb = isOneOf(reading, head, leading) || verbForms(tokenAt(reading, head).lower).length > 0;
  if (!isVerb || isAny(reading, head - 1, wordClass.determiner | wordClass.possessive)) return to;
  let first = head;
  while (isAny(reading, first - 1, grouped) && !isAny(reading, first - 1, wordClass.subject)) first -= 1;
  return first;
}

const leading = wordSet('able free likely quick ready sure willing careful eager yet wont bound keen loath');
const grouped = wordClass.be | wordClass.auxiliary | wordClass.modal | wordClass.negation | wordClass.adverb;

/** A cue up to the colon or the preposition that opens what it reports: "said in a statement:", "warned of". */
export function upToOpening(reading: Reading, range: Range, content: number): Range {
  const { first, end } = range;
  const isColon = tokenAt(reading, content - 1).text === ':';
  const isPreposition = content - 1 === end && isOneOf(reading, end, opening);
  return isColon || isPreposition ? { first, end: content } : range;
}

const opening = wordSet('about as for of on with');
