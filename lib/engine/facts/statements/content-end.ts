import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isVerb, startsClause } from './clause.ts';
import type { Passage } from './passage.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { subjectBefore } from './subject-before.ts';
import { wordClass } from './word-classes.ts';

const closing = wordSet('. , ; : … – — -- ? ! - .. ...');
const contrasts = wordSet('while whereas although though');
const dashes = wordSet('– — --');
const longest = 250;
const widestTag = 8;
const widestClause = 14;
const widestAside = 25;

/** Drops the marks and loose brackets that a stretch ends in; a mark inside a quotation belongs to it. */
export function trimEnd(passage: Passage, first: number, end: number): number {
  const { reading } = passage;
  let last = end;
  while (last > first && !isQuoted(reading, last - 1)) {
    const mark = tokenAt(reading, last - 1).lower;
    if (!closing.has(mark) && !(mark === ')' && !hasOpeningBracket(passage, first, last))) break;
    last -= 1;
  }
  return last;
}

function hasOpeningBracket(passage: Passage, first: number, end: number): boolean {
  for (let index = end - 1; index >= Math.max(first, end - 40); index -= 1)
    if (tokenAt(passage.reading, index).lower === '(') return true;
  return false;
}

/**
 * Where what began at `first` stops being reported: at the end of the passage, or before what another says or does. In a
 * subordinate clause ("While she said boats wait, crews left") it stops at the comma before the main one.
 */
export function contentEnd(passage: Passage, first: number, isSubordinate = false): number {
  const { reading } = passage;
  const limit = Math.min(passage.end, first + longest);
  let index = first;
  while (index < limit) {
    if (isQuoted(reading, index)) {
      const end = quotationEnd(reading, index);
      if (end < passage.end && (isTag(passage, end) || stopsBefore(passage, first, end - 1)))
        return trimEnd(passage, first, end);
      if (isSubordinate && isMainClauseAfter(passage, first, end - 2)) return trimEnd(passage, first, end);
      index = end;
      continue;
    }
    if (index > first && stopsBefore(passage, first, index)) return trimEnd(passage, first, index);
    if (isSubordinate && endsSubordinate(passage, first, index)) return trimEnd(passage, first, index);
    index += 1;
  }
  return trimEnd(passage, first, Math.max(index, limit));
}

/** The comma before the main clause, or after "who promised to mend it" and "who admitted taking fees" the main verb itself. */
function endsSubordinate(passage: Passage, first: number, index: number): boolean {
  const { reading } = passage;
  const opener = tokenAt(reading, first).lower;
  const isVerbal = opener === 'to' || (opener.endsWith('ing') && !isVerb(reading, first + 1));
  return (
    isMainClauseAfter(passage, first, index) ||
    (isVerbal && isAny(reading, index, wordClass.auxiliary | wordClass.modal))
  );
}

/** Takes the comma of "who said boats wait, left" and "claims boats “wait,” crews left"; refuses "said that in May, “boats wait”". */
function isMainClauseAfter(passage: Passage, first: number, index: number): boolean {
  const { reading } = passage;
  if (tokenAt(reading, index).lower !== ',' || index - first < 2) return false;
  const isInside = isQuoted(reading, index);
  const next = isInside ? index + 2 : index + 1;
  if (isQuoted(reading, next)) return false;
  return isVerb(reading, next) || startsClause(reading, next, passage.end);
}

/**
 * Takes ", while", ", which", ", according to", ", adding that", "and said that", ", but the mayor said" as ends, and the same
 * after the comma of “late,”; refuses ", and that", ", who". Limit: a co-ordinate clause that the writer adds without a cue.
 */
function stopsBefore(passage: Passage, first: number, index: number): boolean {
  const { reading } = passage;
  const mark = tokenAt(reading, isQuoted(reading, index) ? index - 1 : index).lower;
  const next = tokenAt(reading, index + 1).lower;
  if (mark === ';') return next !== 'that' && next !== 'and';
  if (mark === ',' || dashes.has(mark)) {
    if (contrasts.has(next)) return index - first > 2 && startsClause(reading, index + 2, passage.end);
    if (next === 'even') return tokenAt(reading, index + 2).lower === 'as';
    if (next === 'according' || isReportingParticiple(passage, index + 1)) return true;
    if (mark === ',' && (next === 'which' || isRelativePhrase(passage, index + 1)))
      return index - first > 2 && !isAside(passage, index);
    if (next === 'but' || next === 'and' || next === 'yet') return isNewClause(passage, index + 1);
    return isTag(passage, index);
  }
  if (mark === 'while' || mark === 'whereas') return isNewSaying(passage, index + 1);
  if (mark === 'and' || mark === 'but')
    return isSecondCue(passage, index + 1) || isNewSaying(passage, index + 1);
  return mark === 'according' && next === 'to';
}

/** Takes ", which leaked, was old": the clause between two commas only interrupts. */
function isAside({ reading, end }: Passage, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(end, comma + widestAside); index += 1)
    if (tokenAt(reading, index).lower === ',')
      return isVerb(reading, index + 1) || verbForms(tokenAt(reading, index + 1).lower)[0]?.form === 's';
  return false;
}

const isRelativePhrase = (passage: Passage, index: number): boolean =>
  isAny(passage.reading, index, wordClass.preposition) &&
  tokenAt(passage.reading, index + 1).lower === 'which';

function isReportingParticiple(passage: Passage, index: number): boolean {
  const place = isAny(passage.reading, index, wordClass.adverb) ? index + 1 : index;
  const word = reportingWords.get(tokenAt(passage.reading, place).lower);
  return word?.form === 'ing' && (word.frames.has('clause') || word.frames.has('describe'));
}

/** After ", but" or ", and": a new sentence of somebody else's, unless it begins with "that". */
function isNewClause(passage: Passage, index: number): boolean {
  const { reading } = passage;
  if (tokenAt(reading, index + 1).lower === 'that' || isQuoted(reading, index + 1)) return false;
  return (
    (tokenAt(reading, index).lower === 'but' && startsClause(reading, index + 1, passage.end)) ||
    isSecondCue(passage, index + 1) ||
    isNewSaying(passage, index + 1)
  );
}

/** The answer for an index, found once a passage, so that long sentences are read once and not from every cue. */
function knownAt(known: Map<number, boolean>, index: number, find: () => boolean): boolean {
  const before = known.get(index);
  if (before !== undefined) return before;
  const answer = find();
  known.set(index, answer);
  return answer;
}

const isNewSaying = (passage: Passage, index: number): boolean =>
  knownAt(passage.known.sayings, index, () => findNewSaying(passage, index));

/** Whether a tag of another's follows the mark at `mark`: ", she said". */
export const isTag = (passage: Passage, mark: number): boolean =>
  knownAt(passage.known.tags, mark, () => findTag(passage, mark));

/** "others say they …": a subject right here and its own verb of saying. */
function findNewSaying(passage: Passage, index: number): boolean {
  for (let place = index + 1; place < index + widestClause; place += 1) {
    const cue = passage.cueAt.get(place);
    const isLoose = cue?.form === 'ing' && cue.range.first === cue.verb;
    if (!cue || cue.unsaid || isLoose || cue.infinitive || !cue.frames.has('clause')) continue;
    if (tokenAt(passage.reading, place - 1).lower === ',') return false;
    return subjectBefore(passage.reading, place, index)?.first === index;
  }
  return false;
}

/** "and added", "but later said": the same speaker's next verb. */
function isSecondCue(passage: Passage, index: number): boolean {
  const cue = passage.cueAt.get(index);
  if (!cue || cue.infinitive || cue.form === 'ing' || cue.form === 'base') return false;
  return cue.frames.has('clause') || cue.frames.has('describe') || cue.frames.has('request');
}

/** ", she said" inside or after what is reported. */
function findTag(passage: Passage, mark: number): boolean {
  const index = isOneOf(passage.reading, mark, closing) ? mark + 1 : mark;
  for (let place = index + 1; place <= index + widestTag; place += 1) {
    const cue = passage.cueAt.get(place);
    if (!cue?.frames.has('tag') || cue.form === 'ing') continue;
    let after = cue.range.end;
    while (isAny(passage.reading, after, wordClass.time | wordClass.adverb)) after += 1;
    if (after < passage.end && !/^[,.]$/.test(tokenAt(passage.reading, after).lower)) continue;
    if (subjectBefore(passage.reading, place, index)?.first === index) return true;
  }
  return false;
}
