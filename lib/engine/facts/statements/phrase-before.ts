import { isPlural } from '../../lexicon/plural.ts';
import {
  isAny,
  isPlain,
  isQuoted,
  type Range,
  type Reading,
  seek,
  seekBack,
  spellingAt,
  wordAt,
} from './reading.ts';
import { reportingWord } from './reporting-word.ts';
import * as is from './token-class.ts';

const farthest = 40;
const farthestRelative = 12;
const longestBracket = 20;
const verbOrJoint = is.finite | is.subordinator | is.relative | is.coordinator;

/**
 * The noun phrase that ends just before `end`, not reaching before `limit`: back to a mark, a conjunction or a verb, through
 * a relative clause. Takes "the crews who were there", "On Wednesday | Mr. Lowe"; refuses "on Monday", "owns the". Limit: a
 * clause without "who" in the phrase.
 */
export function phraseEndingAt(reading: Reading, end: number, limit: number): Range | null {
  let first = end;
  while (first > limit && end - first < farthest) {
    const next = stepLeft(reading, first - 1, limit);
    if (next < 0) break;
    first = next;
  }
  const isWith = wordAt(reading, first) === 'with' && wordAt(reading, end).endsWith('ing');
  return afterLeads(reading, { first: isWith ? first + 1 : first, end });
}

/** Where the phrase begins when the token at `index` belongs to it, or -1 when it does not. */
function stepLeft(reading: Reading, index: number, limit: number): number {
  if (isQuoted(reading, index)) return -1;
  const word = wordAt(reading, index);
  if (word === ')')
    return seekBack(index, Math.max(limit, index - longestBracket), (at) => wordAt(reading, at) === '(');
  if (isAny(reading, index, is.mark)) return isAny(reading, index, is.inner) && word !== '-' ? index : -1;
  if (word === 'and' || word === 'or') return joinsClauses(reading, index, limit) ? -1 : index;
  if (isAny(reading, index, verbOrJoint) || isPastOfSaying(reading, index))
    return relativeBefore(reading, index, limit);
  const isPronoun = isAny(reading, index, is.subject) && !isAny(reading, index, is.determiner);
  return isPronoun && !/^(?:others|everyone)$/.test(word) ? -1 : index;
}

/** A past of saying is a verb, not part of a phrase: "reporters wrote | boats". */
function isPastOfSaying(reading: Reading, index: number): boolean {
  const word = reportingWord(spellingAt(reading, index));
  return word?.form === 'past' && word.frames.has('clause') && !isAny(reading, index, named);
}

const named = is.capital | is.speaker;

/** The index of the "who" of the clause that the verb at `index` stands in, or -1. */
function relativeBefore(reading: Reading, index: number, limit: number): number {
  const stop = is.mark | is.finite | is.subordinator | is.relative;
  const place = seekBack(index, Math.max(limit, index - farthestRelative), (at) => isAny(reading, at, stop));
  return isAny(reading, place, is.relative) && wordAt(reading, place) !== 'that' ? place : -1;
}

/** Whether "and" joins two clauses rather than two names: a verb stands before it in the same breath. */
function joinsClauses(reading: Reading, index: number, limit: number): boolean {
  const stops = is.comma | is.dash | is.stop | is.finite;
  const place = seekBack(index, Math.max(limit, index - 25), (at) => isAny(reading, at, stops));
  return isAny(reading, place, is.finite);
}

const opening = is.determiner | is.possessive | is.capital | is.number | is.speaker | is.subject;

/** Whether the word opens a noun phrase that may speak: a name, a determiner, a number, a pronoun, a speaking noun, a plural. */
export const opensPhrase = (reading: Reading, index: number): boolean =>
  isAny(reading, index, opening) || isBarePlural(reading, index);

/** Takes "crews said"; refuses "as said". */
const isBarePlural = (reading: Reading, index: number): boolean =>
  isPlain(reading, index) &&
  isPlural(wordAt(reading, index)) &&
  reportingWord(spellingAt(reading, index)) === null;

const overNumbers = /^(?:over|about|around|near(?:ly)?|almost|roughly|half)$/;

/** Drops what stands before the phrase itself: "But", "later", "on Wednesday", "in a statement"; null when nothing is left that may speak. */
function afterLeads(reading: Reading, { first, end }: Range): Range | null {
  let start = first;
  for (let next = start; next < end; start = next) {
    next = afterLead(reading, start, end);
    if (next === start) break;
  }
  if (start >= end) return null;
  if (overNumbers.test(wordAt(reading, start))) return { first: start, end };
  const isRelative = isAny(reading, first - 1, is.relative);
  if (!opensPhrase(reading, start) && (isRelative || !isModified(reading, { first: start, end })))
    return null;
  const isCut = isAny(reading, end - 1, is.preposition | is.possessive | is.coordinator);
  return isCut ? null : { first: start, end };
}

const leading = is.coordinator | is.adverb | is.subordinator;

/** Past one word or phrase that leads up to the noun phrase, or the same index. */
function afterLead(reading: Reading, first: number, end: number): number {
  if (overNumbers.test(wordAt(reading, first)) && isAny(reading, first + 1, is.number | is.determiner))
    return first;
  if (isAny(reading, first, is.preposition)) return afterPreposition(reading, first, end);
  const isDay = isAny(reading, first, is.time) && !isAny(reading, first + 1, is.genitive);
  if (isDay && end - first > 1) return first + 1;
  return isAny(reading, first, leading) && !isAny(reading, first, is.determiner) ? first + 1 : first;
}

/** Where the subject begins after an opening phrase without a comma: "On Wednesday | Mr. …", "In a letter | the firm"; refuses "In Hull | Ann". */
function afterPreposition(reading: Reading, first: number, end: number): number {
  let index = first + 1;
  while (index < end && isAny(reading, index, is.time | is.number)) index += 1;
  if (index > first + 1) return index;
  const notName = is.capital | is.preposition | is.determiner | is.possessive;
  const next = seek(
    first + 2,
    end,
    (at) =>
      isAny(reading, at - 1, is.time) ||
      isAny(reading, at, is.determiner | is.subject) ||
      (isAny(reading, at, is.capital) && !isAny(reading, at - 1, notName)),
  );
  return next < 0 ? end : next;
}

/** Takes "retired general Ann Lowe", "current and former crews": plain adjectives may open a phrase that names a speaker. */
function isModified(reading: Reading, { first, end }: Range): boolean {
  const head = seek(
    first,
    Math.min(end, first + 4),
    (at) =>
      (!isPlain(reading, at) && !/^(?:and|or|now)$/.test(wordAt(reading, at))) || isBarePlural(reading, at),
  );
  return head >= 0 && (isAny(reading, head, named) || isBarePlural(reading, head));
}
