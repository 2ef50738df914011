import { startsClause } from '../clause.ts';
import { wholeCue } from '../cue-range.ts';
import type { Cue } from '../find-cues.ts';
import { leftFloor } from '../floor.ts';
import { type CueRule, type Found, isAside, lookBack, type Passage } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isQuoted, quotationEnd, quotationStart, type Range, seek, wordAt } from '../reading.ts';
import { subjectBefore } from '../subject-before.ts';
import { isTitledWork } from '../titled-work.ts';
import * as is from '../token-class.ts';

/**
 * A quotation and then its tag. Takes "“We wait for the tide,” she said", "“No,” said Ann Lowe, a pilot"; refuses "the
 * “tide” table said"; limit: a tag with more than an apposition between mark and verb.
 */
export const quotationWithTag: CueRule = (passage, cue, earlier) => {
  const { reading } = passage;
  const mayTag = (['quote', 'tag', 'clause'] as const).some((frame) => cue.frames.has(frame));
  const tag = cue.form !== 'ing' && !cue.infinitive && mayTag ? tagAt(passage, cue) : null;
  if (!tag) return [];
  const start = quotationStart(reading, tag.last);
  const floor = Math.min(start, leftFloor(passage, start, earlier));
  const first = start - floor > 1 && !isAny(reading, floor, is.mark) ? floor : start;
  if (isTitledWork(reading, tag.last) && !startsClause(reading, first, start)) return [];
  if (!isAny(reading, cue.range.end, is.mark) && isWithin(earlier, first, cue)) return [];
  const base = {
    speaker: tag.speaker,
    cue: wholeCue(reading, cue),
    asserted: !cue.unsaid,
    confidence: 0.97,
  };
  const content = { first, end: quotationEnd(reading, tag.last) };
  const next = resumedQuotation(passage, Math.max(tag.speaker.end, cue.range.end));
  const found: Found[] = [{ ...base, content, rule: 'quotation-tag' }];
  return next ? [...found, { ...base, content: next, rule: 'quotation-tag-resumed' }] : found;
};

/** “…late,” a reference to a plan announced in May: what an earlier cue reports, past this one, has no tag of its own. */
const isWithin = (earlier: readonly Found[], first: number, cue: Cue): boolean =>
  earlier
    .slice(-lookBack)
    .some((one) => !isAside(one) && one.content.first <= first && one.content.end > cue.range.end);

/** The speaker between a quotation and its verb, or after the verb, and the last token of the quotation. */
function tagAt(passage: Passage, cue: Cue): { speaker: Range; last: number } | null {
  const { reading, first, end } = passage;
  const before = subjectBefore(reading, cue.range.first, first);
  const isAs = before !== null && wordAt(reading, before.first - 1) === 'as';
  const last = before ? markBefore(passage, isAs ? before.first - 1 : before.first) : -1;
  if (before && last >= 0) return { speaker: before, last };
  const close = markBefore(passage, cue.range.first);
  const after = close < 0 ? null : phraseStartingAt(reading, cue.range.end, end);
  return after && { speaker: after, last: close };
}

/** The last token of a quotation that a tag may follow at `index`: “…,” or ”, or a long one; -1 for “Buzz”, a nickname. */
function markBefore({ reading, first }: Passage, index: number): number {
  const isMarked =
    !isQuoted(reading, index - 1) &&
    (isAny(reading, index - 1, is.comma | is.dash) || wordAt(reading, index - 1) === '.');
  const last = isMarked ? index - 2 : index - 1;
  if (last < first || !isQuoted(reading, last)) return -1;
  const isClosed = isMarked || /^(?:[,.?!…–—-]|--|\.\.+)$/.test(wordAt(reading, last - 1));
  return isClosed || last - quotationStart(reading, last) > 6 ? last : -1;
}

/** The quotation that goes on after the tag: “…,” she said, “…”. */
function resumedQuotation({ reading, cueAt, end }: Passage, index: number): Range | null {
  const place = seek(index, Math.min(end, index + 14), (at) => {
    const cue = cueAt.get(at);
    return (
      isQuoted(reading, at) || isAny(reading, at, is.finite) || (cue !== undefined && cue.form !== 'ing')
    );
  });
  const isResumed = place > index && isQuoted(reading, place) && isAny(reading, place - 1, is.mark);
  return isResumed ? { first: place, end: quotationEnd(reading, place) } : null;
}
