import type { Frame } from '../../lexicon/reporting-verbs.ts';
import { isPlainClause, type Opening } from './complement.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Cue } from './find-cues.ts';
import type { Found, Passage } from './passage.ts';
import { isAny, isQuoted, seek, wordAt } from './reading.ts';
import * as is from './token-class.ts';

type Reported = Pick<Found, 'rule' | 'asserted' | 'confidence'>;

const speech = (rule: string, confidence: number): Reported => ({ rule, asserted: true, confidence });
const notSaid = (rule: string, confidence: number): Reported => ({ rule, asserted: false, confidence });

/** By which rule a verb reports what follows it, from the verb's frames and how the following begins; null when it does not. */
export function reportedAs(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  switch (opening.how) {
    case 'that':
    case 'clause':
      return asClause(passage, cue, opening);
    case 'quote':
      return asQuotation(cue);
    case 'question':
      return asQuestion(passage, cue, opening);
    case 'infinitive':
      return asInfinitive(passage, cue, opening);
    case 'object':
      return asObject(passage, cue, opening.at);
  }
}

const isBelief = ({ frames }: Cue): boolean => frames.has('belief') && !frames.has('clause');

function asClause(passage: Passage, cue: Cue, { how, at, object }: Opening): Reported | null {
  const has = (frame: Frame) => cue.frames.has(frame);
  if (object >= 0 && !has('listener')) return null;
  if (has('clause') && how === 'that') return speech('reported-that', 0.95);
  if (has('clause') && (!has('that') || isPlainClause(passage.reading, cue, at)))
    return speech('reported-clause', 0.88);
  if (object >= 0) return speech('reported-listener', 0.9);
  if (cue.lemma === 'describe') return speech('description', 0.8);
  if (has('study')) return speech(cue.lemma === 'hear' ? 'hearing' : 'study', 0.85);
  if (!isBelief(cue)) return null;
  const isView = cue.form !== 'ing' && /^(?:believe|think|fear|hope|worry)$/.test(cue.lemma);
  return notSaid(isView ? 'belief-view' : 'belief-clause', 0.8);
}

const quoting = ['quote', 'clause', 'describe', 'listener', 'topic', 'request'] as const;

function asQuotation(cue: Cue): Reported | null {
  if (isBelief(cue) && !cue.frames.has('quote')) return notSaid('belief-quote', 0.6);
  return quoting.some((frame) => cue.frames.has(frame)) ? speech('cue-quotation', 0.95) : null;
}

/** Takes "asked if it rained", "said how"; reads "said if boats wait, crews stay" as a clause; refuses "commented when asked". */
function asQuestion(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  const word = wordAt(passage.reading, opening.at);
  const isOpen = /^(?:whether|how|why|what)$/.test(word);
  if (cue.frames.has('question') && (isOpen || cue.unsaid || cue.lemma !== 'say'))
    return isBelief(cue) && !cue.frames.has('quote')
      ? notSaid('belief-question', 0.6)
      : notSaid('question', 0.8);
  return word === 'if' && cue.frames.has('clause')
    ? asClause(passage, cue, { ...opening, how: 'clause' })
    : null;
}

/** Takes "promised to build", "urged crews to stay"; refuses "the race promised to be close", "asked to be named". */
function asInfinitive({ reading }: Passage, cue: Cue, { at, object }: Opening): Reported | null {
  const { lemma, frames } = cue;
  if (lemma === 'decline' || lemma === 'refuse') return notSaid('unsaid-refusal', 0.85);
  const isBeing = wordAt(reading, at + 1) === 'be' && /^(?:promise|threaten)$/.test(lemma);
  if (lemma === 'ask' && /^(?:named|identified|quoted)$/.test(wordAt(reading, at + 2))) return null;
  if (frames.has('promise') && object < 0) return isBeing ? null : speech('promise', 0.85);
  if (frames.has('request') && object >= 0) return speech('request', 0.85);
  return isBelief(cue) ? notSaid('belief-infinitive', 0.8) : null;
}

/** Takes "called the vote “overdue”", "suggested closing the port", "accused the port of", "criticised the “reckless” plan"; an act in words and a mere topic are not asserted. */
function asObject(passage: Passage, cue: Cue, at: number): Reported | null {
  const { reading, end } = passage;
  const { lemma, frames } = cue;
  if (frames.has('describe') && isDescription(passage, cue, at)) return speech('description', 0.85);
  if (lemma === 'say' && at + 4 < trimEnd(passage, at, end)) return speech('reported-clause', 0.7);
  if (/^(?:suggest|recommend|advise|admit|deny)$/.test(lemma) && /[^h]ing$/.test(wordAt(reading, at)))
    return speech('reported-doing', 0.8);
  if (lemma === 'accuse') return speech('accusation', 0.85);
  if (!frames.has('topic')) return isBelief(cue) ? notSaid('belief-object', 0.8) : null;
  if (seek(at, contentEnd(passage, at), (index) => isQuoted(reading, index)) >= 0)
    return speech('partial-quotation', 0.75);
  return notSaid(frames.has('act') ? 'topic-act' : 'topic-object', 0.8);
}

/** Takes "called the vote “overdue”", "described it as a mess"; refuses "called the crews", "a firm called Hallam, a maker of". */
function isDescription({ reading, end }: Passage, { lemma }: Cue, at: number): boolean {
  const isThing = (index: number): boolean =>
    isQuoted(reading, index) ||
    (isAny(reading, index, is.determiner | is.possessive) &&
      !isAny(reading, index - 1, is.preposition | is.finite));
  const place = seek(
    at,
    Math.min(end, at + 40),
    (index) =>
      /^(?:as|[.;])$/.test(wordAt(reading, index)) ||
      (lemma === 'call' && index > at && (isAny(reading, index, is.comma | is.relative) || isThing(index))),
  );
  const isAs = wordAt(reading, place) === 'as' && !isQuoted(reading, place);
  return isAs || (lemma === 'call' && place > at && isThing(place));
}
