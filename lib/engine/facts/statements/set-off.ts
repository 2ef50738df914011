import { opensParticiple } from './clause.ts';
import { phraseEndingAt } from './phrase-before.ts';
import {
  hasAny,
  isAny,
  isPlain,
  isQuoted,
  pastAdverb,
  type Range,
  type Reading,
  seekBack,
  wordAt,
} from './reading.ts';
import * as is from './token-class.ts';

const farthest = 70;
const longestSegment = 60;
const aboutName = is.relative | is.determiner | is.number | is.capital | is.speaker | is.possessive;

/**
 * A subject with something set off by commas before its verb, whose last comma is at `comma`: takes "Ann Lowe, who chairs
 * it, said" and "the agency's head, Ann Lowe, said" whole; leaves "meanwhile" out of "Ann Lowe, meanwhile, said"; refuses
 * "On Monday, Ann". Limit: a place with a comma inside the opening phrase.
 */
export function phraseBeforeComma(reading: Reading, comma: number, limit: number): Range | null {
  let stop = comma + 1;
  let head: Range | null = null;
  for (let end = comma; end > limit && comma - end < farthest; ) {
    const start = segmentStart(reading, end, limit);
    const segment = { first: isJoint(reading, start, limit) ? start + 1 : start, end };
    const isFirst: boolean = head !== null || start <= limit || segment.first > start;
    const phrase: Range | null = isModifier(reading, segment, isFirst)
      ? null
      : phraseEndingAt(reading, end, segment.first);
    if (phrase) {
      const isWhole = !hasAny(
        reading,
        { first: segment.first, end: phrase.first },
        ~(is.coordinator | is.adverb),
      );
      const isName =
        head === null || isAny(reading, head.first, is.capital) || isAny(reading, phrase.first, is.capital);
      if (head && !(isWhole && isName)) break;
      head = phrase;
      if (!isWhole) break;
    } else if (/^who/.test(wordAt(reading, segment.first))) {
      head = null;
      stop = comma + 1;
    } else if (!head && !saysMore(reading, segment)) stop = segment.first - 1;
    if (start <= limit || wordAt(reading, start - 1) !== ',') break;
    end = start - 1;
  }
  return head && { first: head.first, end: stop };
}

/** The "But" that opens a sentence, and that of ", but a guard, who was there, said"; refuses ", and Ann Lowe, a pilot, said". */
const isJoint = (reading: Reading, start: number, limit: number): boolean =>
  isAny(reading, start, is.coordinator) && (start <= limit || wordAt(reading, start) === 'but');

/** The index after the mark that the stretch before `end` begins at, brackets skipped. */
function segmentStart(reading: Reading, end: number, limit: number): number {
  let depth = 0;
  const mark = seekBack(end, Math.max(limit, end - longestSegment), (index) => {
    const word = wordAt(reading, index);
    depth += word === ')' ? 1 : word === '(' ? -1 : 0;
    return (
      depth < 0 ||
      isQuoted(reading, index) ||
      (depth === 0 && isAny(reading, index, is.comma | is.dash | is.stop))
    );
  });
  return mark < 0 ? Math.max(limit, end - longestSegment) : mark + 1;
}

/** Whether an aside is about the name ("who …", "a lawyer", "42") rather than about the sentence ("meanwhile"). */
const saysMore = (reading: Reading, { first, end }: Range): boolean =>
  isAny(reading, pastAdverb(reading, first), aboutName) ||
  wordAt(reading, first) === 'including' ||
  (isPlain(reading, first) &&
    !opensParticiple(reading, first) &&
    hasAny(reading, { first, end }, is.speaker));

/** Whether a stretch between commas says more about the name before it: "who …", "a lawyer", "42"; `isFirst`: no name can stand before it. */
function isModifier(reading: Reading, { first, end }: Range, isFirst: boolean): boolean {
  const word = wordAt(reading, first);
  if (opensParticiple(reading, first) || isAny(reading, first, is.relative) || word === 'one') return true;
  const isNamed = !/^an?$/.test(word) && hasAny(reading, { first, end }, is.capital);
  const mayHead = isNamed || (isFirst && hasAny(reading, { first, end }, is.speaker));
  const opens = is.capital | is.subject | (mayHead ? is.determiner | is.possessive : 0);
  return !isAny(reading, first, opens);
}
