import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { trimOpening } from './trim-phrase.ts';
import { wordClass } from './word-classes.ts';

const nameMarks = wordSet("& ' ’ $ % / # @ £ € -");
const wholePronouns = wordSet('others everyone');
const attributive = wordSet('report propose estimate allege');
const stops = wordClass.subordinator | wordClass.finite | wordClass.relative;
const farthest = 40;
const farthestRelative = 12;
const farthestClause = 25;
const longestBracket = 20;

/**
 * The noun phrase that ends just before `end`, not reaching before `limit`: back to a mark, a conjunction or a verb,
 * through a relative clause ("the crews who were there"). Null when what is left does not read as a speaker.
 */
export function phraseEndingAt(reading: Reading, end: number, limit: number): Range | null {
  let first = end;
  while (first > limit && end - first < farthest) {
    const next = stepLeft(reading, first - 1, limit);
    if (next < 0) break;
    first = next;
  }
  const isWith = tokenAt(reading, first).lower === 'with' && tokenAt(reading, end).lower.endsWith('ing');
  return trimOpening(reading, { first: isWith ? first + 1 : first, end });
}

/** Where the phrase begins when the token at `index` belongs to it, or -1 when it does not. */
function stepLeft(reading: Reading, index: number, limit: number): number {
  const token = tokenAt(reading, index);
  if (token.quoted >= 0) return -1;
  if (token.lower === ')' || token.lower === ']') return openingBracket(reading, index, limit);
  if (token.type === 'mark') {
    const isDash = token.text === '-' && token.start > tokenAt(reading, index - 1).end;
    return nameMarks.has(token.lower) && !isDash ? index : -1;
  }
  if (token.lower === 'and' || token.lower === 'or') return joinsClauses(reading, index, limit) ? -1 : index;
  if (isAny(reading, index, wordClass.coordinator) && !isAny(reading, index, wordClass.adverb)) return -1;
  const isStop = isAny(reading, index, stops) && !isAny(reading, index, wordClass.preposition);
  if (isThatOfNoun(reading, index)) return index;
  if (isStop || isReportedVerb(reading, index)) return relativeBefore(reading, index, limit);
  const isPronoun = isAny(reading, index, wordClass.subject) && !isAny(reading, index, wordClass.determiner);
  return isPronoun && !wholePronouns.has(token.lower) ? -1 : index;
}

/** The "that" of "the trust that runs the port"; refuses those of "said that boats", "the claim that boats". */
function isThatOfNoun(reading: Reading, index: number): boolean {
  if (tokenAt(reading, index).lower !== 'that' || tokenAt(reading, index - 1).type !== 'word') return false;
  const before = tokenAt(reading, index - 1).lower;
  const isOwned = isAny(reading, index - 2, wordClass.determiner | wordClass.possessive);
  const isNoun =
    isOwned ||
    isAny(reading, index - 1, wordClass.speaker | wordClass.capital) ||
    ((reading.classes[index - 1] ?? 0) === 0 && !reportingWords.has(before) && !/[^e]ed$/.test(before));
  const isRunning =
    isAny(reading, index + 1, wordClass.finite) ||
    verbForms(tokenAt(reading, index + 1).lower).some(({ form }) => form === 's' || form === 'past');
  return isNoun && isRunning;
}

/** A past of saying is a verb, not part of a phrase; "reported cases" and "alleged thieves" may be. */
function isReportedVerb(reading: Reading, index: number): boolean {
  const word = reportingWords.get(tokenAt(reading, index).lower);
  if (!word || isAny(reading, index, wordClass.capital | wordClass.speaker)) return false;
  return word.form === 'past' && word.frames.has('clause') && !attributive.has(word.lemma);
}

/** The index of the bracket that the one at `index` closes, or -1. */
function openingBracket(reading: Reading, index: number, limit: number): number {
  for (let place = index - 1; place >= Math.max(limit, index - longestBracket); place -= 1)
    if (/^[([]$/.test(tokenAt(reading, place).lower)) return place;
  return -1;
}

/** The index of the "who" or "which" before a verb, when the words between belong to its clause, or -1. */
function relativeBefore(reading: Reading, index: number, limit: number): number {
  for (let place = index - 1; place >= Math.max(limit, index - farthestRelative); place -= 1) {
    const token = tokenAt(reading, place);
    if (token.type === 'mark' || token.quoted >= 0) return -1;
    if (/^(?:who|whose|whom|which)$/.test(token.lower) || isThatOfNoun(reading, place)) return place;
    if (isAny(reading, place, wordClass.finite | wordClass.subordinator)) return -1;
  }
  return -1;
}

/** Whether "and" joins two clauses rather than two names: a verb stands before it in the same breath. */
function joinsClauses(reading: Reading, index: number, limit: number): boolean {
  for (let place = index - 1; place >= Math.max(limit, index - farthestClause); place -= 1) {
    const token = tokenAt(reading, place);
    if (isQuoted(reading, place)) return true;
    if (token.type === 'mark' && !nameMarks.has(token.lower) && !/^[()]$/.test(token.lower)) return false;
    if (isAny(reading, place, wordClass.finite) || isReportedVerb(reading, place)) return true;
  }
  return false;
}
