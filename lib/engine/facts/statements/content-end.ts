import { isLike } from '../../text/spelling.ts';
import { isVerb, startsClause } from './clause.ts';
import type { Cue } from './find-cues.ts';
import type { Passage } from './passage.ts';
import { isAny, isQuoted, pastAdverb, quotationEnd, seek, seekBack, spellingAt, wordAt } from './reading.ts';
import { reportingWord } from './reporting-word.ts';
import { subjectBefore } from './subject-before.ts';
import * as is from './token-class.ts';

const pause = is.comma | is.dash;
const longest = 250;
const widest = 14;
const widestAside = 25;

/** Drops the marks and loose brackets that a stretch ends in; a mark inside a quotation belongs to it. */
export function trimEnd({ reading }: Passage, first: number, end: number): number {
  const last = seekBack(end, first, (at) => {
    if (isQuoted(reading, at)) return true;
    if (wordAt(reading, at) === ')')
      return seekBack(at, Math.max(first, at - 40), (open) => wordAt(reading, open) === '(') >= 0;
    return !isAny(reading, at, pause | is.stop) && !/^(?:…|-|\.{2,})$/.test(wordAt(reading, at));
  });
  return Math.max(first, last + 1);
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
    const isInside = isQuoted(reading, index);
    const after = isInside ? quotationEnd(reading, index) : index + 1;
    const joint = { first, mark: isInside ? after - 2 : index, after };
    const isTagged = isInside && after < passage.end && isTag(passage, after);
    if (
      isTagged ||
      (index > first && stopsBefore(passage, joint)) ||
      (isSubordinate && endsSubordinate(passage, joint))
    )
      return trimEnd(passage, first, isInside ? after : index);
    index = after;
  }
  return trimEnd(passage, first, Math.max(index, limit));
}

/** A place where what began at `first` may end: a mark or joining word, also the mark inside a quotation that closes, and the index after it. */
type Joint = { first: number; mark: number; after: number };

/** The comma before the main clause, or after "who promised to mend it" and "who admitted taking fees" the main verb itself. */
function endsSubordinate({ reading, end }: Passage, { first, mark, after }: Joint): boolean {
  if (!isAny(reading, mark, is.comma | is.auxiliary | is.modal)) return false;
  const opener = wordAt(reading, first);
  const isVerbal = opener === 'to' || (opener.endsWith('ing') && !isVerb(reading, first + 1));
  if (isVerbal && isAny(reading, mark, is.auxiliary | is.modal)) return true;
  if (!isAny(reading, mark, is.comma) || mark - first < 2 || isQuoted(reading, after)) return false;
  return isVerb(reading, after) || startsClause(reading, after, end);
}

const mayStop = isLike(/^(?:;|and|but|while|whereas|according)$/);

/**
 * Takes ", while", ", which", ", according to", ", adding that", "and said that", ", but the mayor said" as ends, and the same
 * after the comma of “late,”; refuses ", and that", ", who". Limit: a co-ordinate clause that the writer adds without a cue.
 */
function stopsBefore(passage: Passage, { first, mark, after }: Joint): boolean {
  const { reading, end } = passage;
  if (!isAny(reading, mark, pause) && !mayStop(spellingAt(reading, mark))) return false;
  const word = wordAt(reading, mark);
  const next = wordAt(reading, after);
  if (word === ';') return true;
  if (/^(?:and|but|while|whereas)$/.test(word))
    return isNewSaying(passage, after) || (word.length === 3 && isSecondCue(passage, after));
  if (!isAny(reading, mark, pause)) return word === 'according';
  if (/^(?:while|whereas|although|though)$/.test(next)) return startsClause(reading, after + 1, end);
  if (next === 'even') return wordAt(reading, after + 1) === 'as';
  if (next === 'according' || isReportingParticiple(passage, after)) return true;
  const isWhich =
    next === 'which' || (wordAt(reading, after + 1) === 'which' && isAny(reading, after, is.preposition));
  if (isWhich && word === ',') return mark - first > 2 && !isAside(passage, mark);
  return next === 'but' || next === 'and' ? isNewClause(passage, after) : isTag(passage, mark);
}

/** Takes ", which leaked, was old": the clause between two commas only interrupts. */
function isAside({ reading, end }: Passage, comma: number): boolean {
  const close = seek(comma + 1, Math.min(end, comma + widestAside), (at) => wordAt(reading, at) === ',');
  return close >= 0 && isVerb(reading, close + 1);
}

function isReportingParticiple({ reading }: Passage, index: number): boolean {
  const word = reportingWord(spellingAt(reading, pastAdverb(reading, index)));
  return word?.form === 'ing' && (word.frames.has('clause') || word.frames.has('describe'));
}

/** After ", but" or ", and": a new sentence of somebody else's, unless it begins with "that". */
function isNewClause(passage: Passage, index: number): boolean {
  const { reading } = passage;
  if (wordAt(reading, index + 1) === 'that' || isQuoted(reading, index + 1)) return false;
  const isBut = wordAt(reading, index) === 'but' && startsClause(reading, index + 1, passage.end);
  return isBut || isSecondCue(passage, index + 1) || isNewSaying(passage, index + 1);
}

/** A verb of saying whose subject begins at `index`, "others say they …", found once a passage so that long sentences are read once; or null. */
function sayingAt({ reading, cueAt, known }: Passage, index: number): Cue | null {
  const before = known.get(index);
  if (before !== undefined) return before;
  const isOwn = (at: number) => subjectBefore(reading, at, index)?.first === index;
  const verb = seek(index + 1, index + widest, (at) => {
    const cue = cueAt.get(at);
    return (
      cue !== undefined &&
      !cue.infinitive &&
      (cue.form !== 'ing' || cue.range.first < cue.verb) &&
      (cue.frames.has('clause') || cue.frames.has('tag'))
    );
  });
  const saying = verb >= 0 && isOwn(verb) ? (cueAt.get(verb) ?? null) : null;
  known.set(index, saying);
  return saying;
}

function isNewSaying(passage: Passage, index: number): boolean {
  const cue = sayingAt(passage, index);
  return cue !== null && !cue.unsaid && cue.frames.has('clause');
}

/** Whether a tag of another's follows the mark at `mark`: ", she said". */
export function isTag(passage: Passage, mark: number): boolean {
  const { reading, end } = passage;
  const cue = sayingAt(passage, isAny(reading, mark, pause | is.stop) ? mark + 1 : mark);
  if (!cue?.frames.has('tag')) return false;
  const after = seek(cue.range.end, end, (next) => !isAny(reading, next, is.time | is.adverb));
  return after < 0 || /^[,.]$/.test(wordAt(reading, after));
}

/** "and added", "but later said": the same speaker's next verb. */
function isSecondCue({ cueAt }: Passage, index: number): boolean {
  const cue = cueAt.get(index);
  const isMain = cue && (cue.form === 'past' || cue.form === 'third');
  return isMain ? (['clause', 'describe', 'request'] as const).some((frame) => cue.frames.has(frame)) : false;
}
