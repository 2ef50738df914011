import { wordSet } from '../../lexicon/word-set.ts';
import type { Cue } from './find-cues.ts';
import { type Found, isAside, lookBack, type Passage } from './passage.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { subjectBefore } from './subject-before.ts';
import { opensPhrase } from './trim-phrase.ts';
import { wordClass } from './word-classes.ts';

/** A subject, and whether it is surely the verb's. */
export type Subject = { range: Range; isSure: boolean };

/**
 * The subject of a verb that has none of its own ("…, adding that", "and said"): that of the last thing said, which is
 * sure when the verb joins on to it, or the sentence's.
 */
export function inheritedSubject(passage: Passage, cue: Cue, earlier: readonly Found[]): Subject | null {
  const { first } = cue.range;
  for (const found of earlier.slice(-lookBack).reverse())
    if (found.speaker && found.cue && found.cue.first < first && found.speaker.first < first)
      return {
        range: found.speaker,
        isSure:
          isOneOf(passage.reading, first - 1, joins) && (!isAside(found) || found.content.end === first - 1),
      };
  const be = quotedAs(passage.reading, first - 1);
  const range =
    be < 0
      ? openingSubject(passage.reading, passage, first)
      : subjectBefore(passage.reading, be, passage.first);
  return range && { range, isSure: be >= 0 };
}

/** The "was" of "Ann Lowe was quoted by the Herald as | saying"; -1 for "the Herald quoted Ann Lowe as | saying". */
function quotedAs(reading: Reading, as: number): number {
  if (tokenAt(reading, as).lower !== 'as') return -1;
  for (let index = as - 1; index > as - 10; index -= 1)
    if (tokenAt(reading, index).lower === 'quoted')
      return isAny(reading, index - 1, wordClass.be) ? index - 1 : -1;
  return -1;
}

const joins = wordSet('and but , – — -- then');

/** The first noun phrase of a sentence that its verb follows, past opening phrases: "In Hull, Ont., LOWE tried", "In May SHE left", "A year ago SHE left". */
export function openingSubject(reading: Reading, range: Range, limit: number): Range | null {
  let first = range.first;
  if (isQuoted(reading, first)) return null;
  while (first < limit && isAny(reading, first, wordClass.coordinator | wordClass.adverb)) first += 1;
  const opens =
    isAny(reading, first, wordClass.preposition | wordClass.subordinator | wordClass.time) ||
    isParticiple(reading, first);
  if (!opens) {
    const subject = phraseAt(reading, first, limit);
    const end = subject?.end ?? first;
    const later = isAny(reading, end, wordClass.time) ? end + 1 : end;
    if (subject === null || !isOneOf(reading, later, laters))
      return end === first + 1 && isOneOf(reading, first, articles) ? null : subject;
    return phraseAt(reading, tokenAt(reading, later + 1).lower === ',' ? later + 2 : later + 1, limit);
  }
  const isTimed = isAny(reading, first, wordClass.preposition | wordClass.time);
  for (let index = first + 1; isTimed && index < Math.min(limit, first + nearest); index += 1) {
    if (tokenAt(reading, index).lower === ',') break;
    if (isOneOf(reading, index, pronouns)) return { first: index, end: index + 1 };
  }
  let found: Range | null = null;
  for (let index = first; index < Math.min(limit, first + farthest); index += 1) {
    if (tokenAt(reading, index).lower !== ',') continue;
    const subject = phraseAt(reading, index + 1, limit);
    if (subject && tokenAt(reading, subject.end).type === 'word') return subject;
    found ??= subject;
  }
  return found;
}

/** Takes "Speaking in Hull," and "Asked why,"; refuses "Browning Lowe left". */
const isParticiple = (reading: Reading, index: number): boolean =>
  /(?:ing|ed|told)$/.test(tokenAt(reading, index).lower) && !isAny(reading, index + 1, wordClass.capital);

const pronouns = wordSet('he she they');
const nearest = 6;
const farthest = 60;
const laters = wordSet('ago later earlier');

function phraseAt(reading: Reading, first: number, limit: number): Range | null {
  if (first >= limit || isQuoted(reading, first) || !opensPhrase(reading, first)) return null;
  if (isAny(reading, first, wordClass.subject) && !isAny(reading, first, wordClass.determiner))
    return { first, end: first + 1 };
  let end = first + 1;
  const isOpen = isOneOf(reading, first, articles);
  if (isOpen && isOneOf(reading, end, further)) end += 1;
  else if (isOpen && isQuoted(reading, end)) end = quotationEnd(reading, end) + 1;
  while (end < limit && end - first < 20 && !endsSubject(reading, end)) end += 1;
  return { first, end };
}

const further = wordSet('further first only last');
const articles = wordSet('the a an');

function endsSubject(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (token.quoted >= 0 || (token.type === 'mark' && !/^[&'’$%#-]$/.test(token.lower))) return true;
  if (
    isAny(reading, index, wordClass.finite | wordClass.adverb | wordClass.relative | wordClass.subordinator)
  )
    return true;
  if (isAny(reading, index, wordClass.capital | wordClass.speaker)) return false;
  if (isAny(reading, index, wordClass.doubtful | wordClass.time) || token.lower === 'to') return true;
  const word = reportingWords.get(token.lower);
  const isDescribed = token.lower.includes('-') || isAny(reading, index - 1, wordClass.determiner);
  if (word !== undefined && word.form !== 'ing' && word.form !== 'base') return true;
  if (/ed$/.test(token.lower)) return !isDescribed;
  return (
    /[^s]s$/.test(token.lower) &&
    isAny(reading, index - 1, wordClass.capital) &&
    isAny(reading, index + 1, afterVerb)
  );
}

const afterVerb = wordClass.determiner | wordClass.possessive | wordClass.object;
