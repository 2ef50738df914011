import type { Frame } from '../../../lexicon/reporting-verbs.ts';
import { complementAfter, type Opening } from '../complement.ts';
import { contentEnd, trimEnd } from '../content-end.ts';
import type { Cue } from '../find-cues.ts';
import { inheritedSubject } from '../inherited-subject.ts';
import type { CueRule, Passage } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, tokenAt } from '../reading.ts';
import { subjectBefore } from '../subject-before.ts';
import { wordClass } from '../word-classes.ts';

type Reported = { rule: string; asserted: boolean; confidence: number };

/**
 * A cue and then what it reports. Takes "said that boats wait", "told reporters the vote was over", "asked whether it
 * rained", "urged the crews to stay"; refuses "said nothing", "announced on Monday."; limit: a bare clause whose verb is not known.
 */
export const reportedAfterCue: CueRule = {
  id: 'reported',
  find(passage, cue, earlier) {
    const opening = complementAfter(passage.reading, cue.range.end, passage.end);
    if (!opening) return [];
    const reported = reportedAs(passage, cue, opening);
    if (!reported) return [];
    const end =
      opening.how === 'quote' ? endOfQuotation(passage, opening.at) : contentEnd(passage, opening.at);
    if (end - opening.at < 1) return [];
    const own = cue.infinitive ? null : subjectBefore(passage.reading, cue.range.first, passage.first);
    const speaker = own ?? inheritedSubject(passage, cue, earlier);
    if (!speaker && cue.form !== 'ing') return [];
    return [
      {
        ...reported,
        content: { first: opening.at, end },
        speaker,
        cue: cue.range,
        asserted: reported.asserted && !cue.unsaid,
      },
    ];
  },
};

function reportedAs(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  const has = (frame: Frame) => cue.frames.has(frame);
  const isBelief = has('belief') && !has('clause');
  const speech = (rule: string, confidence: number): Reported => ({ rule, asserted: true, confidence });
  switch (opening.how) {
    case 'that':
    case 'clause':
      if (opening.listener && !has('listener') && opening.how !== 'that') return null;
      if (has('clause') && (opening.how === 'that' || !has('that')))
        return speech(
          opening.how === 'that' ? 'reported-that' : 'reported-clause',
          opening.how === 'that' ? 0.95 : 0.88,
        );
      if (has('listener') && opening.listener) return speech('reported-listener', 0.9);
      if (has('study')) return speech('study', 0.85);
      return isBelief ? { rule: 'belief-clause', asserted: false, confidence: 0.7 } : null;
    case 'quote':
      if (isBelief && !has('quote')) return { rule: 'belief-quote', asserted: false, confidence: 0.6 };
      return has('quote') || has('clause') || has('describe') || has('listener')
        ? speech('cue-quotation', 0.95)
        : null;
    case 'question':
      return has('question')
        ? {
            rule: has('belief') && !has('clause') && !has('quote') ? 'belief-question' : 'question',
            asserted: false,
            confidence: 0.8,
          }
        : null;
    case 'infinitive':
      if (cue.lemma === 'decline' || cue.lemma === 'refuse')
        return { rule: 'unsaid-refusal', asserted: false, confidence: 0.85 };
      if (has('promise') && !opening.listener) return speech('promise', 0.85);
      if (has('request') && opening.listener) return speech('request', 0.85);
      return isBelief ? { rule: 'belief-infinitive', asserted: false, confidence: 0.6 } : null;
    case 'object':
      return aboutObject(passage, cue, opening);
  }
}

function aboutObject(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  if (cue.frames.has('describe') && isDescription(passage, cue, opening.at))
    return { rule: 'description', asserted: true, confidence: 0.85 };
  if (cue.lemma === 'say' && opening.at + 4 < trimEnd(passage, opening.at, passage.end))
    return { rule: 'reported-clause', asserted: true, confidence: 0.7 };
  if (cue.frames.has('topic')) return { rule: 'topic-object', asserted: false, confidence: 0.5 };
  if (cue.frames.has('belief') && !cue.frames.has('clause'))
    return { rule: 'belief-object', asserted: false, confidence: 0.4 };
  return null;
}

/** Takes "called the vote “overdue”", "described it as a mess"; refuses "called the crews", "described the storm". */
function isDescription(passage: Passage, cue: Cue, at: number): boolean {
  const { reading } = passage;
  for (let index = at; index < Math.min(passage.end, at + 40); index += 1) {
    const word = tokenAt(reading, index);
    if (word.lower === 'as' && !isQuoted(reading, index)) return true;
    if (
      cue.lemma === 'call' &&
      index > at &&
      (word.quoted >= 0 || isAny(reading, index, wordClass.determiner))
    )
      return true;
    if (/^[.;]$/.test(word.lower)) return false;
  }
  return false;
}

/** A quotation that stands for itself ends at its mark; one that is part of a clause is read on to the clause's end. */
function endOfQuotation(passage: Passage, at: number): number {
  const { reading } = passage;
  const end = quotationEnd(reading, at);
  if (end >= passage.end) return end;
  const last = tokenAt(reading, end - 2).lower;
  const next = tokenAt(reading, end);
  if (/^(?:[,.?!…]|\.\.+)$/.test(last) || next.type === 'mark') return end;
  return Math.max(end, contentEnd(passage, at));
}
