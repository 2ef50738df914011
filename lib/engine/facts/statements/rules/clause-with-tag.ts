import { opensParticiple, startsClause } from '../clause.ts';
import { complementAfter } from '../complement.ts';
import { contentEnd } from '../content-end.ts';
import { wholeCue } from '../cue-range.ts';
import type { Cue } from '../find-cues.ts';
import { leftFloor } from '../floor.ts';
import type { CueRule, Found, Passage } from '../passage.ts';
import { isWholeClause, phraseStartingAt } from '../phrase-after.ts';
import { hasAny, isAny, isQuoted, quotationEnd, type Range, seek, seekBack, wordAt } from '../reading.ts';
import { subjectBefore } from '../subject-before.ts';
import * as is from '../token-class.ts';

/**
 * A clause and then its tag. Takes "The work begins in May, she said.", "The harbour, Ann Lowe said, is full."; refuses
 * "On Monday, she said the work begins"; limit: a clause that opens with another's words.
 */
export const clauseWithTag: CueRule = (passage, cue, earlier) => {
  const { reading } = passage;
  const speaker =
    cue.frames.has('tag') && cue.form !== 'ing' && !cue.infinitive ? tagSpeaker(passage, cue) : null;
  if (!speaker) return [];
  const start = Math.min(speaker.first, cue.range.first);
  const aside = asideAround(passage, start);
  const first = Math.max(leftFloor(passage, start, earlier), aside?.first ?? 0);
  const end = wordAt(reading, start - 1) === 'as' ? start - 2 : start - 1;
  const after = Math.max(speaker.end, cue.range.end);
  const isInverted = speaker.first > cue.range.first;
  if (end <= first || (!isInverted && !closesTag(passage, cue, after))) return [];
  const rest = restAfter(passage, after, startsClause(reading, first, end));
  const isOpen = end - first > 3 && isAny(reading, end - 1, is.relative);
  if (!rest && (isOpen || end - first < 2)) return [];
  const isBelief = cue.frames.has('belief') && !cue.frames.has('clause');
  const base = {
    speaker,
    cue: wholeCue(reading, cue),
    asserted: !cue.unsaid && !isBelief,
    confidence: 0.9,
  };
  const found: Found[] = isOpen
    ? []
    : [{ ...base, content: { first, end }, rule: isBelief ? 'belief-tag' : 'clause-tag' }];
  if (rest)
    found.push({
      ...base,
      content: { first: rest.first, end: Math.min(rest.end, aside?.end ?? rest.end) },
      rule: isBelief ? 'belief-tag' : 'clause-tag-resumed',
    });
  return found;
};

function tagSpeaker(passage: Passage, cue: Cue): Range | null {
  const { reading, first } = passage;
  const before = subjectBefore(reading, cue.range.first, first);
  const after = isPause(passage, cue.range.first - 1) ? speakerAfter(passage, cue, before) : null;
  if (after) return after;
  if (!before || isAny(reading, before.end - 1, is.relative)) return null;
  const isAs = wordAt(reading, before.first - 1) === 'as';
  const comma = isAs ? before.first - 2 : before.first - 1;
  return isPause(passage, comma) && !isOpeningPhrase(passage, comma, cue) ? before : null;
}

/** Takes ", said Ann Lowe", ", warned the mayor."; refuses ", tweeted their approval" and ", showed Lowe leading Wray, …". */
function speakerAfter({ reading, first, end }: Passage, cue: Cue, subject: Range | null): Range | null {
  if (cue.lemma === 'tell') return null;
  const after = phraseStartingAt(reading, cue.range.end, end);
  const ends = is.comma | is.stop | is.time | is.preposition | is.subordinator;
  if (!after || isWholeClause(reading, after) || !(after.end >= end || isAny(reading, after.end, ends)))
    return null;
  const isWhole = subject?.first === first;
  if (cue.lemma === 'say') return isWhole && startsClause(reading, cue.range.end, end) ? null : after;
  const isNamed = hasAny(reading, { first: after.first, end: after.first + 2 }, is.capital | is.speaker);
  return isNamed && !isWhole ? after : null;
}

const isPause = ({ reading, first }: Passage, index: number): boolean =>
  index > first && !isQuoted(reading, index) && isAny(reading, index, is.comma | is.dash);

/** Whether all before a comma only opens the sentence: "On Monday, she said", "And yet, she said", "Asked why, she said, “…”". */
function isOpeningPhrase({ reading, first, end }: Passage, comma: number, cue: Cue): boolean {
  if (/^(?:ago|later|earlier|afterwards?|meanwhile)$/.test(wordAt(reading, comma - 1))) return true;
  if (!hasAny(reading, { first, end: comma }, ~(is.coordinator | is.adverb))) return true;
  const isParticiple = opensParticiple(reading, first);
  const opens = is.preposition | is.time | is.subordinator | is.adverb;
  if (!isParticiple && (!isAny(reading, first, opens) || isAny(reading, first, is.determiner))) return false;
  return (
    complementAfter(reading, cue, end)?.how === 'quote' ||
    !startsClause(reading, isParticiple ? first + 1 : first, comma)
  );
}

/** A tag has nothing of its own to report: it ends, or only times, places and listeners follow; not ", a move crews warn could fail". */
function closesTag({ reading, end }: Passage, cue: Cue, after: number): boolean {
  const isColon = wordAt(reading, after) === ':';
  if (
    after >= end ||
    (isAny(reading, after, is.comma | is.dash | is.stop) && !(isColon && isQuoted(reading, after + 1)))
  )
    return true;
  if (isAny(reading, after, is.finite)) return false;
  const opening = complementAfter(reading, cue, end);
  const isAdverbial = isAny(reading, cue.range.end, is.preposition | is.time | is.subordinator);
  if (opening?.how === 'object') return cue.frames.has('listener') || isAdverbial;
  return !opening;
}

/** What goes on being said after a tag in the middle: ", she said, is full"; not ", though it is old", nor "Boats wait, she said, annoyed". */
function restAfter(passage: Passage, after: number, isWhole: boolean): Range | null {
  const { reading } = passage;
  const first = after + 1;
  const word = wordAt(reading, first);
  if (!/^[,:]$/.test(wordAt(reading, after))) return null;
  if (isQuoted(reading, first)) return { first, end: quotationEnd(reading, first) };
  if (/^(?:wh(?:o|ose|ich|ile|ere|ereas)|(?:al)?though|even|according|as)$/.test(word)) return null;
  if ((isWhole ? /(?:ing|ed)$/ : /ing$/).test(word) && word !== 'including') return null;
  return { first, end: contentEnd(passage, first) };
}

/** The words between two dashes around a tag: "the hull — old, crews say, by 1990 — leaks". */
function asideAround({ reading, first, end }: Passage, tag: number): Range | null {
  const isDash = (index: number): boolean => isAny(reading, index, is.dash) && !isQuoted(reading, index);
  const open = seekBack(tag, Math.max(first, tag - 40), isDash);
  const close = open < 0 ? -1 : seek(tag, Math.min(end - 1, tag + 40), isDash);
  return close < 0 ? null : { first: open + 1, end: close };
}
