import { wordSet } from '../../../lexicon/word-set.ts';
import { startsClause } from '../clause.ts';
import { contentEnd } from '../content-end.ts';
import { leftFloor } from '../floor.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, tokenAt } from '../reading.ts';
import { wordClass } from '../word-classes.ts';

const inWords = wordSet('words view opinion');
const firsts = wordSet('first previously originally earlier');

/**
 * A source named by "according to", "as reported by" or "in the words of". Takes "Fees rose, according to the port.", "According to Ann Lowe,
 * fees rose"; refuses "sorted according to size"; limit: a source phrase with a clause of its own after a comma.
 */
export const accordingTo: PassageRule = {
  id: 'according-to',
  find(passage, earlier) {
    const found: Found[] = [];
    for (let index = passage.first; index + 2 < passage.end; index += 1) {
      if (isQuoted(passage.reading, index)) continue;
      const cue = cueAt(passage, index);
      const source = cue && sourceAt(passage, cue.end);
      if (!cue || !source) continue;
      const before = contentBefore(passage, index, found.length > 0 ? found : earlier);
      let range =
        isLeading(passage, index) || opensOnly(passage, before.content, source.end)
          ? contentAfter(passage, source)
          : before;
      if (isShort(range) && range === before) range = contentBefore(passage, index, []);
      if (isShort(range) || (range !== before && isTagged(passage, range, earlier))) continue;
      const speaker = { first: source.first, end: range.sourceEnd ?? source.end };
      found.push({
        content: range.content,
        speaker,
        cue,
        rule: 'according-to',
        asserted: true,
        confidence: 0.92,
      });
    }
    return found;
  },
};

const isShort = ({ content }: Sourced): boolean => content.end - content.first < 3;

/** “…,” Ann Lowe said, according to the Post: she says it, not the paper; of "the Post reports that fees rose, according to the port" both do. */
const isTagged = ({ reading }: Passage, { content }: Sourced, earlier: readonly Found[]): boolean =>
  isQuoted(reading, content.first) && earlier.some((one) => one.content.first === content.first);

/** The source's phrase, past a quotation in it: "according to her “late boats” plan", but not "according to Lowe “late”". */
function sourceAt({ reading, end }: Passage, first: number): Range | null {
  const source = phraseStartingAt(reading, first, end);
  if (source === null || !isQuoted(reading, source.end)) return source;
  if (!isAny(reading, source.end - 1, wordClass.possessive | wordClass.determiner | wordClass.genitive))
    return source;
  let last = quotationEnd(reading, source.end);
  while (last < end && tokenAt(reading, last).type === 'word' && last - source.first < 20) last += 1;
  return { first: source.first, end: last };
}

function cueAt({ reading }: Passage, index: number): Range | null {
  const word = tokenAt(reading, index).lower;
  if (word === 'according' && tokenAt(reading, index + 1).lower === 'to')
    return { first: index, end: index + 2 };
  if (word === 'in' && isOneOf(reading, index + 2, inWords) && tokenAt(reading, index + 3).lower === 'of')
    return { first: index, end: index + 4 };
  if (word !== 'as') return null;
  const verb = isOneOf(reading, index + 1, firsts) ? index + 2 : index + 1;
  const isReport = tokenAt(reading, verb).lower === 'reported' && tokenAt(reading, verb + 1).lower === 'by';
  return isReport ? { first: index, end: verb + 2 } : null;
}

/** Takes "Since May, according to the port, fees rose"; refuses "Fees rose, according to the port, which is poor". */
function opensOnly({ reading, end }: Passage, before: Range, comma: number): boolean {
  if (tokenAt(reading, comma).lower !== ',' || isOneOf(reading, comma + 1, notOpening)) return false;
  return (
    isAny(reading, before.first, wordClass.preposition | wordClass.time | wordClass.subordinator) &&
    startsClause(reading, comma + 1, end) &&
    !startsClause(reading, before.first, before.end)
  );
}

const notOpening = wordSet('who whose whom which where and but');

/** Whether nothing but "But," or "And yet" stands before, or the "that," of "money that, according to the port, is lost". */
function isLeading({ reading, first }: Passage, index: number): boolean {
  if (/^(?:[;:]|that)$/.test(tokenAt(reading, index - 1).lower)) return true;
  if (tokenAt(reading, index - 1).lower === ',' && isAny(reading, index - 2, wordClass.relative)) return true;
  for (let place = first; place < index; place += 1)
    if (
      tokenAt(reading, place).type === 'word' &&
      !isAny(reading, place, wordClass.coordinator | wordClass.adverb)
    )
      return false;
  return true;
}

type Sourced = { content: Range; sourceEnd: number | null };

/** The clause after the comma that ends the source: "According to Ann Lowe, a pilot, fees rose". */
function contentAfter(passage: Passage, source: Range): Sourced {
  const { reading } = passage;
  let comma = -1;
  for (let index = source.first; index <= source.end && index < passage.end; index += 1) {
    if (tokenAt(reading, index).lower !== ',' || isQuoted(reading, index)) continue;
    if (comma < 0) comma = index;
    if (isQuoted(reading, index + 1) || startsClause(reading, index + 1, passage.end)) {
      comma = index;
      break;
    }
  }
  const first = comma < 0 ? source.end : comma + 1;
  return { content: { first, end: contentEnd(passage, first) }, sourceEnd: comma < 0 ? null : comma };
}

function contentBefore(passage: Passage, index: number, earlier: readonly Found[]): Sourced {
  const { reading } = passage;
  const isMarked = tokenAt(reading, index - 1).lower === ',' && !isQuoted(reading, index - 1);
  const first = leftFloor(passage, index, earlier);
  return { content: { first, end: isMarked ? index - 1 : index }, sourceEnd: null };
}
