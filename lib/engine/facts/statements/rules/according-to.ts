import { startsClause } from '../clause.ts';
import { contentEnd } from '../content-end.ts';
import { leftFloor } from '../floor.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isQuoted, type Range, seek, wordAt } from '../reading.ts';
import * as is from '../token-class.ts';

/**
 * A source named by "according to" or "as reported by". Takes "Fees rose, according to the port.", "According to Ann Lowe,
 * fees rose", "in the words of Ann Lowe, “fees rose”"; refuses "sorted according to size"; limit: a source phrase with a clause of its own after a comma.
 */
export const accordingTo: PassageRule = (passage, earlier) => {
  const { reading } = passage;
  const found: Found[] = [];
  for (let index = passage.first; index + 2 < passage.end; index += 1) {
    const cue = isQuoted(reading, index) ? null : cueAt(passage, index);
    const source = cue && phraseStartingAt(reading, cue.end, passage.end);
    if (!cue || !source) continue;
    const last = isAny(reading, index - 1, is.comma) ? index - 1 : index;
    const floor = (others: readonly Found[]) => leftFloor(passage, index, others);
    const before = { first: floor(found.length > 0 ? found : earlier), end: last };
    const isQuoting = wordAt(reading, index) === 'in';
    const isFirst = isQuoting || isLeading(passage, index) || opensOnly(passage, before, source.end);
    const isRetold = !isFirst && isShort(before);
    if (isRetold) before.first = floor([]);
    const { content, speaker } = isFirst
      ? contentAfter(passage, source)
      : { content: before, speaker: source };
    const isTagged =
      isQuoted(reading, content.first) && earlier.some((one) => one.content.first === content.first);
    if (isQuoting && !isQuoted(reading, content.first)) continue;
    if (isShort(content) || ((isFirst || isRetold) && isTagged)) continue;
    found.push({ content, speaker, cue, rule: 'according-to', asserted: true, confidence: 0.92 });
  }
  return found;
};

const isShort = ({ first, end }: Range): boolean => end - first < 3;

/** Takes "according to", "as reported by" and "in the words of". */
function cueAt({ reading }: Passage, index: number): Range | null {
  const next = wordAt(reading, index + 1);
  if (next === 'to' && wordAt(reading, index) === 'according') return { first: index, end: index + 2 };
  const isReport =
    next === 'reported' && wordAt(reading, index) === 'as' && wordAt(reading, index + 2) === 'by';
  const isQuoting =
    wordAt(reading, index) === 'in' && next === 'the' && wordAt(reading, index + 2) === 'words';
  if (isQuoting && wordAt(reading, index + 3) === 'of') return { first: index, end: index + 4 };
  return isReport ? { first: index, end: index + 3 } : null;
}

/** Takes "Since May, according to the port, fees rose". */
const opensOnly = ({ reading, end }: Passage, { first, end: close }: Range, comma: number): boolean =>
  wordAt(reading, comma) === ',' &&
  startsClause(reading, comma + 1, end) &&
  !startsClause(reading, first, close);

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
  const isComma = (at: number) => isAny(reading, at, is.comma);
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
