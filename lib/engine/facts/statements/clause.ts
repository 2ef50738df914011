import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { opensPhrase } from './trim-phrase.ts';
import { wordClass } from './word-classes.ts';

const conditionals = wordSet(
  'if while although though even unless there when because since as once after before until',
);
const longestClause = 28;
const mayOpen =
  wordClass.adverb | wordClass.preposition | wordClass.time | wordClass.subordinator | wordClass.coordinator;

/**
 * Whether a clause with its own subject and verb begins at `index`. Takes "boats would lose", "the plan was dead";
 * refuses "the plan for boats.", "a plan that would cost". Limit: present-tense verbs it does not know.
 */
export function startsClause(reading: Reading, index: number, limit: number): boolean {
  if (index >= limit) return false;
  if (isPronoun(reading, index))
    return index + 1 < limit && (tokenAt(reading, index + 1).type !== 'mark' || isQuoted(reading, index + 1));
  if (isAny(reading, index, wordClass.finite)) return false;
  const isWord = tokenAt(reading, index).type === 'word';
  if (!isWord && !opensPhrase(reading, index) && !isAny(reading, index, mayOpen)) return false;
  const passesCommas =
    isOneOf(reading, index, conditionals) ||
    isAny(reading, index, wordClass.preposition | wordClass.adverb | wordClass.time);
  return findVerb(reading, { first: index, end: Math.min(limit, index + longestClause) }, passesCommas);
}

/** Takes "he", "they", and "it" or "you" before a verb; refuses "it" before a mark or preposition. */
function isPronoun(reading: Reading, index: number): boolean {
  if (!isAny(reading, index, wordClass.subject) || isAny(reading, index, wordClass.determiner)) return false;
  if (!isAny(reading, index, wordClass.object)) return true;
  const notVerb =
    wordClass.preposition |
    wordClass.determiner |
    wordClass.time |
    wordClass.subordinator |
    wordClass.coordinator;
  return (
    isQuoted(reading, index + 1) ||
    !isAny(reading, index + 1, notVerb | wordClass.mark | wordClass.possessive)
  );
}

/** Whether the main verb of a clause stands in a range: not one of "that …", nor one past a comma that ends the phrase. */
function findVerb(reading: Reading, range: Range, passesCommas: boolean): boolean {
  let relative = false;
  for (let place = range.first; place < range.end; place += 1) {
    const token = tokenAt(reading, place);
    if (/^[.;:?!]$/.test(token.lower)) return false;
    if (place > range.first && (isAny(reading, place, wordClass.relative) || token.lower === 'where'))
      relative = true;
    if (place > range.first && isVerb(reading, place)) {
      if (isOneOf(reading, place - 1, joining) && place - 1 > range.first) return relative;
      if (!relative) return true;
      relative = false;
      if (isAny(reading, place + 1, wordClass.be | wordClass.auxiliary)) place += 1;
    }
    if (token.lower === ',' && !passesCommas) return isVerbAfterAside(reading, place, range.end);
  }
  return false;
}

/** Takes "the mayor, who chairs it, was there"; refuses "a large lead, a narrow win, they said". */
function isVerbAfterAside(reading: Reading, comma: number, limit: number): boolean {
  for (let place = comma + 1; place < limit; place += 1) {
    const mark = tokenAt(reading, place).lower;
    if (mark === ',') {
      const isClosing = isQuoted(reading, place) && tokenAt(reading, place + 1).type === 'mark';
      const next = isClosing ? place + 2 : place + 1;
      return isVerb(reading, next) || (isAny(reading, next, wordClass.adverb) && isVerb(reading, next + 1));
    }
    if (/^[.;:?!]$/.test(mark)) return false;
  }
  return false;
}

/** "self-defence and was": the verb after these is the speaker's own next one. */
const joining = wordSet('and but or');
const afterParticiple = wordSet('by in with at');

/** A finite verb: an auxiliary, a known form, a contraction, or a past in -ed after a noun. */
export function isVerb(reading: Reading, place: number): boolean {
  if (isAny(reading, place, wordClass.capital)) return false;
  if (isAny(reading, place, wordClass.finite | wordClass.doubtful)) return true;
  const token = tokenAt(reading, place);
  const before = place - 1;
  if (isAny(reading, place, wordClass.genitive)) return isAny(reading, before, wordClass.subject);
  if (token.type !== 'word') return false;
  const report = reportingWords.get(token.lower);
  if (report?.form === 'third' && !report.frames.has('noun')) return true;
  if (isPlural(reading, before) && isBaseVerb(reading, place)) return true;
  if (!/[^e]ed$/.test(token.lower) || token.lower === 'need' || token.lower === 'indeed') return false;
  const isNounBefore =
    isAny(reading, before, wordClass.capital | wordClass.speaker) ||
    ((reading.classes[before] ?? 0) === 0 && tokenAt(reading, before).type === 'word');
  return isNounBefore && !isOneOf(reading, place + 1, afterParticiple);
}

/** Takes the "raise" of "the fees raise", "crews want"; refuses "the fee raise", "its gates open to all". */
const isBaseVerb = (reading: Reading, place: number): boolean =>
  (reading.classes[place] ?? 0) === 0 &&
  !isOneOf(reading, place, adjectives) &&
  verbForms(tokenAt(reading, place).lower)[0]?.form === 'base';

const adjectives = wordSet('open own clear free close live present');

const isPlural = (reading: Reading, place: number): boolean =>
  /[a-z][^su]s$/.test(tokenAt(reading, place).lower) && !isAny(reading, place, ~wordClass.speaker);

/** "to" with a plain verb after it: not a name, a determiner, a pronoun or a plural. */
export function isInfinitive(reading: Reading, index: number): boolean {
  const place = isAny(reading, index + 1, wordClass.adverb) ? index + 2 : index + 1;
  const word = tokenAt(reading, place);
  if (word.type !== 'word' || (word.lower.endsWith('ing') && verbForms(word.lower)[0]?.form !== 'base'))
    return false;
  if (
    word.lower === 'be' ||
    word.lower === 'have' ||
    word.lower === 'do' ||
    reportingWords.get(word.lower)?.form === 'base'
  )
    return true;
  return !isAny(reading, place, notVerb) && !/(?:[^s]s|ion|ment|ness|ers?|ty)$/.test(word.lower);
}

const notVerb =
  wordClass.capital |
  wordClass.determiner |
  wordClass.possessive |
  wordClass.object |
  wordClass.preposition |
  wordClass.speaker |
  wordClass.time |
  wordClass.subject |
  wordClass.relative;
