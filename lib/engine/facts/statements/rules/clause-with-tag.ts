import { wordSet } from '../../../lexicon/word-set.ts';
import { startsClause } from '../clause.ts';
import { complementAfter } from '../complement.ts';
import { contentEnd } from '../content-end.ts';
import { wholeCue } from '../cue-range.ts';
import type { Cue } from '../find-cues.ts';
import { leftFloor } from '../floor.ts';
import type { CueRule, Found, Passage } from '../passage.ts';
import { isWholeClause, phraseStartingAt } from '../phrase-after.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, tokenAt } from '../reading.ts';
import { subjectBefore } from '../subject-before.ts';
import { isTitledWork } from '../titled-work.ts';
import { wordClass } from '../word-classes.ts';

/**
 * A clause and then its tag. Takes "The work begins in May, she said.", "The harbour, Ann Lowe said, is full."; refuses
 * "On Monday, she said the work begins"; limit: a clause that opens with another's words.
 */
export const clauseWithTag: CueRule = {
  id: 'clause-tag',
  find(passage, cue, earlier) {
    if (!cue.frames.has('tag') || cue.form === 'ing' || cue.infinitive) return [];
    const speaker = tagSpeaker(passage, cue);
    if (!speaker) return [];
    const start = Math.min(speaker.first, cue.range.first);
    const aside = asideAround(passage, start);
    const first = Math.max(leftFloor(passage, start, earlier), aside?.first ?? 0);
    const end = isOneOf(passage.reading, start - 1, asWords) ? start - 2 : start - 1;
    const after = Math.max(speaker.end, cue.range.end);
    const isInverted = speaker.first > cue.range.first;
    if (end <= first || (!isInverted && !closesTag(passage, cue, after))) return [];
    const isBelief = cue.frames.has('belief') && !cue.frames.has('clause');
    const base = {
      speaker,
      cue: wholeCue(passage.reading, cue),
      asserted: !cue.unsaid && !isBelief,
      rule: isBelief ? 'belief-tag' : 'clause-tag',
      confidence: 0.9,
    };
    const isWhole = startsClause(passage.reading, first, end);
    const rest = restAfter(passage, after, { isWhole, limit: aside?.end ?? passage.end });
    if (!rest && end - first < 2) return [];
    const isOpen = end - first > shortest && isOneOf(passage.reading, end - 1, relatives);
    if (isOpen && !rest) return [];
    const found: Found[] = isOpen ? [] : [{ ...base, content: { first, end } }];
    if (rest) found.push({ ...base, content: rest, rule: isBelief ? 'belief-tag' : 'clause-tag-resumed' });
    return found;
  },
};

function tagSpeaker(passage: Passage, cue: Cue): Range | null {
  const { reading } = passage;
  const after = isComma(passage, cue.range.first - 1) ? speakerAfter(passage, cue) : null;
  if (after) return after;
  const before = subjectBefore(reading, cue.range.first, passage.first);
  if (!before || isOneOf(reading, before.end - 1, relatives)) return null;
  const isAs = isOneOf(reading, before.first - 1, asWords);
  if (isAs && complementAfter(reading, cue, passage.end)?.how === 'quote') return null;
  const start = isAs ? before.first - 1 : before.first;
  return isComma(passage, start - 1) && !isOpeningPhrase(passage, start - 1, cue) ? before : null;
}

/** Takes ", said Ann Lowe", ", warned the mayor."; refuses ", tweeted their approval" and ", showed Lowe leading Wray, …". */
function speakerAfter(passage: Passage, cue: Cue): Range | null {
  const { reading } = passage;
  const isSay = cue.lemma === 'say';
  if ((cue.form === 'base' && !isSay) || cue.lemma === 'tell') return null;
  const after = phraseStartingAt(reading, cue.range.end, passage.end);
  if (!after || !endsHere(passage, after.end) || isWholeClause(reading, after)) return null;
  const subject = subjectBefore(reading, cue.range.first, passage.first);
  const isWhole = subject?.first === passage.first;
  if (isSay) return isWhole && startsClause(reading, cue.range.end, passage.end) ? null : after;
  const isNamed =
    isAny(reading, after.first, wordClass.capital | wordClass.speaker) ||
    isAny(reading, after.first + 1, wordClass.speaker);
  return isNamed && !isWhole && !isAny(reading, after.first, wordClass.possessive) ? after : null;
}

/** "…, as Ann Lowe said". */
const asWords = wordSet('as');
const relatives = wordSet('who which that');

const isComma = (passage: Passage, index: number): boolean =>
  index > passage.first &&
  !isQuoted(passage.reading, index) &&
  /^(?:,|–|—|--)$/.test(tokenAt(passage.reading, index).lower);

const endsHere = (passage: Passage, index: number): boolean =>
  index >= passage.end ||
  /^[.,;]$/.test(tokenAt(passage.reading, index).lower) ||
  isAny(passage.reading, index, wordClass.time | wordClass.preposition | wordClass.subordinator);

/** "And yet," */
function isOnlyJoining({ reading, first }: Passage, comma: number): boolean {
  for (let index = first; index < comma; index += 1)
    if (!isAny(reading, index, wordClass.coordinator | wordClass.adverb)) return false;
  return true;
}

const laters = wordSet('ago later earlier afterward afterwards meanwhile');

/** Whether all before a comma only opens the sentence: "On Monday, she said", "Asked why, she said, “…”". */
function isOpeningPhrase(passage: Passage, comma: number, cue: Cue): boolean {
  const { reading, first } = passage;
  if (isOneOf(reading, comma - 1, laters) || isOnlyJoining(passage, comma)) return true;
  const isParticiple =
    /(?:ing|ed)$/.test(tokenAt(reading, first).lower) && !isAny(reading, first + 1, wordClass.capital);
  const opens = wordClass.preposition | wordClass.time | wordClass.subordinator | wordClass.adverb;
  const isOpener = isAny(reading, first, opens) && !isAny(reading, first, wordClass.determiner);
  if (!isParticiple && !isOpener) return false;
  const isQuoting = complementAfter(reading, cue, passage.end)?.how === 'quote';
  return isQuoting || !startsClause(reading, isParticiple ? first + 1 : first, comma);
}

/** A tag has nothing of its own to report: it ends, or only times, places and listeners follow; not ", a move crews warn could fail". */
function closesTag(passage: Passage, cue: Cue, after: number): boolean {
  const { reading } = passage;
  if (after >= passage.end || /^[.,;–—]$/.test(tokenAt(reading, after).lower) || isColon(passage, after))
    return true;
  if (isAny(reading, after, wordClass.finite)) return false;
  const opening = complementAfter(reading, cue, passage.end);
  if (opening === null) return true;
  const isAdverbial = isAny(
    reading,
    cue.range.end,
    wordClass.preposition | wordClass.time | wordClass.subordinator,
  );
  return opening.how === 'object'
    ? cue.frames.has('listener') || isAdverbial
    : opening.how === 'quote' && isTitledWork(reading, opening.at);
}

/** "She said: boats wait", not "She said: “…”". */
const isColon = ({ reading }: Passage, index: number): boolean =>
  tokenAt(reading, index).text === ':' && !isQuoted(reading, index + 1);

/** What goes on being said after a tag in the middle: ", she said, is full"; not ", though it is old", nor "Boats wait, she said, annoyed". */
function restAfter(
  passage: Passage,
  after: number,
  { isWhole, limit }: { isWhole: boolean; limit: number },
): Range | null {
  const { reading } = passage;
  const first = after + 1;
  if (!/^[,:]$/.test(tokenAt(reading, after).lower) || isQuoted(reading, after)) return null;
  if (isQuoted(reading, first)) return { first, end: quotationEnd(reading, first) };
  if (
    isOneOf(reading, first, notResuming) ||
    ((isWhole ? /(?:ing|ed)$/ : /ing$/).test(tokenAt(reading, first).lower) &&
      tokenAt(reading, first).lower !== 'including')
  )
    return null;
  const end = Math.min(limit, contentEnd(passage, first));
  return end - first >= 2 ? { first, end } : null;
}

/** The words between two dashes around a tag: "the hull — old, crews say, by 1990 — leaks". */
function asideAround({ reading, first, end }: Passage, tag: number): Range | null {
  const isDash = (index: number): boolean =>
    dashes.has(tokenAt(reading, index).lower) && !isQuoted(reading, index);
  let open = tag - 1;
  while (open > Math.max(first, tag - widest) && !isDash(open)) open -= 1;
  let close = tag;
  while (close < Math.min(end, tag + widest) && !isDash(close)) close += 1;
  return isDash(open) && isDash(close) && close < end - 1 ? { first: open + 1, end: close } : null;
}

/** "None of which, he said, can sail" is said from its first word, "the port from which, he said, they sail" is not. */
const shortest = 3;
const widest = 40;
const dashes = wordSet('— – --');
const notResuming = wordSet('who whose which while whereas though although even according as');
