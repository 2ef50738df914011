import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { wordClass } from './word-classes.ts';

const nameMarks = new Set(['&', "'", '’', '$', '%', '/', '#', '@', '£', '€', '-']);
const stops = wordClass.subordinator | wordClass.finite | wordClass.relative;
const farthest = 40;

/** Whether the word opens a noun phrase that may speak: a name, a determiner, a number, a pronoun or a speaking noun. */
export const opensPhrase = (reading: Reading, index: number): boolean =>
  isAny(
    reading,
    index,
    wordClass.determiner |
      wordClass.possessive |
      wordClass.capital |
      wordClass.number |
      wordClass.speaker |
      wordClass.subject,
  ) || isBareplural(reading, index);

/** Takes "crews said", "oil traders said"; refuses "as said"; limit: plurals without s. */
function isBareplural(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  return (
    token.type === 'word' &&
    (reading.classes[index] ?? 0) === 0 &&
    /[^s]s$/.test(token.lower) &&
    !reportingWords.has(token.lower)
  );
}

/**
 * The noun phrase that ends just before `end`, not reaching before `limit`: back to a mark, a conjunction or a verb,
 * through a relative clause ("the crews who were there"). Null when what is left does not read as a speaker.
 */
export function phraseEndingAt(reading: Reading, end: number, limit: number): Range | null {
  let first = end;
  while (first > limit && end - first < farthest) {
    const index = first - 1;
    const token = tokenAt(reading, index);
    if (token.quoted >= 0) break;
    if (token.lower === ')' || token.lower === ']') {
      const opening = openingBracket(reading, index, limit);
      if (opening < 0) break;
      first = opening;
      continue;
    }
    if (token.type === 'mark' && !nameMarks.has(token.lower)) {
      const comma = isNameComma(reading, index, limit);
      if (!comma) break;
    }
    if (token.lower === 'and' || token.lower === 'or') {
      if (joinsClauses(reading, index, limit)) break;
    } else if (isAny(reading, index, wordClass.coordinator) && !isAny(reading, index, wordClass.adverb))
      break;
    if (isAny(reading, index, stops) && !isAny(reading, index, wordClass.preposition)) {
      const relative = relativeBefore(reading, index, limit);
      if (relative < 0) break;
      first = relative;
      continue;
    }
    if (isFiniteReport(reading, index)) {
      const relative = relativeBefore(reading, index, limit);
      if (relative < 0) break;
      first = relative;
      continue;
    }
    if (isAny(reading, index, wordClass.subject) && !isAny(reading, index, wordClass.determiner)) {
      if (token.lower !== 'others' && token.lower !== 'everyone') break;
    }
    first -= 1;
  }
  const isWith = tokenAt(reading, first).lower === 'with' && tokenAt(reading, end).lower.endsWith('ing');
  return trimOpening(reading, { first: isWith ? first + 1 : first, end });
}

/** Takes "Ann Lowe, Jr.", "Hull, Ont."; limit: other commas inside names. */
function isNameComma(reading: Reading, index: number, limit: number): boolean {
  if (tokenAt(reading, index).lower !== ',' || index - 1 < limit) return false;
  const next = tokenAt(reading, index + 1);
  return /^(?:jr|sr|inc|ltd|llc|n\.y|d\.c|ont|b\.c|que|n\.s|n\.b|calif|mass|fla|tex|pa|va|md|conn|ill|mich|ariz|colo|wash|ore|ga|n\.c|s\.c|n\.j|n\.h)\.?$/.test(
    next.lower,
  );
}

function isFiniteReport(reading: Reading, index: number): boolean {
  const word = reportingWords.get(tokenAt(reading, index).lower);
  if (!word || isAny(reading, index, wordClass.capital | wordClass.speaker)) return false;
  return (
    word.form === 'past' &&
    word.frames.has('clause') &&
    word.lemma !== 'report' &&
    word.lemma !== 'propose' &&
    word.lemma !== 'estimate' &&
    word.lemma !== 'allege'
  );
}

/** The index of the bracket that the one at `index` closes, or -1. */
function openingBracket(reading: Reading, index: number, limit: number): number {
  for (let place = index - 1; place >= limit && index - place < 20; place -= 1)
    if (tokenAt(reading, place).lower === '(' || tokenAt(reading, place).lower === '[') return place;
  return -1;
}

/** The index of the "who", "which" or "that" before a verb, when the words between belong to its clause, or -1. */
function relativeBefore(reading: Reading, index: number, limit: number): number {
  for (let place = index - 1; place >= limit && index - place < 12; place -= 1) {
    if (tokenAt(reading, place).type === 'mark' || isQuoted(reading, place)) return -1;
    const word = tokenAt(reading, place).lower;
    if (word === 'who' || word === 'whose' || word === 'whom' || word === 'which') return place;
    if (isAny(reading, place, wordClass.finite | wordClass.subordinator)) return -1;
  }
  return -1;
}

/** Whether "and" joins two clauses rather than two names: a verb stands before it in the same breath. */
function joinsClauses(reading: Reading, index: number, limit: number): boolean {
  for (let place = index - 1; place >= limit && index - place < 25; place -= 1) {
    const token = tokenAt(reading, place);
    if (token.quoted >= 0) return true;
    if (token.type === 'mark' && !nameMarks.has(token.lower) && token.lower !== ')' && token.lower !== '(')
      return false;
    if (isAny(reading, place, wordClass.finite) || isFiniteReport(reading, place)) return true;
  }
  return false;
}

const leading = wordClass.coordinator | wordClass.adverb | wordClass.subordinator;

/** Drops what stands before the phrase itself: "But", "later", "on Wednesday", "in a statement"; null when nothing is left. */
function trimOpening(reading: Reading, range: Range): Range | null {
  let first = range.first;
  while (first < range.end) {
    if (isAny(reading, first, wordClass.preposition) && !isOneOf(reading, first, overNumbers))
      first = afterPreposition(reading, first, range.end);
    else if (
      isAny(reading, first, wordClass.time) &&
      range.end - first > 1 &&
      !/['’]s$/.test(tokenAt(reading, first + 1).lower)
    )
      first += 1;
    else if (isAny(reading, first, leading) && !isAny(reading, first, wordClass.determiner)) first += 1;
    else break;
  }
  if (
    isOneOf(reading, first, overNumbers) &&
    isAny(reading, first + 1, wordClass.number | wordClass.determiner)
  )
    return { first, end: range.end };
  if (first >= range.end || !opensPhrase(reading, first))
    return dropModifier(reading, { first, end: range.end });
  return isSpeakable(reading, { first, end: range.end }) ? { first, end: range.end } : null;
}

const overNumbers = new Set(['over', 'about', 'around', 'near', 'nearly', 'almost', 'roughly', 'half']);

/** The index where the subject begins after an opening phrase without a comma: "On Wednesday Mr. …", "In a letter the firm". */
function afterPreposition(reading: Reading, first: number, end: number): number {
  let index = first + 1;
  while (index < end && isAny(reading, index, wordClass.time | wordClass.number)) index += 1;
  if (index > first + 1 && index < end) return index;
  if (isAny(reading, index, wordClass.determiner | wordClass.possessive)) index += 1;
  const startsCapital = isAny(reading, index, wordClass.capital);
  while (index < end) {
    if (isAny(reading, index, wordClass.time)) return index + 1;
    if (index > first + 1 && isAny(reading, index, wordClass.determiner | wordClass.subject)) return index;
    if (
      !startsCapital &&
      isAny(reading, index, wordClass.capital) &&
      !isAny(reading, index - 1, wordClass.preposition)
    )
      return index;
    if (/^(?:mr|mrs|ms|dr|sen|gov|rep)\.$/.test(tokenAt(reading, index).lower) && index > first + 1)
      return index;
    index += 1;
  }
  return end;
}

/** "retired general Ann Lowe", "outgoing mayor …": a few plain adjectives may open a phrase that then names its speaker. */
function dropModifier(reading: Reading, range: Range): Range | null {
  for (let index = range.first; index < range.end && index < range.first + 4; index += 1) {
    if (isOneOf(reading, index, new Set(['and', 'or', 'now', 'then'])) && index > range.first) continue;
    if ((reading.classes[index] ?? 0) !== 0)
      return opensPhrase(reading, index) && isAny(reading, index, wordClass.capital | wordClass.speaker)
        ? range
        : null;
    if (isBareplural(reading, index)) return range;
  }
  return null;
}

/** Refuses phrases that end in a preposition or determiner, and times: "on Monday", "the", "it" stay out. */
function isSpeakable(reading: Reading, range: Range): boolean {
  const last = range.end - 1;
  if (
    isAny(reading, last, wordClass.preposition | wordClass.possessive) &&
    range.end - range.first > 1 &&
    !isAny(reading, last, wordClass.capital | wordClass.adverb)
  )
    return false;
  const only = range.end - range.first === 1;
  if (only && isAny(reading, last, wordClass.time | wordClass.number | wordClass.possessive)) return false;
  if (only && isAny(reading, last, wordClass.determiner)) return isOneOf(reading, last, aloneSpeak);
  return (
    tokenAt(reading, last).type !== 'mark' ||
    nameMarks.has(tokenAt(reading, last).lower) ||
    /[)\]]/.test(tokenAt(reading, last).lower)
  );
}

const aloneSpeak = new Set([
  'some',
  'many',
  'most',
  'several',
  'others',
  'both',
  'few',
  'all',
  'one',
  'two',
  'three',
  'another',
  'neither',
  'another',
  'this',
  'these',
]);
