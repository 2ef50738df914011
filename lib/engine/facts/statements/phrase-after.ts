import { settingNouns } from '../../lexicon/evidence-nouns.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { opensPhrase } from './phrase-before.ts';
import { isAny, isPlain, isQuoted, type Range, type Reading, seek, seekBack, wordAt } from './reading.ts';
import * as is from './token-class.ts';

const farthest = 45;
const verb = is.finite | is.doubtful;

/** The phrase that begins at `first` and is the subject of a verb before it ("said Ann Lowe, a lawyer"), up to `limit`. */
export function phraseStartingAt(reading: Reading, first: number, limit: number): Range | null {
  if (first >= limit || isQuoted(reading, first) || !opensWithModifiers(reading, first)) return null;
  if (isAny(reading, first, is.subject)) return { first, end: first + 1 };
  let end = phraseEnd(reading, first, limit);
  while (end < limit && wordAt(reading, end) === ',' && end - first < farthest) {
    const next = appositionEnd(reading, end + 1, limit);
    if (next <= end + 1) break;
    end = next;
  }
  return { first, end };
}

/** Takes "said political scientist Ann Lowe"; refuses "said quietly that". */
function opensWithModifiers(reading: Reading, first: number): boolean {
  const head = seek(first, first + 4, (at) => !isPlain(reading, at));
  return opensPhrase(reading, first) || isAny(reading, head, is.capital | is.speaker);
}

function phraseEnd(reading: Reading, first: number, limit: number): number {
  let index = first;
  while (index < limit && index - first < farthest && !isQuoted(reading, index)) {
    const word = wordAt(reading, index);
    const close =
      word === '(' ? seek(index, Math.min(limit, index + 20), (at) => wordAt(reading, at) === ')') : index;
    if (close < 0 || (close === index && isMark(reading, index))) break;
    index = close;
    if (/^who(?:se)?$/.test(word)) return clauseEnd(reading, index, limit);
    if (index > first && isBreak(reading, index)) break;
    index += 1;
  }
  return index;
}

const isMark = (reading: Reading, index: number): boolean =>
  isAny(reading, index, is.mark) && !isAny(reading, index, is.inner);

/** Whether a phrase ends before a word: takes "| on Monday", "| in a statement", "| while"; refuses "of Hull", "in Hull", "who", "adviser to". */
function isBreak(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (isDated(reading, index)) return false;
  if (isAny(reading, index, is.time) && !isAny(reading, index, is.capital))
    return !isAny(reading, index + 1, is.genitive);
  if (word === 'and' || word === 'but')
    return !isAny(reading, index + 1, is.capital | is.determiner | is.possessive | is.speaker);
  if (word === 'that') return true;
  if (/^(?:in|at|from)$/.test(word)) return isSetting(reading, index);
  if (
    isAny(reading, index, is.preposition) &&
    !/^(?:of|for|with|behind|against|among|between|than)$/.test(word)
  )
    return (
      !/^(?:on|to|by|about)$/.test(word) ||
      !isAny(reading, index - 1, is.speaker) ||
      isAny(reading, index + 1, is.time | is.object | is.mark)
    );
  return isAny(reading, index, is.subordinator) && word !== 'than';
}

/** Takes the rest of "a study published | last week", "a plan made | by the port"; refuses "said the crews | in May". */
const isDated = (reading: Reading, index: number): boolean =>
  (isAny(reading, index, is.time) || /^(?:by|on)$/.test(wordAt(reading, index))) &&
  seekBack(index, index - 3, (at) => /[^e]ed$/.test(wordAt(reading, at))) >= 0;

/** Takes "in a statement", "at a news conference", "in Hull on Monday"; refuses "of the council in Hull". */
function isSetting(reading: Reading, index: number): boolean {
  const end = seek(
    index + 1,
    index + 7,
    (at) => isAny(reading, at, is.mark | is.time) || settingNouns.has(wordAt(reading, at)),
  );
  return end >= 0 && !isAny(reading, end, is.mark);
}

/** The end of what says more about the phrase after a comma: "a lawyer in Hull", "who chairs it"; or its own place. */
function appositionEnd(reading: Reading, start: number, limit: number): number {
  const word = wordAt(reading, start);
  if (/^(?:who|whose|which)$/.test(word)) return clauseEnd(reading, start, limit);
  const isOther =
    isQuoted(reading, start) ||
    /(?:ing|[^es]ed)$/.test(word) ||
    isQuality(word, quality.compare) ||
    isAny(reading, start, is.mark | is.subject | is.coordinator | is.subordinator | is.time) ||
    (isAny(reading, start, is.preposition) && isSetting(reading, start));
  if (isOther) return start;
  const end = phraseEnd(reading, start, limit);
  const own = seek(start, end, (at) => isAny(reading, at, is.relative | is.finite));
  return isAny(reading, own, is.finite) ? start : end;
}

/** Where the clause of a "who" ends: at the next mark. */
function clauseEnd(reading: Reading, start: number, limit: number): number {
  const last = Math.min(limit, start + farthest);
  const end = seek(
    start,
    last,
    (at) => isQuoted(reading, at) || isAny(reading, at, is.comma | is.dash | is.stop),
  );
  return end < 0 ? last : end;
}

/** Takes "the work has begun" as a clause of its own, not a speaker; refuses "Ann Lowe, who was there". */
export function isWholeClause(reading: Reading, { first, end }: Range): boolean {
  const own = seek(first + 1, end, (at) => isAny(reading, at, is.relative | is.comma | verb));
  return isAny(reading, own, verb);
}

const longestPhrase = 12;

/** Whether an adverb changes what is said, not how it is said, and so is no part of the phrase before it: "hardly", "only". */
export const changesWords = (reading: Reading, index: number): boolean =>
  isSmall(wordAt(reading, index), small.degree | small.perhaps | small.negation);

/** Past a preposition and its noun phrase: "in a statement", "to the Ellery Post", "at the rally". */
export function afterPhrase(reading: Reading, index: number, limit: number): number {
  const first = index + (isAny(reading, index + 1, is.determiner | is.possessive) ? 2 : 1);
  const last = Math.min(limit, first + longestPhrase);
  const end = seek(first, last, (at) => endsPhrase(reading, at, at === first));
  return end < 0 ? Math.max(last, index + 1) : end;
}

function endsPhrase(reading: Reading, place: number, isFirst: boolean): boolean {
  if (isQuoted(reading, place) || isMark(reading, place) || wordAt(reading, place) === 'that') return true;
  if (isAny(reading, place, is.preposition | is.finite | is.subordinator)) return true;
  if (isFirst) return false;
  if (/^(?:to|and|who|which)$/.test(wordAt(reading, place)) || changesWords(reading, place)) return true;
  if (isAny(reading, place, is.subject | is.determiner | is.possessive | is.time)) return true;
  return isAny(reading, place, is.capital) && isPlain(reading, place - 1);
}

/** Past a mark in the tail of a cue: a colon or comma before a quotation, brackets, or an aside that "that" or "to" follows; or -1. */
export function afterAside(reading: Reading, index: number, limit: number): number {
  const mark = wordAt(reading, index);
  if (isQuoted(reading, index + 1) && (mark === ':' || isAny(reading, index, is.comma | is.dash)))
    return index + 1;
  const closing = mark === '(' ? ')' : isAny(reading, index, is.comma | is.dash) ? mark : '';
  const end = closing
    ? seek(
        index + 1,
        Math.min(limit, index + 18),
        (at) => wordAt(reading, at) === closing || (mark !== '(' && isQuoted(reading, at)),
      )
    : -1;
  if (end < 0 || isQuoted(reading, end)) return -1;
  return mark === '(' || /^(?:that|to)$/.test(wordAt(reading, end + 1)) || isQuoted(reading, end + 1)
    ? end + 1
    : -1;
}
