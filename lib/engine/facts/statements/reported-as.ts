import type { Frame } from '../../lexicon/reporting-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isConditional } from './clause.ts';
import { isPlainClause, type Opening } from './complement.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import type { Cue } from './find-cues.ts';
import type { Found, Passage } from './passage.ts';
import { isAny, isOneOf, isQuoted, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

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

const isBelief = (cue: Cue): boolean => cue.frames.has('belief') && !cue.frames.has('clause');

function asClause(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  const has = (frame: Frame) => cue.frames.has(frame);
  const isListened = opening.object >= 0;
  if (isListened && !has('listener')) return null;
  if (has('clause') && opening.how === 'that') return speech('reported-that', 0.95);
  if (has('clause') && (!has('that') || isPlainClause(passage.reading, cue, opening.at)))
    return speech('reported-clause', 0.88);
  if (has('listener') && isListened) return speech('reported-listener', 0.9);
  if (cue.lemma === 'describe') return speech('description', 0.8);
  if (has('study')) return speech(cue.lemma === 'hear' ? 'hearing' : 'study', 0.85);
  if (!isBelief(cue)) return null;
  return notSaid(views.has(cue.lemma) && cue.form !== 'ing' ? 'belief-view' : 'belief-clause', 0.7);
}

/** Verbs for what is known of somebody by what he says: "believes that boats wait"; not "knows that", "hoping that". */
const views = wordSet('believe think fear hope worry');

function asQuotation(cue: Cue): Reported | null {
  if (isBelief(cue) && !cue.frames.has('quote')) return notSaid('belief-quote', 0.6);
  const isSaid = (['quote', 'clause', 'describe', 'listener', 'topic', 'request'] as const).some((frame) =>
    cue.frames.has(frame),
  );
  return isSaid ? speech('cue-quotation', 0.95) : null;
}

/** Takes "asked if it rained", "said how"; reads "said if boats wait, crews stay" as a clause; refuses "commented when asked". */
function asQuestion(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  const word = tokenAt(passage.reading, opening.at).lower;
  const isOpen = word === 'whether' || word === 'how' || word === 'why' || word === 'what';
  if (cue.frames.has('question') && (isOpen || cue.unsaid || cue.lemma !== 'say'))
    return isBelief(cue) && !cue.frames.has('quote')
      ? notSaid('belief-question', 0.6)
      : notSaid('question', 0.8);
  const isClause = word === 'if' || isConditional(passage.reading, opening.at, passage.end);
  return cue.frames.has('clause') && !isOpen && isClause
    ? asClause(passage, cue, { ...opening, how: 'clause' })
    : null;
}

/** Takes "promised to build", "urged crews to stay"; refuses "the race promised to be close", "asked to be named". */
function asInfinitive(passage: Passage, cue: Cue, opening: Opening): Reported | null {
  const isListened = opening.object >= 0;
  if (cue.lemma === 'decline' || cue.lemma === 'refuse') return notSaid('unsaid-refusal', 0.85);
  const isBeing =
    tokenAt(passage.reading, opening.at + 1).lower === 'be' && /^(?:promise|threaten)$/.test(cue.lemma);
  const isUnnamed = cue.lemma === 'ask' && isOneOf(passage.reading, opening.at + 2, naming);
  if (isUnnamed) return null;
  if (cue.frames.has('promise') && !isListened) return isBeing ? null : speech('promise', 0.85);
  if (cue.frames.has('request') && isListened) return speech('request', 0.85);
  return isBelief(cue) ? notSaid('belief-infinitive', 0.6) : null;
}

const naming = wordSet('named identified quoted');

function asObject(passage: Passage, cue: Cue, at: number): Reported | null {
  if (cue.frames.has('describe') && isDescription(passage, cue, at)) return speech('description', 0.85);
  if (cue.lemma === 'say' && at + 4 < trimEnd(passage, at, passage.end))
    return speech('reported-clause', 0.7);
  if (doing.has(cue.lemma) && /[^h]ing$/.test(tokenAt(passage.reading, at).lower))
    return speech('reported-doing', 0.8);
  if (cue.lemma === 'accuse') return speech('accusation', 0.85);
  if (cue.frames.has('topic'))
    return isPartlyQuoted(passage, at) ? speech('partial-quotation', 0.75) : asTopic(cue);
  return isBelief(cue) ? notSaid('belief-object', 0.4) : null;
}

/** Takes "suggested closing the port", "admitted lying"; refuses "remembered closing it". */
const doing = wordSet('suggest recommend advise admit deny');

/** Takes "criticised the plan" for an act done in words; "discussed the plan", "proposed a wall" for a mere topic. */
const asTopic = (cue: Cue): Reported =>
  cue.frames.has('act') ? notSaid('topic-act', 0.5) : notSaid('topic-object', 0.5);

/** Takes "criticised the “reckless” plan"; refuses "criticised the plan". */
function isPartlyQuoted(passage: Passage, at: number): boolean {
  const end = contentEnd(passage, at);
  for (let index = at; index < end; index += 1) if (isQuoted(passage.reading, index)) return true;
  return false;
}

/** Takes "called the vote “overdue”", "described it as a mess"; refuses "called the crews", "a firm called Hallam, a maker of". */
function isDescription(passage: Passage, cue: Cue, at: number): boolean {
  const { reading } = passage;
  for (let index = at; index < Math.min(passage.end, at + 40); index += 1) {
    const word = tokenAt(reading, index);
    if (word.lower === 'as' && !isQuoted(reading, index)) return true;
    if (/^[.;]$/.test(word.lower)) return false;
    if (cue.lemma !== 'call') continue;
    if (word.quoted >= 0 && index > at) return true;
    if (word.lower === ',' || (index > at && isAny(reading, index, wordClass.relative))) return false;
    const isThing = isAny(reading, index, wordClass.determiner | wordClass.possessive);
    if (index > at && isThing && !isAny(reading, index - 1, wordClass.preposition | wordClass.finite))
      return true;
  }
  return false;
}
