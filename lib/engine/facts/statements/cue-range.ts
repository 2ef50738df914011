import { isQuality, quality } from '../../lexicon/qualities.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import type { Cue } from './find-cues.ts';
import { isAny, type Range, type Reading, seekBack, wordAt } from './reading.ts';
import * as is from './token-class.ts';

const grouped = is.be | is.auxiliary | is.modal | is.negation | is.adverb;

/**
 * The words of a cue with the verb that leads to it and the manner that follows it: "continued to say", "said dryly"; not the
 * adverb that what is said begins with.
 */
export function wholeCue(reading: Reading, { range, infinitive }: Cue): Range {
  const next = range.end + 1;
  const isManner = wordAt(reading, range.end).endsWith('ly') && isAny(reading, range.end, is.adverb);
  const isClosed = isAny(reading, next, is.mark | is.preposition) || wordAt(reading, next) === 'that';
  return {
    first: infinitive ? leadingVerb(reading, range.first - 1) : range.first,
    end: isManner && isClosed ? next : range.end,
  };
}

/** Where "went on | to say", "was quick | to add", "has yet | to tell" begin; the "to" itself after a noun: "authority to say". */
function leadingVerb(reading: Reading, to: number): number {
  const head = wordAt(reading, to - 1) === 'on' ? to - 2 : to - 1;
  const word = wordAt(reading, head);
  const isVerb = word === 'yet' || isQuality(word, quality.able) || verbForms(word).length > 0;
  if (!isVerb || isAny(reading, head - 1, is.determiner | is.possessive)) return to;
  return seekBack(head, 0, (at) => !isAny(reading, at, grouped)) + 1;
}

/** A cue up to the colon or the preposition that opens what it reports: "said in a statement:", "warned of". */
export function upToOpening(reading: Reading, { first, end }: Range, content: number): Range {
  const isPreposition = content - 1 === end && /^(?:about|as|for|of|on|with)$/.test(wordAt(reading, end));
  return { first, end: isPreposition || wordAt(reading, content - 1) === ':' ? content : end };
}
