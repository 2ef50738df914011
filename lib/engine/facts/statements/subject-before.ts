import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { opensPhrase, phraseEndingAt } from './phrase-before.ts';
import { isAny, isQuoted, type Range, type Reading, seek, seekBack, wordAt } from './reading.ts';
import { phraseBeforeComma, segmentStart } from './set-off.ts';
import * as is from './token-class.ts';

const pronouns = wordSet('he she they we i it you everyone someone nobody this');
const joining = wordSet('and but or then nor');
const longestItem = 5;
const farthest = 40;

/** The subject of a verb group that begins at `verb`, not reaching before `limit`; null when none can be told. */
export function subjectBefore(reading: Reading, verb: number, limit: number): Range | null {
  const end = beforeTime(reading, verb, limit);
  const last = end - 1;
  if (last < limit || isQuoted(reading, last)) return null;
  const word = wordAt(reading, last);
  if (word === 'who' || word === 'which') return relativeSubject(reading, last, limit);
  if (word === 'that') return phraseEndingAt(reading, last, limit) && { first: last, end };
  if (pronouns.has(word)) return { first: last, end };
  if (joining.has(word)) return null;
  if (word === ',') return upToVerb(reading, phraseBeforeComma(reading, last, limit));
  if (isAny(reading, last, is.dash) || word === '-') return phraseBeforeDash(reading, last, limit);
  const phrase = phraseEndingAt(reading, end, limit);
  const subject = upToVerb(reading, phrase && { first: listStart(reading, phrase, limit), end });
  return subject?.end === end || wordAt(reading, verb).endsWith('ing') ? subject : null;
}

/** The "Ann Lowe" of "Ann Lowe sent a letter | urging": a verb and its object are no part of the subject. */
function upToVerb(reading: Reading, phrase: Range | null): Range | null {
  if (!phrase) return null;
  const named = is.capital | is.speaker;
  const isActing = (at: number): boolean =>
    isAny(reading, at + 1, is.determiner | is.possessive | is.number) &&
    isAny(reading, at - 1, named) &&
    !isAny(reading, at, named | is.preposition) &&
    verbForms(wordAt(reading, at)).some(({ form }) => form !== 'base' && form !== 'ing');
  const stops = is.mark | is.relative;
  const verb = seek(phrase.first + 1, phrase.end - 2, (at) => isAny(reading, at, stops) || isActing(at));
  return verb < 0 || isAny(reading, verb, stops) ? phrase : { first: phrase.first, end: verb };
}

/** Takes "Ann Lowe last week said", "the mayor on Monday said", "a poll in May found"; refuses "May said". */
function beforeTime(reading: Reading, verb: number, limit: number): number {
  let end = verb;
  while (end - 1 > limit && isTime(reading, end - 1)) end -= 1;
  const isLed =
    end < verb && /^(?:on|in|during|this|last|next|early|late|since)$/.test(wordAt(reading, end - 1));
  return isLed && end - 1 > limit ? end - 1 : end;
}

const isTime = (reading: Reading, index: number): boolean =>
  (isAny(reading, index, is.time) && !isAny(reading, index, is.capital)) ||
  (isAny(reading, index, is.number) && isAny(reading, index - 1, is.time));

/** Takes "Ann Lowe, who said" (the name and the "who"), also of "who sails and who said", and "those who said"; limit: the head of a long phrase may lie further left. */
function relativeSubject(reading: Reading, who: number, limit: number): Range {
  const other = joining.has(wordAt(reading, who - 1))
    ? seekBack(who, Math.max(limit, who - farthest), (at) => /^(?:who|which)$/.test(wordAt(reading, at)))
    : -1;
  if (other >= 0) return relativeSubject(reading, other, limit);
  const end = wordAt(reading, who - 1) === ',' ? who - 1 : who;
  const first = phraseEndingAt(reading, end, limit)?.first ?? end - 1;
  const isHead =
    first >= limit &&
    !isQuoted(reading, first) &&
    !isAny(reading, first, is.mark | is.coordinator | is.number);
  return { first: isHead ? first : who, end: who + 1 };
}

/** Takes "the crews – and their families – said". */
function phraseBeforeDash(reading: Reading, dash: number, limit: number): Range | null {
  const open = seekBack(
    dash,
    Math.max(limit + 1, dash - farthest),
    (at) => isQuoted(reading, at) || wordAt(reading, at) === wordAt(reading, dash),
  );
  const phrase = open < 0 || isQuoted(reading, open) ? null : phraseEndingAt(reading, open, limit);
  return phrase && { first: phrase.first, end: dash + 1 };
}

/** Where the list begins whose last members are in `phrase`: "Ann Lowe, Tom Wray and Dev Anand"; limit: members with commas of their own. */
function listStart(reading: Reading, phrase: Range, limit: number): number {
  let { first } = phrase;
  const isList = seek(first, phrase.end, (at) => wordAt(reading, at) === 'and') >= 0;
  while (isList && first - 1 > limit && wordAt(reading, first - 1) === ',') {
    const start = segmentStart(reading, first - 1, limit);
    const isItem =
      first - 1 - start <= longestItem &&
      opensPhrase(reading, start) &&
      phraseEndingAt(reading, first - 1, start)?.first === start;
    if (!isItem) break;
    first = start;
  }
  return first;
}
