import { evidenceNouns, hearingNouns } from '../../../lexicon/evidence-nouns.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { complementAfter, type Opening } from '../complement.ts';
import { contentEnd, isTag } from '../content-end.ts';
import { upToOpening, wholeCue } from '../cue-range.ts';
import type { Cue } from '../find-cues.ts';
import { leftFloor } from '../floor.ts';
import { inheritedSubject, type Subject } from '../inherited-subject.ts';
import { type CueRule, type Found, isAside, lookBack, type Passage } from '../passage.ts';
import { afterPhrase } from '../phrase-after.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, tokenAt } from '../reading.ts';
import { reportedAs } from '../reported-as.ts';
import { subjectBefore } from '../subject-before.ts';
import { isTitledWork } from '../titled-work.ts';
import { wordClass } from '../word-classes.ts';

/**
 * A cue and then what it reports. Takes "said that boats wait", "told reporters the vote was over", "asked whether it
 * rained", "urged the crews to stay"; refuses "said nothing", "announced on Monday."; limit: a bare clause whose verb is not known.
 */
export const reportedAfterCue: CueRule = {
  id: 'reported',
  find(passage, cue, earlier) {
    const opening = complementAfter(passage.reading, cue, passage.end);
    const reported = opening && !isGerund(passage, cue, opening) ? reportedAs(passage, cue, opening) : null;
    if (!opening || !reported) return [];
    if (opening.how === 'clause' && isTag(passage, opening.at - 1)) return [];
    const subject = speakerOf(passage, cue, earlier);
    const speaker = subject?.range ?? null;
    if (opening.how === 'clause' && isLoosePause(passage, cue, opening.at, speaker)) return [];
    const isNamed = speaker !== null && tokenAt(passage.reading, speaker.first - 1).lower === 'what';
    const content =
      isNamed && opening.how === 'quote'
        ? namedThing(passage, quotedFrom(passage, cue, opening), opening.at)
        : contentOf(passage, cue, { ...opening, isSubordinate: isSubordinate(passage, cue, speaker) });
    if (
      opening.how === 'quote' &&
      (isTitledWork(passage.reading, opening.at) ||
        isFound(opening.at, earlier) ||
        isOthers(passage, cue, opening.at))
    )
      return [];
    const isNothing = opening.how === 'object' && content.end - content.first < 2;
    if (content.end <= content.first || isNothing || (!speaker && cue.form !== 'ing')) return [];
    const whole = wholeCue(passage.reading, cue);
    const range = opening.object < 0 ? upToOpening(passage.reading, whole, content.first) : whole;
    const confidence = Math.min(reported.confidence, certaintyOf(passage, cue, subject));
    const found = weighed(passage, { ...reported, confidence, content, speaker, cue: range });
    const isQuoting = cue.infinitive && opening.how === 'quote';
    if (
      cue.infinitive &&
      cue.unsaid &&
      !isQuoting &&
      speaker &&
      isOneOf(passage.reading, speaker.end - 1, anything)
    )
      return [];
    const front = frontBefore(
      passage,
      { ...found, content: { first: opening.at, end: content.end } },
      earlier,
    );
    const main = cue.unsaid && !isQuoting ? unsaid(found) : found;
    return front ? [{ ...main, content: front, confidence: unsure }, main] : [main];
  },
};

/** "It is hard to say why": said by nobody. */
const anything = wordSet('it');

/** Takes the "If boats wait" of "If boats wait, she said, crews leave"; refuses "On Monday, she said, crews leave", "Asked, she said". */
function frontBefore(
  passage: Passage,
  { content, speaker, cue }: Found,
  earlier: readonly Found[],
): Range | null {
  const { reading } = passage;
  if (!speaker || !cue || speaker.first > cue.first) return null;
  const end = speaker.first - 1;
  if (tokenAt(reading, end).lower !== ',' || tokenAt(reading, content.first - 1).lower !== ',') return null;
  const first = leftFloor(passage, end, earlier);
  if (end - first < 2 || !isAny(reading, first, wordClass.preposition | wordClass.subordinator)) return null;
  if (
    isQuoted(reading, content.first)
      ? tokenAt(reading, first).lower !== 'if'
      : tokenAt(reading, first).lower === 'as'
  )
    return null;
  for (let index = first; index < end; index += 1)
    if (isQuoted(reading, index) || isAny(reading, index, wordClass.time)) return null;
  return { first, end };
}

/** Takes "Instead, Lowe told reporters, boats wait" and "As Lowe wrote in May, boats wait"; refuses "Lowe warned of fees, boats wait". */
function isLoosePause({ reading }: Passage, cue: Cue, at: number, speaker: Range | null): boolean {
  if (tokenAt(reading, at - 1).lower !== ',' || at - 1 === cue.range.end) return false;
  return (
    speaker === null || speaker.end > cue.range.first || !isOneOf(reading, speaker.first - 1, settingOff)
  );
}

const settingOff = wordSet(', as');

/** Takes 'a “sad breach” of rules' and “fraud” of "what Lowe called a “sad breach” of rules was …", up to the writer's own verb. */
function namedThing({ reading, end }: Passage, first: number, at: number): Range {
  let last = quotationEnd(reading, at);
  if (first === at) return { first, end: last };
  if (tokenAt(reading, last).lower === 'of') return { first, end: afterPhrase(reading, last, end) };
  while (last < end && tokenAt(reading, last).type === 'word' && (reading.classes[last] ?? 0) === 0)
    last += 1;
  return { first, end: last };
}

/** How sure a statement is whose speaker may be another than the sentence's subject. */
const unsure = 0.7;

const doubted = 0.6;

/** How sure the subject is: "a letter Lowe sent the council alleging that" may have another than the noun before it. */
function certaintyOf({ reading }: Passage, cue: Cue, subject: Subject | null): number {
  const isLoose = cue.form === 'ing' && cue.range.first === cue.verb && subject !== null;
  if (isLoose && subject.range.end === cue.range.first && !isOneOf(reading, subject.range.end - 1, itself))
    return doubted;
  if (isLoose && isAny(reading, cue.range.first - 1, wordClass.time)) return doubted;
  return subject?.isSure ? 1 : unsure;
}

const itself = wordSet('who which that');

/** Takes "would say", "did not claim": what may be or is not said is kept under a rule of its own. */
const unsaid = (found: Found): Found => ({
  ...found,
  asserted: false,
  rule: found.rule === 'topic-act' ? 'topic-object' : isAside(found) ? found.rule : `unsaid-${found.rule}`,
});

/** Takes "the poll shows", "the court heard"; what other subjects show, find or hear is not said: "the crews found that". */
function weighed({ reading }: Passage, found: Found): Found {
  if (found.rule !== 'study' && found.rule !== 'hearing') return found;
  const nouns = found.rule === 'study' ? evidenceNouns : hearingNouns;
  const { first, end } = found.speaker ?? { first: 0, end: 0 };
  for (let index = first; index < end; index += 1) if (isOneOf(reading, index, nouns)) return found;
  return { ...found, rule: `belief-${found.rule}`, asserted: false };
}

/** The quotation of a nearer verb, "Lowe did not seem moved, telling crews, “…”", or of a tag, "Lowe read aloud so “…,” he wrote". */
const isOthers = (passage: Passage, cue: Cue, at: number): boolean =>
  hasNearer(passage, cue, at) ||
  (at > cue.range.end + 1 &&
    !cue.frames.has('describe') &&
    isTag(passage, quotationEnd(passage.reading, at) - 1));

function hasNearer({ cueAt }: Passage, cue: Cue, at: number): boolean {
  for (let index = cue.range.end; index < at; index += 1) {
    const other = cueAt.get(index);
    if (other && other.range.end <= at && other.frames.has('quote') && !other.unsaid) return true;
  }
  return false;
}

const isFound = (at: number, earlier: readonly Found[]): boolean =>
  earlier.slice(-lookBack).some(({ content }) => content.first === at);

/** After a preposition only "that" or a quotation shows a verb of saying: "by saying that"; not "from claiming asylum". */
const isGerund = (passage: Passage, cue: Cue, opening: Opening): boolean =>
  cue.form === 'ing' &&
  isAny(passage.reading, cue.range.first - 1, wordClass.preposition) &&
  opening.how !== 'that' &&
  opening.how !== 'quote' &&
  !(opening.how === 'clause' && isAny(passage.reading, opening.at, wordClass.subject));

/** The words reported: from "that" on, from the thing asked or described, from the phrase a quotation stands in. */
function contentOf(passage: Passage, cue: Cue, opening: Opening & { isSubordinate: boolean }): Range {
  const { how, at, object } = opening;
  if (how === 'quote') {
    const first = quotedFrom(passage, cue, opening);
    return { first, end: endOfQuotation(passage, at) };
  }
  const colon = how === 'object' ? quotationAfterColon(passage, at) : -1;
  if (colon >= 0) return { first: colon, end: endOfQuotation(passage, colon) };
  const first = how === 'infinitive' && object >= 0 && cue.frames.has('request') ? object : at;
  const isPredicate = how === 'clause' && isAny(passage.reading, at, wordClass.finite);
  return { first, end: contentEnd(passage, first, opening.isSubordinate || isPredicate) };
}

/** Takes "While she said …, crews left", "Noting that …, she said" and "Lowe, who left and said …, sang"; refuses "She said …, crews left". */
function isSubordinate(passage: Passage, cue: Cue, speaker: Range | null): boolean {
  const start = speaker && speaker.end <= cue.range.first ? speaker.first : cue.range.first;
  if (cue.form === 'ing' && cue.range.first === passage.first) return true;
  const before = start - 1;
  if (isOneOf(passage.reading, cue.range.first - 1, relativeWords)) return true;
  const isAsideOf = speaker !== null && tokenAt(passage.reading, speaker.end).lower === ',';
  if (isAsideOf && speaker.end < cue.range.first && isOneOf(passage.reading, speaker.end + 1, relativeWords))
    return true;
  if (before < passage.first) return false;
  if (isOneOf(passage.reading, before, relativeWords) && isOneOf(passage.reading, before - 1, fronting))
    return true;
  return isOneOf(passage.reading, before, subordinating) || isOneOf(passage.reading, before - 1, fronting);
}

const subordinating = wordSet(
  'while when although though if after as because since once before even who whereas',
);
const relativeWords = wordSet('who which that');
const fronting = wordSet('although while though when now given');

/** "praised the pilot, Ann Lowe: “a steady hand.”": only the quotation is hers. */
function quotationAfterColon({ reading, cueAt, end }: Passage, at: number): number {
  for (let index = at; index < Math.min(end - 1, at + 30); index += 1) {
    if (isQuoted(reading, index) || cueAt.has(index)) return -1;
    if (tokenAt(reading, index).text === ':') return isQuoted(reading, index + 1) ? index + 1 : -1;
  }
  return -1;
}

/** From the mark, or from the thing the quotation is part of: "warned of A “new war”", "called IT “late”". */
function quotedFrom({ reading }: Passage, cue: Cue, { at, object, phrase }: Opening): number {
  if (cue.frames.has('describe') && object >= 0) return object;
  if (tokenAt(reading, at - 1).type !== 'word') return at;
  if (object >= 0) return cue.frames.has('listener') ? at : object;
  return phrase >= 0 ? phrase : at;
}

/** The subject before the verb; for "adding that" and "and said", that of the verb before or of the sentence; none for "a lamp called the Tide". */
function speakerOf(passage: Passage, cue: Cue, earlier: readonly Found[]): Subject | null {
  const before = tokenAt(passage.reading, cue.range.first - 1).lower;
  const isOwnless = cue.infinitive || (cue.form === 'ing' && (before === ',' || before === 'and'));
  const own = isOwnless ? null : subjectBefore(passage.reading, cue.range.first, passage.first);
  if (own) return { range: own, isSure: true };
  const isOfObject =
    cue.form === 'past' &&
    /^(?:call|dub)$/.test(cue.lemma) &&
    cue.range.first === cue.verb &&
    before !== 'and' &&
    before !== ',';
  return isOfObject ? null : inheritedSubject(passage, cue, earlier);
}

const temporal = wordSet('after before when while as because since until although though');

/** A quotation that stands for itself ends at its mark; one that is part of a clause is read on to the clause's end. */
function endOfQuotation(passage: Passage, at: number): number {
  const { reading } = passage;
  const end = quotationEnd(reading, at);
  if (end >= passage.end) return end;
  const last = tokenAt(reading, end - 2).lower;
  const next = tokenAt(reading, end);
  if (/^(?:[,.?!…]|\.\.+)$/.test(last) || next.type === 'mark' || isOneOf(reading, end, temporal)) return end;
  return Math.max(end, contentEnd(passage, at));
}
