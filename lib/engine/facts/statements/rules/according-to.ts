import { startsClause } from '../clause.ts';
import { contentEnd } from '../content-end.ts';
import { leftFloor } from '../floor.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isQuoted, quotationEnd, type Range, seek, wordAt } from '../reading.ts';
import * as is from '../token-class.ts';

/**
 * A source named by "according to", "as reported by" or "in the words of". Takes "Fees rose, according to the port.", "According to Ann Lowe,
 * fees rose"; refuses "sorted according to size"; limit: a source phrase with a clause of its own after a comma.
 */
export const accordingTo: PassageRule = {
  id: 'according-to',
  find(passage, earlier) {
    const { reading } = passage;
    const found: Found[] = [];
    for (let index = passage.first; index + 2 < passage.end; index += 1) {
      const cue = isQuoted(reading, index) ? null : cueAt(passage, index);
      const source = cue && sourceAt(passage, cue.end);
      if (!cue || !source) continue;
      const last = isAny(reading, index - 1, is.comma) && !isQuoted(reading, index - 1) ? index - 1 : index;
      const floor = (others: readonly Found[]) => leftFloor(passage, index, others);
      const before = { first: floor(found.length > 0 ? found : earlier), end: last };
      const isFirst = isLeading(passage, index) || opensOnly(passage, before, source.end);
      const isRetold = !isFirst && isShort(before);
      if (isRetold) before.first = floor([]);
      const { content, speaker } = isFirst
        ? contentAfter(passage, source)
        : { content: before, speaker: source };
      const isTagged =
        isQuoted(reading, content.first) && earlier.some((one) => one.content.first === content.first);
      if (isShort(content) || ((isFirst || isRetold) && isTagged)) continue;
      found.push({ content, speaker, cue, rule: 'according-to', asserted: true, confidence: 0.92 });
    }
    return found;
  },
};

const isShort = ({ first, end }: Range): boolean => end - first < 3;

/** The source's phrase, past a quotation in it: "according to her “late boats” plan", but not "according to Lowe “late”". */
function sourceAt({ reading, end }: Passage, first: number): Range | null {
  const source = phraseStartingAt(reading, first, end);
  if (
    !source ||
    !isQuoted(reading, source.end) ||
    !isAny(reading, source.end - 1, is.possessive | is.determiner | is.genitive)
  )
    return source;
  const last = seek(quotationEnd(reading, source.end), end, (at) => isAny(reading, at, is.mark));
  return { first, end: last < 0 ? end : last };
}

function cueAt({ reading }: Passage, index: number): Range | null {
  const next = wordAt(reading, index + 1);
  switch (wordAt(reading, index)) {
    case 'according':
      return next === 'to' ? { first: index, end: index + 2 } : null;
    case 'in': {
      const isView =
        /^(?:words|view|opinion)$/.test(wordAt(reading, index + 2)) && wordAt(reading, index + 3) === 'of';
      return isView ? { first: index, end: index + 4 } : null;
    }
    case 'as': {
      const verb = /^(?:first|previously|originally|earlier)$/.test(next) ? index + 2 : index + 1;
      const isReport = wordAt(reading, verb) === 'reported' && wordAt(reading, verb + 1) === 'by';
      return isReport ? { first: index, end: verb + 2 } : null;
    }
    default:
      return null;
  }
}

/** Takes "Since May, according to the port, fees rose"; refuses "Fees rose, according to the port, which is poor". */
const opensOnly = ({ reading, end }: Passage, before: Range, comma: number): boolean =>
  wordAt(reading, comma) === ',' &&
  !isAny(reading, comma + 1, is.relative | is.coordinator) &&
  isAny(reading, before.first, is.preposition | is.time | is.subordinator) &&
  startsClause(reading, comma + 1, end) &&
  !startsClause(reading, before.first, before.end);

/** Whether nothing but "But," or "And yet" stands before, or the "that," of "money that, according to the port, is lost". */
function isLeading({ reading, first }: Passage, index: number): boolean {
  const isAfterThat = /^(?:[;:]|that)$/.test(wordAt(reading, index - 1));
  const isAfterWhich = isAny(reading, index - 1, is.comma) && isAny(reading, index - 2, is.relative);
  const light = is.coordinator | is.adverb | is.mark;
  return isAfterThat || isAfterWhich || seek(first, index, (at) => !isAny(reading, at, light)) < 0;
}

/** The clause after the comma that ends the source: "According to Ann Lowe, a pilot, fees rose". */
function contentAfter(passage: Passage, source: Range): { content: Range; speaker: Range } {
  const { reading, end } = passage;
  const last = Math.min(end, source.end + 1);
  const isComma = (at: number) => isAny(reading, at, is.comma) && !isQuoted(reading, at);
  const opens = (at: number) =>
    isComma(at) && (isQuoted(reading, at + 1) || startsClause(reading, at + 1, end));
  const own = seek(source.first, last, opens);
  const comma = own < 0 ? seek(source.first, last, isComma) : own;
  const first = comma < 0 ? source.end : comma + 1;
  return {
    content: { first, end: contentEnd(passage, first) },
    speaker: { first: source.first, end: comma < 0 ? source.end : comma },
  };
}
