import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { phraseBeforeComma, segmentStart } from './set-off.ts';
import { opensPhrase } from './trim-phrase.ts';
import { wordClass } from './word-classes.ts';

const dashes = wordSet('– — -- - ―');
const pronouns = wordSet('he she they we i it you everyone someone nobody this');
const relatives = wordSet('who which');
const longestItem = 8;
const farthestWho = 40;
const joining = wordSet('and but or then nor');

/** The subject of a verb group that begins at `verb`, not reaching before `limit`; null when none can be told. */
export function subjectBefore(reading: Reading, verb: number, limit: number): Range | null {
  const end = beforeTime(reading, verb, limit);
  const last = end - 1;
  if (last < limit || isQuoted(reading, last)) return null;
  const word = tokenAt(reading, last).lower;
  if (relatives.has(word)) return relativeSubject(reading, last, limit);
  if (word === 'that') return phraseEndingAt(reading, last, limit) && { first: last, end };
  if (pronouns.has(word)) return { first: last, end };
  if (isAny(reading, last, wordClass.genitive) && isOneOf(reading, last - 1, pronouns))
    return { first: last - 1, end: last };
  if (joining.has(word)) return null;
  if (word === ',') return upToVerb(reading, phraseBeforeComma(reading, last, limit));
  if (dashes.has(word)) return phraseBeforeDash(reading, last, limit);
  const phrase = phraseEndingAt(reading, end, limit);
  const subject = upToVerb(reading, phrase && extendList(reading, phrase, limit));
  const isOwn = subject?.end === phrase?.end || tokenAt(reading, verb).lower.endsWith('ing');
  return isOwn ? subject : null;
}

/** The "Ann Lowe" of "Ann Lowe sent a letter | urging" and "the port" of "the port cuts 40 jobs, | blames": a verb and its object are no part of it. */
function upToVerb(reading: Reading, phrase: Range | null): Range | null {
  if (!phrase) return null;
  const { first } = phrase;
  for (let index = first + 1; index < phrase.end - 2; index += 1) {
    if (tokenAt(reading, index).type === 'mark' || isAny(reading, index, wordClass.relative)) break;
    const isActing = verbForms(tokenAt(reading, index).lower).some(
      ({ form }) => form === 's' || form === 'past' || form === 'ed',
    );
    const isPlain = !isAny(reading, index, wordClass.capital | wordClass.speaker | wordClass.preposition);
    if (
      isPlain &&
      isActing &&
      isAny(reading, index + 1, objectOpens) &&
      isAny(reading, index - 1, wordClass.capital | wordClass.speaker)
    )
      return { first, end: index };
  }
  return phrase;
}

const objectOpens = wordClass.determiner | wordClass.possessive | wordClass.number;

/** Takes "Ann Lowe last week said", "the mayor on Monday said", "a poll in May found"; refuses "May said". */
function beforeTime(reading: Reading, verb: number, limit: number): number {
  let end = verb;
  while (end - 1 > limit && isTime(reading, end - 1)) end -= 1;
  if (end === verb) return verb;
  return end - 1 > limit && isOneOf(reading, end - 1, timePrepositions) ? end - 1 : end;
}

const timePrepositions = wordSet('on in during this last next early late earlier since');

const isTime = (reading: Reading, index: number): boolean =>
  (isAny(reading, index, wordClass.time) && !isAny(reading, index, wordClass.capital)) ||
  (isAny(reading, index, wordClass.number) && isAny(reading, index - 1, wordClass.time));

/** Takes "Ann Lowe, who said" (the name and the "who"), also of "who sails and who said", and "those who said"; limit: the head of a long phrase may lie further left. */
function relativeSubject(reading: Reading, who: number, limit: number): Range {
  if (joining.has(tokenAt(reading, who - 1).lower)) {
    for (let index = who - 2; index > Math.max(limit, who - farthestWho); index -= 1)
      if (relatives.has(tokenAt(reading, index).lower)) return relativeSubject(reading, index, limit);
  }
  const end = tokenAt(reading, who - 1).lower === ',' ? who - 1 : who;
  const head = phraseEndingAt(reading, end, limit);
  const isWord = end - 1 >= limit && tokenAt(reading, end - 1).type === 'word' && !isQuoted(reading, end - 1);
  return { first: head?.first ?? (isWord ? end - 1 : who), end: who + 1 };
}

/** Takes "the crews – and their families – said". */
function phraseBeforeDash(reading: Reading, dash: number, limit: number): Range | null {
  for (let place = dash - 1; place > limit && dash - place < 40; place -= 1) {
    if (isQuoted(reading, place)) return null;
    if (!dashes.has(tokenAt(reading, place).lower)) continue;
    const phrase = phraseEndingAt(reading, place, limit);
    return phrase && { first: phrase.first, end: dash + 1 };
  }
  return null;
}

/**
 * Takes "Ann Lowe, Tom Wray and Dev Anand said" and "the tired, 71-year-old pilot said" whole; limit: lists whose members
 * have commas of their own.
 */
function extendList(reading: Reading, phrase: Range, limit: number): Range {
  let first = phrase.first;
  while (first - 1 > limit && tokenAt(reading, first - 1).lower === ',') {
    const start = segmentStart(reading, first - 1, limit);
    const item = { first: start, end: first - 1 };
    if (!isListItem(reading, item, phrase)) break;
    first = start;
  }
  return { first, end: phrase.end };
}

function isListItem(reading: Reading, item: Range, phrase: Range): boolean {
  const length = item.end - item.first;
  if (length < 1 || length > longestItem || !opensPhrase(reading, item.first)) return false;
  const isDetermined = isAny(reading, item.first, wordClass.determiner);
  if (isDetermined && length <= 3 && /-/.test(tokenAt(reading, phrase.first).lower)) return true;
  const isWhole = phraseEndingAt(reading, item.end, item.first)?.first === item.first;
  return isWhole && hasAnd(reading, phrase) && length <= 5;
}

function hasAnd(reading: Reading, range: Range): boolean {
  for (let index = range.first; index < range.end; index += 1)
    if (tokenAt(reading, index).lower === 'and') return true;
  return false;
}
