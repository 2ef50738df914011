import type { Passage } from './passage.ts';
import { isAny, isQuoted, quotationEnd, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { subjectBefore } from './subject-before.ts';
import { wordClass } from './word-classes.ts';

const closing = new Set(['.', ',', ';', ':', '…', '–', '—', '--', '?', '!', '-', '..', '...']);
const longest = 250;
const contrasts = new Set(['while', 'whereas', 'although', 'though', 'even']);

/** Drops the marks and loose conjunctions that a stretch ends in; a mark inside a quotation belongs to it. */
export function trimEnd(passage: Passage, first: number, end: number): number {
  const { reading } = passage;
  let last = end;
  while (last > first && !isQuoted(reading, last - 1) && closing.has(tokenAt(reading, last - 1).lower))
    last -= 1;
  return last;
}

/** Where what began at `first` stops being reported: at the end of the passage, or before what another says or does. */
export function contentEnd(passage: Passage, first: number): number {
  const { reading } = passage;
  let index = first;
  const limit = Math.min(passage.end, first + longest);
  while (index < limit) {
    if (isQuoted(reading, index)) {
      const end = quotationEnd(reading, index);
      if (end < passage.end && endsSaying(passage, index, end)) return trimEnd(passage, first, end);
      if (end < passage.end && isTag(passage, end)) return trimEnd(passage, first, end);
      index = end;
      continue;
    }
    if (index > first && stopsBefore(passage, first, index)) return trimEnd(passage, first, index);
    index += 1;
  }
  return trimEnd(passage, first, Math.max(index, limit));
}

/** A quotation that ends its sentence inside its marks is not continued by a capital: "“…again.” The mayor left". */
function endsSaying(passage: Passage, start: number, end: number): boolean {
  const { reading } = passage;
  const last = tokenAt(reading, end - 2).lower;
  const next = tokenAt(reading, end);
  return (
    end - start > 5 &&
    /^(?:[.?!…]|\.\.+)$/.test(last) &&
    next.type === 'word' &&
    isAny(reading, end, wordClass.capital)
  );
}

/**
 * Takes ", while", ", according to", ", adding that", "and said that", ", but the mayor said" as ends; refuses
 * ", and that" and ", which". Limit: a co-ordinate clause that the writer adds without a cue.
 */
function stopsBefore(passage: Passage, first: number, index: number): boolean {
  const { reading } = passage;
  const token = tokenAt(reading, index);
  const next = tokenAt(reading, index + 1).lower;
  if (token.lower === ';') return hasCueAfter(passage, index + 1);
  if (token.lower === ',' || token.lower === '–' || token.lower === '—' || token.lower === '--') {
    if (contrasts.has(next) && index - first > 2)
      return next !== 'even' || tokenAt(reading, index + 2).lower === 'as';
    if (next === 'according') return true;
    if (isReportingParticiple(passage, index + 1)) return true;
    if (next === 'but' || next === 'and' || next === 'yet') return isNewSaying(passage, index + 1);
    return isTag(passage, index + 1);
  }
  if (token.lower === 'and' || token.lower === 'but') return isSecondCue(passage, index + 1);
  if (token.lower === 'according' && next === 'to') return true;
  return false;
}

function isReportingParticiple(passage: Passage, index: number): boolean {
  const place = isAny(passage.reading, index, wordClass.adverb) ? index + 1 : index;
  const word = reportingWords.get(tokenAt(passage.reading, place).lower);
  return word?.form === 'ing' && (word.frames.has('clause') || word.frames.has('describe'));
}

/** After ", but" or ", and": a new sentence of somebody else's, unless it begins with "that". */
function isNewSaying(passage: Passage, index: number): boolean {
  const { reading } = passage;
  const next = tokenAt(reading, index + 1).lower;
  if (next === 'that' || isQuoted(reading, index + 1)) return false;
  if (isSecondCue(passage, index + 1)) return true;
  if (tokenAt(reading, index).lower === 'but') return true;
  for (let place = index + 1; place < index + 14; place += 1) {
    const cue = passage.cueAt.get(place);
    if (cue && cue.form !== 'ing' && !cue.infinitive && cue.frames.has('clause'))
      return subjectBefore(reading, place, index + 1) !== null;
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
function isTag(passage: Passage, index: number): boolean {
  for (let place = index + 1; place <= index + 8; place += 1) {
    const cue = passage.cueAt.get(place);
    if (!cue?.frames.has('tag') || cue.form === 'ing') continue;
    const after = tokenAt(passage.reading, cue.range.end).lower;
    if (after !== ',' && after !== '.' && cue.range.end < passage.end) continue;
    if (subjectBefore(passage.reading, place, index)?.first === index) return true;
  }
  return false;
}

function hasCueAfter(passage: Passage, index: number): boolean {
  for (let place = index; place < Math.min(passage.end, index + 30); place += 1) {
    const cue = passage.cueAt.get(place);
    if (cue && cue.form !== 'ing' && cue.frames.has('clause')) return true;
  }
  return false;
}
