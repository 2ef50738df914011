import { wordSet } from '../../lexicon/word-set.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isAny, isOneOf, type Range, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

const farthest = 70;
const longestSegment = 60;
const modifierOpeners = wordSet(
  'who whose which whom where a an including now then once formerly himself herself as along aged too like however meanwhile and or but nor not when while after even one for in with facing',
);
const relatives = wordSet('who whose which whom where a an and including');
const relativeOpeners = wordSet('who whose whom which');
const articles = wordSet('a an');
const party = /^[RDI]-|^\p{Lu}[\p{L}.]{0,6}\.$|^(?:Jr|Sr|Inc|Ltd|LLC|MD|PhD)$/u;

/**
 * A subject with something set off by commas before its verb, whose last comma is at `comma`: takes "Ann Lowe, who chairs
 * it, said" and "the agency's head, Ann Lowe, said" whole; leaves "meanwhile" out of "Ann Lowe, meanwhile, said"; refuses
 * "On Monday, Ann". Limit: a place with a comma inside the opening phrase.
 */
export function phraseBeforeComma(reading: Reading, comma: number, limit: number): Range | null {
  let end = comma;
  let stop = comma + 1;
  const heads: Range[] = [];
  while (end > limit && comma - end < farthest) {
    const start = segmentStart(reading, end, limit);
    const segment = {
      first: isJoint(reading, start, limit) ? start + 1 : start,
      end,
    };
    const known = heads[0];
    const isLeft = known !== undefined || start <= limit || segment.first > start;
    const phrase = isModifier(reading, segment, isLeft) ? null : phraseEndingAt(reading, end, segment.first);
    if (phrase) {
      const isWhole = isOnlyLed(reading, segment.first, phrase.first);
      if (known && !(isWhole && mayHead(reading, phrase, known))) break;
      heads.unshift(phrase);
      if (!isWhole) break;
    } else if (isOneOf(reading, segment.first, relativeOpeners)) {
      heads.length = 0;
      stop = comma + 1;
    } else if (!known && !saysMore(reading, segment)) stop = segment.first - 1;
    if (start <= limit || tokenAt(reading, start - 1).lower !== ',') break;
    end = start - 1;
  }
  const head = heads[0];
  return head ? { first: head.first, end: stop } : null;
}

/** The "But" that opens a sentence, and that of ", but a guard, who was there, said"; refuses ", and Ann Lowe, a pilot, said". */
const isJoint = (reading: Reading, start: number, limit: number): boolean =>
  isAny(reading, start, wordClass.coordinator) && (start <= limit || tokenAt(reading, start).lower === 'but');

/** Whether only "But" or "Later" stands before the phrase in its stretch. */
function isOnlyLed(reading: Reading, start: number, first: number): boolean {
  for (let index = start; index < first; index += 1)
    if (!isAny(reading, index, wordClass.coordinator | wordClass.adverb)) return false;
  return true;
}

/** The index after the mark that the stretch before `end` begins at, brackets skipped. */
export function segmentStart(reading: Reading, end: number, limit: number): number {
  let start = end;
  let depth = 0;
  while (start > limit && end - start < longestSegment) {
    const token = tokenAt(reading, start - 1);
    if (token.lower === ')') depth += 1;
    else if (token.lower === '(') depth -= 1;
    if (depth < 0 || token.quoted >= 0 || (depth === 0 && /^[,;:–—]$|^--$/.test(token.lower))) break;
    start -= 1;
  }
  return start;
}

/** Whether an aside is about the name ("who …", "a lawyer", "42") rather than about the sentence ("meanwhile"). */
const saysMore = (reading: Reading, segment: Range): boolean =>
  isOneOf(reading, segment.first, relatives) ||
  isAny(
    reading,
    segment.first,
    wordClass.determiner | wordClass.number | wordClass.capital | wordClass.speaker | wordClass.possessive,
  ) ||
  (((reading.classes[segment.first] ?? 0) === 0 || isOneOf(reading, segment.first, nows)) &&
    !isParticiple(reading, segment.first) &&
    has(reading, segment, wordClass.speaker));

const nows = wordSet('now then once formerly');

/** A phrase heads the one after it when either is a name: "the agency's head, Ann Lowe"; not "a group, the Tidal League". */
const mayHead = (reading: Reading, phrase: Range, known: Range): boolean =>
  isAny(reading, known.first, wordClass.capital) || isAny(reading, phrase.first, wordClass.capital);

function has(reading: Reading, range: Range, bits: number): boolean {
  for (let index = range.first; index < range.end; index += 1) if (isAny(reading, index, bits)) return true;
  return false;
}

/** Whether a stretch between commas says more about the name before it: "who …", "a lawyer", "42", "of Hull". */
function isModifier(reading: Reading, segment: Range, isLeft: boolean): boolean {
  const { first, end } = segment;
  if (first >= end) return true;
  if (isLeft && isOneOf(reading, first, articles) && has(reading, segment, wordClass.speaker)) return false;
  if (isOneOf(reading, first, modifierOpeners)) return true;
  if (isAny(reading, first, wordClass.preposition)) return true;
  if (end - first === 1)
    return (
      party.test(tokenAt(reading, first).text) ||
      isAny(reading, first, wordClass.number | wordClass.time | wordClass.adverb)
    );
  if (isParticiple(reading, first)) return true;
  if (isAny(reading, first, wordClass.determiner) && !(isLeft && has(reading, segment, wordClass.speaker)))
    return !has(reading, segment, wordClass.capital);
  if (isAny(reading, first, wordClass.determiner)) return false;
  const opens = wordClass.capital | wordClass.possessive | wordClass.subject | wordClass.number;
  if (isAny(reading, first, opens)) return false;
  return !isAny(reading, first, wordClass.speaker) || !has(reading, segment, wordClass.capital);
}

/** Takes "Speaking to reporters in Hull"; refuses "Browning Lowe". */
const isParticiple = (reading: Reading, index: number): boolean =>
  /(?:ing|ed)$/.test(tokenAt(reading, index).lower) && !isAny(reading, index + 1, wordClass.capital);
