import { wordSet } from '../../lexicon/word-set.ts';
import type { Cue } from './find-cues.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

const standAlone = wordSet(
  'some many most others both all few several this these those one two three neither another half third quarter',
);
const plurals = wordSet(
  'people police women men parents others percent everyone critics media public children half data',
);
const singulars = wordSet('one this another neither these those two three');
const owned = wordClass.determiner | wordClass.possessive | wordClass.genitive;

/**
 * Whether a word that looks like a verb of saying is a noun or an adjective where it stands. Takes "the claim", "his
 * remarks", "a report by", "60 pledged boats", "thanks to"; refuses "critics claim that", "he reports"; limit: a bare plural such
 * as "points" before a clause.
 */
export function isNotVerb(reading: Reading, cue: Cue, range: Range): boolean {
  if (cue.infinitive || hasAuxiliary(reading, cue)) return false;
  const before = cue.range.first - 1;
  const isFirst = before < range.first;
  if (cue.form === 'past') return !isFirst && isParticiple(reading, cue, before);
  if (cue.lemma === 'thank' && tokenAt(reading, cue.verb + 1).lower === 'to') return true;
  if (cue.frames.has('noun') && isRelative(reading, cue.verb + 1)) return true;
  if (cue.form === 'ing') return !isFirst && isAny(reading, before, owned);
  if (isFirst || isAny(reading, before, wordClass.preposition | wordClass.possessive | wordClass.genitive))
    return true;
  if (isAny(reading, before, wordClass.subject)) return false;
  if (cue.lemma === 'state') return !statesClause(reading, cue);
  if (isAny(reading, before, wordClass.relative)) return false;
  return cue.form === 'base' ? isNotPlainVerb(reading, cue, before) : isPluralNoun(reading, cue, before);
}

/** Takes "the reported cases", "in pledged aid", "60 pledged boats"; refuses "61 said they", "some said", "recalled by phone". */
function isParticiple(reading: Reading, cue: Cue, before: number): boolean {
  const next = cue.verb + 1;
  const isCounting =
    isAny(reading, before, wordClass.number) &&
    /[^s]s$/.test(tokenAt(reading, next).lower) &&
    !isAny(reading, next, wordClass.determiner);
  if (isCounting || (tokenAt(reading, next).lower === 'by' && !isOneOf(reading, next + 1, wires)))
    return true;
  return isAny(reading, before, owned | wordClass.preposition) && !isOneOf(reading, before, standAlone);
}

const wires = wordSet('phone telephone email e-mail text letter');

/** Takes "rules that could close it"; refuses "critics claim that boats wait". */
const isRelative = (reading: Reading, index: number): boolean =>
  tokenAt(reading, index).lower === 'that' && isAny(reading, index + 1, wordClass.finite);

function hasAuxiliary(reading: Reading, cue: Cue): boolean {
  for (let index = cue.range.first; index < cue.verb; index += 1)
    if (isAny(reading, index, wordClass.auxiliary | wordClass.modal | wordClass.genitive)) return true;
  return false;
}

/** "Claims", "reports" and the like after a word that cannot be their subject. */
function isPluralNoun(reading: Reading, cue: Cue, before: number): boolean {
  if (isAny(reading, before, wordClass.determiner) && !isOneOf(reading, before, standAlone)) return true;
  return (
    cue.frames.has('noun') && !isAny(reading, before, wordClass.capital | wordClass.speaker | wordClass.mark)
  );
}

const isNotPlainVerb = (reading: Reading, cue: Cue, before: number): boolean =>
  (cue.frames.has('noun') || isAny(reading, before, wordClass.determiner)) && !mayPlural(reading, before);

/** Takes "the letter states that", "Ofcom states: “…”"; refuses "the Gulf states that still", "United States". */
function statesClause(reading: Reading, cue: Cue): boolean {
  const before = cue.verb - 1;
  const next = cue.verb + 1;
  const isBody = isAny(reading, before, wordClass.speaker | wordClass.relative);
  const isName =
    isAny(reading, before, wordClass.capital) &&
    !isAny(reading, before - 1, wordClass.determiner | wordClass.coordinator);
  if (!isBody && !isName) return false;
  if (tokenAt(reading, next).lower === 'that')
    return !isAny(reading, next + 1, wordClass.adverb | wordClass.finite);
  return isQuoted(reading, next) || (tokenAt(reading, next).type === 'mark' && isQuoted(reading, next + 1));
}

/** Whether a plain verb form may have the word before it as its subject: "critics say", "some believe", "Ann and Tom say". */
function mayPlural(reading: Reading, before: number): boolean {
  const word = tokenAt(reading, before);
  if (isOneOf(reading, before, singulars)) return false;
  if (isOneOf(reading, before, standAlone) || isOneOf(reading, before, plurals)) return true;
  if (word.type === 'mark') return word.lower === ',' || word.lower === ')' || word.lower === '–';
  if (isAny(reading, before, wordClass.determiner | wordClass.adverb)) return false;
  const isPlural = word.lower.endsWith('s') && !word.lower.endsWith('ss');
  return isPlural || (isAny(reading, before, wordClass.capital) && hasAndBefore(reading, before));
}

function hasAndBefore(reading: Reading, index: number): boolean {
  for (let place = index; place > index - 5; place -= 1)
    if (tokenAt(reading, place).lower === 'and') return true;
  return false;
}
