import { isPlural } from '../../lexicon/plural.ts';
import type { Cue } from './find-cues.ts';
import { isAny, isQuoted, type Range, type Reading, seek, seekBack, wordAt } from './reading.ts';
import * as is from './token-class.ts';

const owned = is.determiner | is.possessive | is.genitive;

/** A determiner that cannot be a subject by itself: "the", "every"; not "some", "those". */
const needsNoun = (reading: Reading, index: number): boolean =>
  isAny(reading, index, is.determiner) && /^(?:the|an?|every|no|such|other)$/.test(wordAt(reading, index));

/**
 * Whether a word that looks like a verb of saying is a noun or an adjective where it stands. Takes "the claim", "his
 * remarks", "a report by"; refuses "critics claim that", "he reports"; limit: a bare plural such as
 * "points" before a clause.
 */
export function isNotVerb(reading: Reading, cue: Cue, range: Range): boolean {
  const { form, frames, verb } = cue;
  if (
    cue.infinitive ||
    seek(cue.range.first, verb, (at) => isAny(reading, at, is.auxiliary | is.modal | is.genitive)) >= 0
  )
    return false;
  const before = cue.range.first - 1;
  const isFirst = before < range.first;
  if (form === 'past') return !isFirst && isParticiple(reading, verb, before);
  if (frames.has('noun') && wordAt(reading, verb + 1) === 'that' && isAny(reading, verb + 2, is.finite))
    return true;
  if (form === 'ing') return isAny(reading, before, owned);
  if (isFirst || isAny(reading, before, is.preposition | is.possessive | is.genitive)) return true;
  if (isAny(reading, before, is.subject)) return false;
  const isTold =
    isAny(reading, before, is.speaker) || isQuoted(reading, verb + 1) || isQuoted(reading, verb + 2);
  if (cue.lemma === 'state') return form === 'base' || !isTold;
  if (isAny(reading, before, is.relative)) return false;
  if (form === 'base')
    return (frames.has('noun') || isAny(reading, before, is.determiner)) && !mayPlural(reading, before);
  return (
    needsNoun(reading, before) ||
    (frames.has('noun') && !isAny(reading, before, is.capital | is.speaker | is.mark))
  );
}

/** Takes "the reported cases", "in pledged aid", "reported by the port"; refuses "some said", "recalled by phone". */
function isParticiple(reading: Reading, verb: number, before: number): boolean {
  const isBy =
    wordAt(reading, verb + 1) === 'by' &&
    !/^(?:phone|telephone|e-?mail|text|letter)$/.test(wordAt(reading, verb + 2));
  const isOwned = isAny(reading, before, owned | is.preposition) && !isAny(reading, before, is.subject);
  return isBy || (isOwned && (needsNoun(reading, before) || !isAny(reading, before, is.determiner)));
}

/** Whether a plain verb form may have the word before it as its subject: "critics say", "some believe", "Ann and Tom say". */
function mayPlural(reading: Reading, before: number): boolean {
  const word = wordAt(reading, before);
  if (isAny(reading, before, is.determiner))
    return !needsNoun(reading, before) && !/^(?:this|that|each|another|one|n?either)$/.test(word);
  if (isAny(reading, before, is.mark)) return /^[,)–]$/.test(word);
  if (isAny(reading, before, is.adverb)) return false;
  const isJoined =
    isAny(reading, before, is.capital) &&
    seek(before - 4, before, (at) => wordAt(reading, at) === 'and') >= 0;
  // "records seen | by | the Larn Post | show"
  const by = seekBack(
    before,
    before - 8,
    (at) => wordAt(reading, at) === 'by' || isAny(reading, at, is.mark),
  );
  const isOfSeveral =
    wordAt(reading, by) === 'by' &&
    !isAny(reading, by - 2, is.be | is.auxiliary) &&
    isPlural(wordAt(reading, by - 2));
  return isJoined || isOfSeveral || isPlural(word);
}
