import type { Frame } from '../../lexicon/reporting-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { type Form, reportingWords } from './reporting-words.ts';
import { wordClass } from './word-classes.ts';

/**
 * A verb that may report. `range` is the verb with its auxiliaries and adverbs, `verb` the index of the verb itself;
 * `unsaid` when the text says it was not, or only might be, said.
 */
export type Cue = {
  range: Range;
  verb: number;
  lemma: string;
  form: Form;
  frames: ReadonlySet<Frame>;
  unsaid: boolean;
  infinitive: boolean;
};

const said = wordSet('went goes go going gone continued continues came quick twitter facebook on reporters');
const beFollowers = wordClass.be;
const lightly = wordClass.adverb | wordClass.auxiliary | wordClass.modal | wordClass.be | wordClass.negation;
const notAdverbs = wordSet('back out all both each only first');

/** The verbs of a range outside quotation marks that may report something, in order. */
export function findCues(reading: Reading, range: Range): Cue[] {
  const cues: Cue[] = [];
  for (let index = range.first; index < range.end; index += 1) {
    if (isQuoted(reading, index)) continue;
    const cue = cueAt(reading, range, index);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, range: Range, verb: number): Cue | null {
  const token = tokenAt(reading, verb);
  const word = token.type === 'word' ? reportingWords.get(token.lower) : undefined;
  if (!word) return null;
  const particle = word.particles.find((candidate) =>
    candidate.words.every((part, offset) => tokenAt(reading, verb + 1 + offset).lower === part),
  );
  const frames = particle?.frames ?? word.frames;
  if (frames.size === 0) return null;
  const end = verb + 1 + (particle?.words.length ?? 0);
  const first = groupStart(reading, range, verb);
  const infinitive = tokenAt(reading, first - 1).lower === 'to' && word.form === 'base';
  const cue: Cue = {
    range: { first, end },
    verb,
    lemma: particle?.lemma ?? word.lemma,
    form: word.form,
    frames,
    unsaid: false,
    infinitive,
  };
  if (isNoun(reading, cue, range) || isPassive(reading, cue)) return null;
  return { ...cue, unsaid: isUnsaid(reading, cue) };
}

/** The auxiliaries and adverbs before a verb belong to its group: "has repeatedly said". */
function groupStart(reading: Reading, range: Range, verb: number): number {
  let first = verb;
  while (first > range.first && !isQuoted(reading, first - 1)) {
    const before = tokenAt(reading, first - 1);
    if (isContraction(reading, first - 1)) {
      first -= 1;
      break;
    }
    if (before.type !== 'word' || !isAny(reading, first - 1, lightly)) break;
    if (isAny(reading, first - 1, wordClass.subject | wordClass.capital)) break;
    if (
      before.lower === 'all' ||
      before.lower === 'both' ||
      before.lower === 'each' ||
      before.lower === 'that'
    )
      break;
    first -= 1;
  }
  while (first < verb && notAdverbs.has(tokenAt(reading, first).lower)) first += 1;
  return first;
}

/** Takes the "'s" of "he's saying"; refuses that of "Ann's saying". */
const isContraction = (reading: Reading, index: number): boolean =>
  isAny(reading, index, wordClass.genitive) && isAny(reading, index - 1, wordClass.subject);

/**
 * Takes "critics claim that", "he reports"; refuses "the claim", "his remarks", "a report by", "reported incidents".
 * Limit: a bare plural such as "points" before a clause.
 */
function isNoun(reading: Reading, cue: Cue, range: Range): boolean {
  if (cue.infinitive || cue.range.first < cue.verb) return false;
  const before = cue.verb - 1;
  const isFirst = before < range.first;
  if (cue.form === 'past')
    return (
      isAny(reading, before, wordClass.determiner | wordClass.possessive | wordClass.genitive) &&
      !isFirst &&
      !isOneOf(reading, before, standAlone)
    );
  if (cue.form === 'ing')
    return (
      !isFirst && isAny(reading, before, wordClass.determiner | wordClass.possessive | wordClass.genitive)
    );
  if (isFirst || isAny(reading, before, wordClass.preposition | wordClass.possessive | wordClass.genitive))
    return true;
  if (isAny(reading, before, wordClass.subject)) return false;
  if (isAny(reading, before, wordClass.relative)) return cue.lemma === 'state' && cue.frames.has('noun');
  if (cue.form === 'base' && (cue.frames.has('noun') || isAny(reading, before, wordClass.determiner)))
    return !mayPlural(reading, before);
  if (isAny(reading, before, wordClass.determiner) && !isOneOf(reading, before, standAlone)) return true;
  if (cue.lemma === 'state')
    return (
      !isAny(reading, before, wordClass.speaker) ||
      (tokenAt(reading, cue.verb + 1).type === 'word' &&
        tokenAt(reading, cue.verb + 1).lower !== 'that' &&
        !isQuoted(reading, cue.verb + 1))
    );
  return (
    cue.frames.has('noun') && !isAny(reading, before, wordClass.capital | wordClass.speaker | wordClass.mark)
  );
}

/** Whether a plain verb form may have the word before it as its subject: "critics say", "some believe", "Ann and Tom say". */
function mayPlural(reading: Reading, before: number): boolean {
  const word = tokenAt(reading, before);
  if (isOneOf(reading, before, standAlone) || isOneOf(reading, before, plurals)) return true;
  if (word.type === 'mark') return word.lower === ',' || word.lower === ')' || word.lower === '–';
  if (word.type === 'number') return true;
  if (isAny(reading, before, wordClass.determiner | wordClass.adverb)) return false;
  return (
    (word.lower.endsWith('s') && !word.lower.endsWith('ss')) ||
    (isAny(reading, before, wordClass.capital) && hasAndBefore(reading, before))
  );
}

const plurals = wordSet(
  'people police women men parents others percent everyone critics media public children half data',
);

function hasAndBefore(reading: Reading, index: number): boolean {
  for (let place = index; place > index - 5; place -= 1)
    if (tokenAt(reading, place).lower === 'and') return true;
  return false;
}

const standAlone = wordSet(
  'some many most others both all few several this these those one two three neither another half third quarter',
);

/** Takes "was told", "is expected"; refuses "has said", "is saying". */
function isPassive(reading: Reading, cue: Cue): boolean {
  if (cue.form !== 'past') return false;
  for (let index = cue.range.first; index < cue.verb; index += 1)
    if (isAny(reading, index, beFollowers)) return true;
  return isAny(reading, cue.verb - 1, wordClass.be);
}

/** Takes "would say", "did not say", "to say"; refuses "went on to say", "has said"; limit: "it is fair to say". */
function isUnsaid(reading: Reading, cue: Cue): boolean {
  for (let index = cue.range.first; index < cue.verb; index += 1)
    if (isAny(reading, index, wordClass.modal | wordClass.negation)) return true;
  const before = cue.range.first - 1;
  return cue.infinitive && !said.has(tokenAt(reading, before - 1).lower);
}
