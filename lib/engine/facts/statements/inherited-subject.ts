import { opensParticiple } from './clause.ts';
import type { Cue } from './find-cues.ts';
import { type Found, isAside, lookBack, type Passage } from './passage.ts';
import { opensPhrase } from './phrase-before.ts';
import { isAny, isQuoted, type Range, type Reading, seek, seekBack, spellingAt, wordAt } from './reading.ts';
import { reportingWord } from './reporting-word.ts';
import { subjectBefore } from './subject-before.ts';
import * as is from './token-class.ts';

/** A subject, and whether it is surely the verb's. */
export type Subject = { range: Range; isSure: boolean };

/**
 * The subject of a verb that has none of its own ("…, adding that", "and said"): that of the last thing said, which is
 * sure when the verb joins on to it, or the sentence's; that of "was quoted by the Herald as saying" is sure too.
 */
export function inheritedSubject(passage: Passage, cue: Cue, earlier: readonly Found[]): Subject | null {
  const { reading } = passage;
  const { first } = cue.range;
  const found = earlier
    .slice(-lookBack)
    .findLast(({ speaker, cue: other }) => speaker && other && other.first < first && speaker.first < first);
  if (found?.speaker) {
    const isJoined =
      /^(?:and|but|then|,)$/.test(wordAt(reading, first - 1)) || isAny(reading, first - 1, is.dash);
    return { range: found.speaker, isSure: isJoined && (!isAside(found) || found.content.end === first - 1) };
  }
  const quoted =
    wordAt(reading, first - 1) === 'as'
      ? seekBack(first, first - 10, (at) => wordAt(reading, at) === 'quoted')
      : -1;
  const isPassive = isAny(reading, quoted - 1, is.be);
  const range = isPassive
    ? subjectBefore(reading, quoted - 1, passage.first)
    : openingSubject(reading, passage, first);
  return range && { range, isSure: isPassive };
}

const leads = is.preposition | is.subordinator | is.time;
const farthest = 60;

/** The first noun phrase of a sentence that its verb follows, past opening phrases: "In Hull, Ont., LOWE tried", "Asked why, SHE left". */
export function openingSubject(reading: Reading, range: Range, limit: number): Range | null {
  const first = seek(range.first, limit, (at) => !isAny(reading, at, is.coordinator | is.adverb));
  if (!isAny(reading, first, leads) && !opensParticiple(reading, first))
    return phraseAt(reading, first, limit);
  let found: Range | null = null;
  for (let index = first; index < Math.min(limit, first + farthest); index += 1) {
    const subject = isAny(reading, index, is.comma) ? phraseAt(reading, index + 1, limit) : null;
    if (subject && !isAny(reading, subject.end, is.mark)) return subject;
    found ??= subject;
  }
  return found;
}

function phraseAt(reading: Reading, first: number, limit: number): Range | null {
  if (first < 0 || first >= limit || isQuoted(reading, first) || !opensPhrase(reading, first)) return null;
  const isPronoun = isAny(reading, first, is.subject) && !isAny(reading, first, is.determiner);
  const last = isPronoun ? first + 1 : Math.min(limit, first + 20);
  const end = seek(first + 1, last, (at) => endsSubject(reading, at));
  const isArticle = end === first + 1 && /^(?:the|an?)$/.test(wordAt(reading, first));
  return isArticle ? null : { first, end: end < 0 ? last : end };
}

const ends = is.finite | is.adverb | is.relative | is.subordinator;

function endsSubject(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  const isMark = isAny(reading, index, is.mark) && !isAny(reading, index, is.inner);
  if (isQuoted(reading, index) || isMark || isAny(reading, index, ends)) return true;
  if (isAny(reading, index, is.capital | is.speaker)) return false;
  const { form } = reportingWord(spellingAt(reading, index)) ?? {};
  if (isAny(reading, index, is.doubtful | is.time) || word === 'to' || form === 'past' || form === 'third')
    return true;
  return /^[^-]+ed$/.test(word) && !isAny(reading, index - 1, is.determiner);
}
