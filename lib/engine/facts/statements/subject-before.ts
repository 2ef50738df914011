import { phraseEndingAt } from './phrase-before.ts';
import { isAny, isQuoted, type Range, type Reading, seekBack, wordAt } from './reading.ts';
import { phraseBeforeComma } from './set-off.ts';
import * as is from './token-class.ts';

const isJoining = (reading: Reading, index: number): boolean =>
  /^(?:and|but|n?or|then)$/.test(wordAt(reading, index));
const farthest = 40;

/** The subject of a verb group that begins at `verb`, not reaching before `limit`; null when none can be told. */
export function subjectBefore(reading: Reading, verb: number, limit: number): Range | null {
  const end = beforeTime(reading, verb, limit);
  const last = end - 1;
  if (last < limit || isQuoted(reading, last)) return null;
  const word = wordAt(reading, last);
  if (word === 'who' || word === 'which') return relativeSubject(reading, last, limit);
  if (word === 'that') return phraseEndingAt(reading, last, limit) && { first: last, end };
  if (/^(?:s?he|they|we|it?|you|everyone|someone|nobody|this)$/.test(word)) return { first: last, end };
  if (isJoining(reading, last)) return null;
  if (word === ',') return phraseBeforeComma(reading, last, limit);
  if (isAny(reading, last, is.dash) || word === '-') return phraseBeforeDash(reading, last, limit);
  return phraseEndingAt(reading, end, limit);
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
  const other = isJoining(reading, who - 1)
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
