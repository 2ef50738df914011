import { evidenceNouns, hearingNouns } from '../../../lexicon/evidence-nouns.ts';
import { complementAfter, type Opening } from '../complement.ts';
import { contentEnd, isTag } from '../content-end.ts';
import { upToOpening, wholeCue } from '../cue-range.ts';
import type { Cue } from '../find-cues.ts';
import { inheritedSubject, type Subject } from '../inherited-subject.ts';
import { type CueRule, type Found, isAside, lookBack, type Passage } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, type Range, type Reading, seek, wordAt } from '../reading.ts';
import { reportedAs } from '../reported-as.ts';
import { subjectBefore } from '../subject-before.ts';
import { isTitledWork } from '../titled-work.ts';
import * as is from '../token-class.ts';

/** How sure a statement is whose speaker may be another than the sentence's subject, and one whose participle may be another's. */
const unsure = 0.7;
const doubted = 0.6;

/**
 * A cue and then what it reports. Takes "said that boats wait", "told reporters the vote was over", "asked whether it
 * rained", "urged the crews to stay"; refuses "said nothing", "announced on Monday."; limit: a bare clause whose verb is not known.
 */
export const reportedAfterCue: CueRule = (passage, cue, earlier) => {
  const { reading } = passage;
  const opening = complementAfter(reading, cue, passage.end);
  const reported = opening && !isGerund(passage, cue, opening) ? reportedAs(passage, cue, opening) : null;
  if (!opening || !reported) return [];
  const subject = speakerOf(passage, cue, earlier);
  const speaker = subject?.range ?? null;
  if (isOthers(passage, cue, opening, speaker, earlier)) return [];
  const content = contentOf(passage, cue, opening, speaker);
  const isNothing = opening.how === 'object' && content.end - content.first < 2;
  if (content.end <= content.first || isNothing || (!speaker && cue.form !== 'ing')) return [];
  const isQuoting = cue.infinitive && opening.how === 'quote';
  const isUnsaid = cue.unsaid && !isQuoting;
  if (cue.infinitive && isUnsaid && speaker && wordAt(reading, speaker.end - 1) === 'it') return [];
  const whole = wholeCue(reading, cue);
  const range = opening.object < 0 ? upToOpening(reading, whole, content.first) : whole;
  const confidence = Math.min(reported.confidence, certaintyOf(passage, cue, subject));
  const found = weighed(passage, { ...reported, confidence, content, speaker, cue: range });
  return [isUnsaid ? unsaid(found) : found];
};

/** After a preposition only "that", a quotation or a pronoun shows a verb of saying: "by saying that"; not "from claiming asylum". */
const isGerund = ({ reading }: Passage, cue: Cue, { how, at }: Opening): boolean =>
  cue.form === 'ing' &&
  isAny(reading, cue.range.first - 1, is.preposition) &&
  !/^(?:that|quote)$/.test(how) &&
  !(how === 'clause' && isAny(reading, at, is.subject));

/**
 * Whether what opens is a tag's, a work's title, found before, or the quotation of a nearer verb: "Lowe did not seem moved,
 * telling crews, “…”".
 */
function isOthers(
  passage: Passage,
  cue: Cue,
  opening: Opening,
  speaker: Range | null,
  earlier: readonly Found[],
): boolean {
  const { reading, cueAt } = passage;
  const { how, at } = opening;
  if (how === 'clause') return isTag(passage, at - 1) || isLoosePause(passage, cue, at, speaker);
  if (how !== 'quote') return false;
  const nearer = seek(cue.range.end, at, (index) => {
    const other = cueAt.get(index);
    return other?.frames.has('quote') === true;
  });
  return (
    nearer >= 0 ||
    isTitledWork(reading, at) ||
    earlier.slice(-lookBack).some(({ content }) => content.first === at)
  );
}

/** Takes "Lowe warned of fees, | boats wait"; refuses "Instead, Lowe told reporters, boats wait" and "As Lowe wrote in May, boats wait". */
const isLoosePause = ({ reading }: Passage, cue: Cue, at: number, speaker: Range | null): boolean =>
  wordAt(reading, at - 1) === ',' &&
  at - 1 !== cue.range.end &&
  !(speaker && /^(?:,|as)$/.test(wordAt(reading, speaker.first - 1)));

/** How sure the subject is: "a letter Lowe sent the council alleging that" may have another than the noun before it. */
function certaintyOf({ reading }: Passage, cue: Cue, subject: Subject | null): number {
  if (cue.form === 'ing' && cue.range.first === cue.verb && subject) {
    const before = cue.range.first - 1;
    if (isAny(reading, before, is.time)) return doubted;
    if (subject.range.end - 1 === before && !isAny(reading, before, is.relative)) return doubted;
  }
  return subject?.isSure ? 1 : unsure;
}

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
  const isShown = seek(first, end, (index) => nouns.has(wordAt(reading, index))) >= 0;
  return isShown ? found : { ...found, rule: `belief-${found.rule}`, asserted: false };
}

/** The words reported: from "that" on, from the thing asked or described, from the phrase a quotation stands in. */
function contentOf(passage: Passage, cue: Cue, opening: Opening, speaker: Range | null): Range {
  const { reading } = passage;
  const { how, at, object } = opening;
  const colon = how === 'object' ? quotationAfterColon(passage, at) : -1;
  if (colon >= 0) return { first: colon, end: endOfQuotation(passage, colon) };
  if (how === 'quote') {
    const isNamed = speaker !== null && wordAt(reading, speaker.first - 1) === 'what';
    const first = quotedFrom(passage, cue, opening);
    return { first, end: isNamed ? quotationEnd(reading, at) : endOfQuotation(passage, at) };
  }
  const first = how === 'infinitive' && object >= 0 && cue.frames.has('request') ? object : at;
  const isPredicate = isAny(reading, at, is.finite);
  return { first, end: contentEnd(passage, first, isPredicate || isSubordinate(passage, cue, speaker)) };
}

/** Takes "While she said …, crews left", "Noting that …, she said" and "Lowe, who said …, sang"; refuses "She said …, crews left". */
function isSubordinate({ reading, first }: Passage, cue: Cue, speaker: Range | null): boolean {
  if (isAny(reading, cue.range.first - 1, is.relative)) return true;
  if (cue.form === 'ing' && cue.range.first === first) return true;
  const isAside = speaker && speaker.end < cue.range.first && wordAt(reading, speaker.end) === ',';
  if (isAside && isAny(reading, speaker.end + 1, is.relative)) return true;
  const before = (speaker && speaker.end <= cue.range.first ? speaker.first : cue.range.first) - 1;
  const word = wordAt(reading, before);
  if (word === 'that') return /^(?:now|given)$/.test(wordAt(reading, before - 1));
  return (
    before >= first &&
    (word === 'who' ||
      word === 'even' ||
      (isAny(reading, before, is.subordinator) && !/^(?:wh(?:at|y|ere|ether)|how|than)$/.test(word)))
  );
}

/** "praised the pilot, Ann Lowe: “a steady hand.”": only the quotation is hers. */
function quotationAfterColon({ reading, cueAt, end }: Passage, at: number): number {
  const colon = seek(
    at,
    Math.min(end - 1, at + 30),
    (index) => isQuoted(reading, index) || cueAt.has(index) || wordAt(reading, index) === ':',
  );
  return wordAt(reading, colon) === ':' && isQuoted(reading, colon + 1) ? colon + 1 : -1;
}

/** From the mark, or from the thing the quotation is part of: "warned of A “new war”", "called IT “late”". */
function quotedFrom({ reading }: Passage, cue: Cue, { at, object, phrase }: Opening): number {
  if (object >= 0 && cue.frames.has('describe')) return object;
  if (isAny(reading, at - 1, is.mark) || (object >= 0 && cue.frames.has('listener'))) return at;
  return object >= 0 ? object : phrase >= 0 ? phrase : at;
}

/** The subject before the verb, also of "rebuked Lowe for saying"; for "adding that" and "and said", that of the verb before or of the sentence; none for "a lamp called the Tide". */
function speakerOf(passage: Passage, cue: Cue, earlier: readonly Found[]): Subject | null {
  const { first } = cue.range;
  const isJoined = /^(?:,|and)$/.test(wordAt(passage.reading, first - 1));
  const isOwnless = cue.infinitive || (cue.form === 'ing' && isJoined);
  const isBlamed = cue.form === 'ing' && wordAt(passage.reading, first - 1) === 'for';
  const own = isOwnless ? null : subjectBefore(passage.reading, isBlamed ? first - 1 : first, passage.first);
  if (own) return { range: own, isSure: true };
  const isOfObject =
    cue.form === 'past' && /^(?:call|dub)$/.test(cue.lemma) && first === cue.verb && !isJoined;
  return isOfObject ? null : inheritedSubject(passage, cue, earlier);
}

/** A quotation that stands for itself ends at its mark; one that is part of a clause is read on to the clause's end. */
function endOfQuotation(passage: Passage, at: number): number {
  const { reading } = passage;
  const end = quotationEnd(reading, at);
  const isWhole =
    /^(?:[,.?!…]|\.\.+)$/.test(wordAt(reading, end - 2)) ||
    isAny(reading, end, is.mark) ||
    isAfterwards(reading, end);
  return end >= passage.end || isWhole ? end : Math.max(end, contentEnd(passage, at));
}

/** Takes "when", "because", "after"; refuses "if" and "unless", without which it was not said. */
const isAfterwards = (reading: Reading, index: number): boolean =>
  isAny(reading, index, is.subordinator) &&
  !/^(?:if|unless|tha[tn]|wh(?:at|y|ether)|how)$/.test(wordAt(reading, index));
