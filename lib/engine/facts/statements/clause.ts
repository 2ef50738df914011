import { verbForms } from '../../lexicon/verbs.ts';
import { isAny, isPlain, isQuoted, type Range, type Reading, seek, tokenAt, wordAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { wordClass } from './word-classes.ts';

const longestClause = 28;
const circumstance = wordClass.subordinator | wordClass.preposition | wordClass.adverb | wordClass.time;

/**
 * Whether a clause with its own subject and verb begins at `index`. Takes "boats would lose", "the plan was dead";
 * refuses "the plan for boats.", "a plan that would cost". Limit: present-tense verbs it does not know.
 */
export function startsClause(reading: Reading, index: number, limit: number): boolean {
  if (index >= limit || isAny(reading, index, wordClass.mark | wordClass.finite)) return false;
  if (isPronoun(reading, index))
    return index + 1 < limit && (!isAny(reading, index + 1, wordClass.mark) || isQuoted(reading, index + 1));
  return hasVerb(
    reading,
    { first: index, end: Math.min(limit, index + longestClause) },
    isAny(reading, index, circumstance) && wordAt(reading, index) !== 'that',
  );
}

/** Takes "he", "they", and "it" or "you" before a verb; refuses "it" before a mark or preposition. */
function isPronoun(reading: Reading, index: number): boolean {
  if (!isAny(reading, index, wordClass.subject) || isAny(reading, index, wordClass.determiner)) return false;
  return (
    !isAny(reading, index, wordClass.object) ||
    isQuoted(reading, index + 1) ||
    !isAny(reading, index + 1, notVerb | wordClass.mark | wordClass.subordinator | wordClass.coordinator)
  );
}

/** Whether the main verb of a clause stands in a range: not one of "that …", nor one past a comma that ends the phrase. */
function hasVerb(reading: Reading, { first, end }: Range, passesCommas: boolean): boolean {
  let isRelative = false;
  for (let index = first; index < end; index += 1) {
    if (isAny(reading, index, wordClass.stop) || wordAt(reading, index) === '.') return false;
    if (index > first && (isAny(reading, index, wordClass.relative) || wordAt(reading, index) === 'where'))
      isRelative = true;
    if (index > first && isVerb(reading, index)) {
      const isNext = index - 1 > first && /^(?:and|but|or)$/.test(wordAt(reading, index - 1));
      if (isNext || !isRelative) return isNext === isRelative;
      isRelative = false;
      if (isAny(reading, index + 1, wordClass.be | wordClass.auxiliary)) index += 1;
    }
    if (isAny(reading, index, wordClass.comma) && !passesCommas) return isVerbAfterAside(reading, index, end);
  }
  return false;
}

/** Takes "the mayor, who chairs it, was there"; refuses "a large lead, a narrow win, they said". */
function isVerbAfterAside(reading: Reading, comma: number, limit: number): boolean {
  const end = seek(comma + 1, limit, (at) => isAny(reading, at, wordClass.comma | wordClass.stop));
  const next = isQuoted(reading, end) && isAny(reading, end + 1, wordClass.mark) ? end + 2 : end + 1;
  const verb = isAny(reading, next, wordClass.adverb) ? next + 1 : next;
  return end >= 0 && isAny(reading, end, wordClass.comma) && (isVerb(reading, next) || isVerb(reading, verb));
}

/** A finite verb: an auxiliary, a known form, a contraction, a plain form after a plural, or a past in -ed after a noun. */
export function isVerb(reading: Reading, place: number): boolean {
  if (isAny(reading, place, wordClass.capital)) return false;
  if (isAny(reading, place, wordClass.finite | wordClass.doubtful)) return true;
  const before = place - 1;
  if (isAny(reading, place, wordClass.genitive)) return isAny(reading, before, wordClass.subject);
  const { lower, type } = tokenAt(reading, place);
  if (type !== 'word') return false;
  const report = reportingWords.get(lower);
  if (report?.form === 'third' && !report.frames.has('noun')) return true;
  if (isPlural(reading, before) && isPlain(reading, place) && isBase(lower)) return true;
  const isAfterNoun =
    isAny(reading, before, wordClass.capital | wordClass.speaker) || isPlain(reading, before);
  return isAfterNoun && /[^e]ed$/.test(lower) && !/^(?:by|in|with|at)$/.test(wordAt(reading, place + 1));
}

/** Takes "raise", "want"; refuses "open" and "clear", which are more often adjectives. */
const isBase = (lower: string): boolean =>
  verbForms(lower)[0]?.form === 'base' && !/^(?:open|own|clear|free|close|live|present)$/.test(lower);

const isPlural = (reading: Reading, place: number): boolean =>
  /[a-z][^su]s$/.test(wordAt(reading, place)) && !isAny(reading, place, ~wordClass.speaker);

const notVerb = wordClass.determiner | wordClass.possessive | wordClass.preposition | wordClass.time;
const notBase =
  notVerb | wordClass.capital | wordClass.object | wordClass.speaker | wordClass.subject | wordClass.relative;

/** "to" with a plain verb after it: not a name, a determiner, a pronoun or a plural. */
export function isInfinitive(reading: Reading, index: number): boolean {
  const place = isAny(reading, index + 1, wordClass.adverb) ? index + 2 : index + 1;
  const { lower, type } = tokenAt(reading, place);
  if (type !== 'word') return false;
  return (
    reportingWords.get(lower)?.form === 'base' ||
    (!isAny(reading, place, notBase) &&
      (isBase(lower) || !/(?:ing|[^s]s|ion|ment|ness|ers?|ty)$/.test(lower)))
  );
}

/** Takes "said when boats return, crews will stay"; refuses "protested as boats returned". */
export function isConditional(reading: Reading, index: number, limit: number): boolean {
  const end = seek(index + 2, Math.min(limit, index + 25), (at) =>
    isAny(reading, at, wordClass.comma | wordClass.stop),
  );
  return (
    isAny(reading, end, wordClass.comma) &&
    isAny(reading, index, wordClass.subordinator) &&
    startsClause(reading, end + 1, limit)
  );
}
