import { isPlural } from '../../lexicon/plural.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  isAny,
  isPlain,
  isQuoted,
  pastAdverb,
  type Range,
  type Reading,
  seek,
  tokenAt,
  wordAt,
} from './reading.ts';
import { reportingWord } from './reporting-word.ts';
import * as is from './token-class.ts';

const longestClause = 28;
const circumstance = is.subordinator | is.preposition | is.adverb | is.time;

/**
 * Whether a clause with its own subject and verb begins at `index`. Takes "boats would lose", "the plan was dead";
 * refuses "the plan for boats.", "a plan that would cost". Limit: present-tense verbs it does not know.
 */
export function startsClause(reading: Reading, index: number, limit: number): boolean {
  if (index >= limit || isAny(reading, index, is.mark | is.finite)) return false;
  if (isPronoun(reading, index))
    return index + 1 < limit && (!isAny(reading, index + 1, is.mark) || isQuoted(reading, index + 1));
  return hasVerb(
    reading,
    { first: index, end: Math.min(limit, index + longestClause) },
    isAny(reading, index, circumstance) && wordAt(reading, index) !== 'that',
  );
}

/** Takes "he", "they", and "it" or "you" before a verb; refuses "it" before a mark or preposition. */
function isPronoun(reading: Reading, index: number): boolean {
  if (!isAny(reading, index, is.subject) || isAny(reading, index, is.determiner)) return false;
  return (
    !isAny(reading, index, is.object) ||
    isQuoted(reading, index + 1) ||
    !isAny(reading, index + 1, notVerb | is.mark | is.subordinator | is.coordinator)
  );
}

/** Whether the main verb of a clause stands in a range: not one of "that …", nor one past a comma that ends the phrase. */
function hasVerb(reading: Reading, { first, end }: Range, passesCommas: boolean): boolean {
  let isRelative = false;
  for (let index = first; index < end; index += 1) {
    if (isAny(reading, index, is.stop) || wordAt(reading, index) === '.') return false;
    if (index > first && (isAny(reading, index, is.relative) || wordAt(reading, index) === 'where'))
      isRelative = true;
    if (index > first && isVerb(reading, index)) {
      const isNext = index - 1 > first && /^(?:and|but|or)$/.test(wordAt(reading, index - 1));
      if (isNext || !isRelative) return isNext === isRelative;
      isRelative = false;
      if (isAny(reading, index + 1, is.be | is.auxiliary)) index += 1;
    }
    if (isAny(reading, index, is.comma) && !passesCommas) return isVerbAfterAside(reading, index, end);
  }
  return false;
}

/** Takes "the mayor, who chairs it, was there"; refuses "a large lead, a narrow win, they said". */
function isVerbAfterAside(reading: Reading, comma: number, limit: number): boolean {
  const end = seek(comma + 1, limit, (at) => isAny(reading, at, is.comma | is.stop));
  return isAny(reading, end, is.comma) && isVerb(reading, pastAdverb(reading, end + 1));
}

/** A finite verb: an auxiliary, a known form, a contraction, a plain form after a plural, or a past in -ed after a noun. */
export function isVerb(reading: Reading, place: number): boolean {
  if (isAny(reading, place, is.capital)) return false;
  if (isAny(reading, place, is.finite | is.doubtful)) return true;
  const before = place - 1;
  if (isAny(reading, place, is.genitive)) return isAny(reading, before, is.subject);
  const { lower, type } = tokenAt(reading, place);
  if (type !== 'word') return false;
  if (isPluralNoun(reading, before) && isPlain(reading, place) && isBase(lower)) return true;
  const isAfterNoun = isAny(reading, before, is.capital | is.speaker) || isPlain(reading, before);
  return isAfterNoun && /[^e]ed$/.test(lower) && !/^(?:by|in|with|at)$/.test(wordAt(reading, place + 1));
}

/** Takes "raise", "want"; refuses "open" and "clear", which are more often adjectives. */
const isBase = (lower: string): boolean =>
  verbForms(lower)[0]?.form === 'base' && !/^(?:open|own|clear|free|close|live|present)$/.test(lower);

const isPluralNoun = (reading: Reading, place: number): boolean =>
  isPlural(wordAt(reading, place)) && !isAny(reading, place, ~is.speaker);

/** Takes "Speaking to reporters in Hull" and "Asked why"; refuses "Browning Lowe". */
export const opensParticiple = (reading: Reading, index: number): boolean =>
  /(?:ing|ed|told)$/.test(wordAt(reading, index)) && !isAny(reading, index + 1, is.capital);

const notVerb = is.determiner | is.possessive | is.preposition | is.time;
const notBase = notVerb | is.capital | is.object | is.speaker | is.subject | is.relative;

/** "to" with a plain verb after it: not a name, a determiner, a pronoun or a plural. */
export function isInfinitive(reading: Reading, index: number): boolean {
  const place = index + 1;
  const { lower, spelling, type } = tokenAt(reading, place);
  if (type !== 'word') return false;
  return (
    reportingWord(spelling)?.form === 'base' ||
    (!isAny(reading, place, notBase) &&
      (isBase(lower) || !/(?:ing|[^s]s|ion|ment|ness|ers?|ty)$/.test(lower)))
  );
}
