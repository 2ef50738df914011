import { startsClause } from '../clause.ts';
import { wholeCue } from '../cue-range.ts';
import type { Cue } from '../find-cues.ts';
import { leftFloor } from '../floor.ts';
import { type CueRule, type Found, isAside, lookBack, type Passage } from '../passage.ts';
import { isWholeClause, phraseStartingAt } from '../phrase-after.ts';
import { isAny, isQuoted, quotationEnd, quotationStart, type Range, tokenAt } from '../reading.ts';
import { subjectBefore } from '../subject-before.ts';
import { isTitledWork } from '../titled-work.ts';
import { wordClass } from '../word-classes.ts';

/**
 * A quotation and then its tag. Takes "“We wait for the tide,” she said", "“No,” said Ann Lowe, a pilot"; refuses "the
 * “tide” table said"; limit: a tag with more than an apposition between mark and verb.
 */
export const quotationWithTag: CueRule = {
  id: 'quotation-tag',
  find(passage, cue, earlier) {
    if (cue.form === 'ing' || cue.infinitive) return [];
    if (!cue.frames.has('quote') && !cue.frames.has('tag') && !cue.frames.has('clause')) return [];
    const tag = taggedBefore(passage, cue) ?? taggedAfter(passage, cue);
    if (!tag) return [];
    const { reading } = passage;
    const start = quotationStart(reading, tag.last);
    const end = quotationEnd(reading, tag.last);
    const floor = Math.min(start, leftFloor(passage, start, earlier));
    const first = isClauseBefore(passage, floor, start) ? floor : start;
    const isSaying = first < start && startsClause(reading, first, start);
    if (!isSaying && isTitledWork(reading, tag.last)) return [];
    if (tokenAt(reading, cue.range.end).type === 'word' && isWithin(earlier, first, cue)) return [];
    const base = {
      speaker: tag.speaker,
      cue: wholeCue(passage.reading, cue),
      asserted: !cue.unsaid,
      rule: 'quotation-tag',
      confidence: 0.97,
    };
    const found: Found[] = [{ ...base, content: { first, end } }];
    const next = resumedQuotation(passage, Math.max(tag.speaker.end, cue.range.end));
    if (next) found.push({ ...base, content: next, rule: 'quotation-tag-resumed' });
    return found;
  },
};

/** “…late,” a reference to a plan announced in May: what an earlier cue reports, past this one, has no tag of its own. */
const isWithin = (earlier: readonly Found[], first: number, cue: Cue): boolean =>
  earlier
    .slice(-lookBack)
    .some((one) => !isAside(one) && one.content.first <= first && one.content.end > cue.range.end);

type Tag = { speaker: Range; last: number };

function taggedBefore(passage: Passage, cue: Cue): Tag | null {
  const speaker = subjectBefore(passage.reading, cue.range.first, passage.first);
  const isAs = speaker !== null && tokenAt(passage.reading, speaker.first - 1).lower === 'as';
  const last = speaker ? markBefore(passage, isAs ? speaker.first - 1 : speaker.first) : -1;
  return speaker && last >= 0 && endsWithStop(passage, last) ? { speaker, last } : null;
}

function taggedAfter(passage: Passage, cue: Cue): Tag | null {
  const last = markBefore(passage, cue.range.first);
  if (last < 0 || !endsWithStop(passage, last)) return null;
  const speaker = phraseStartingAt(passage.reading, cue.range.end, passage.end);
  return speaker && !isWholeClause(passage.reading, speaker) ? { speaker, last } : null;
}

/** The last token of a quotation that ends just before `index`, or before a comma there; or -1. */
function markBefore(passage: Passage, index: number): number {
  const { reading } = passage;
  if (index - 1 >= passage.first && isQuoted(reading, index - 1)) return index - 1;
  const mark = tokenAt(reading, index - 1).lower;
  const isMark = mark === ',' || mark === '–' || mark === '—' || mark === '.' || mark === '--';
  return isMark && index - 2 >= passage.first && isQuoted(reading, index - 2) ? index - 2 : -1;
}

/** “…,” or ”, or a long quotation: what a tag follows; “Buzz” is a nickname. */
function endsWithStop(passage: Passage, last: number): boolean {
  return (
    /^(?:[,.?!…–—-]|--|\.\.+)$/.test(tokenAt(passage.reading, last - 1).lower) ||
    tokenAt(passage.reading, last + 1).type === 'mark' ||
    last - quotationStart(passage.reading, last) > 6
  );
}

/** Whether the words before a quotation make one sentence with it: "The plan is “a mess,” he said". */
function isClauseBefore(passage: Passage, floor: number, start: number): boolean {
  if (start - floor < 2) return false;
  if (tokenAt(passage.reading, start - 1).lower === ':') return false;
  return isAny(passage.reading, floor, wordClass.mark) === false;
}

/** The quotation that goes on after the tag: “…,” she said, “…”. */
function resumedQuotation(passage: Passage, index: number): Range | null {
  const { reading } = passage;
  let place = index;
  while (place < passage.end && place - index < 14 && !isQuoted(reading, place)) {
    const token = tokenAt(reading, place);
    if (token.type === 'mark' && place + 1 < passage.end && isQuoted(reading, place + 1))
      return { first: place + 1, end: quotationEnd(reading, place + 1) };
    const cue = passage.cueAt.get(place);
    if ((cue && cue.form !== 'ing') || isAny(reading, place, wordClass.finite)) return null;
    place += 1;
  }
  return null;
}
