import { isPlural } from '../../lexicon/plural.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isInfinitive, startsClause } from './clause.ts';
import type { Cue } from './find-cues.ts';
import { afterAside, afterPhrase, changesWords } from './phrase-after.ts';
import { isAny, isPlain, isQuoted, quotationEnd, type Reading, seek, wordAt } from './reading.ts';
import { isTitledWork } from './titled-work.ts';
import * as is from './token-class.ts';

/**
 * Where and how what is reported begins: with "that", a bare clause, a quotation, a question word, "to" and a verb, or a
 * thing. `object` is the index of the listener or thing named before it ("urged THE CREWS to stay"), or -1; `phrase` that
 * of the noun phrase a quotation stands in ("warned of A “new war”"), or -1.
 */
export type Opening = {
  at: number;
  how: 'that' | 'clause' | 'quote' | 'question' | 'infinitive' | 'object';
  object: number;
  phrase: number;
};

type Scan = { reading: Reading; cue: Cue; start: number; limit: number; object: number; phrase: number };

const questionWord = /^(?:whether|if|how|wh(?:y|at|ere|en|o|om|ich))$/;
const farthest = 30;

/** Where what is reported begins after a cue, past adverbs, times, places and listeners; or null. */
export function complementAfter(reading: Reading, cue: Cue, limit: number): Opening | null {
  const start = cue.range.end;
  const scan: Scan = { reading, cue, start, limit, object: -1, phrase: -1 };
  return scanFrom(scan, start, (index) => openingAtPhrase(scan, index));
}

/** What opens at an index or past the adverbials that stand there; where neither, what `otherwise` finds. */
function scanFrom(scan: Scan, start: number, otherwise: (index: number) => Opening | null): Opening | null {
  for (let index = start; index < Math.min(scan.limit, start + farthest); ) {
    const found = openingAt(scan, index);
    if (found) return found;
    const next = afterAdverbial(scan, index);
    if (next < 0) return null;
    if (next === index) return otherwise(index);
    index = next;
  }
  return null;
}

const opening = ({ object, phrase }: Scan, at: number, how: Opening['how']): Opening => ({
  at,
  how,
  object,
  phrase,
});

function openingAt(scan: Scan, index: number): Opening | null {
  const { reading, start, object, cue } = scan;
  const word = wordAt(reading, index);
  if (isQuoted(reading, index)) return isTitledWork(reading, index) ? null : opening(scan, index, 'quote');
  if (word === 'that' && isConjunction(scan, index))
    return opening(scan, index, mayReport(cue) ? 'that' : 'object');
  const isNear =
    index === start || object >= 0 || word === 'whether' || isAny(reading, index - 1, is.time | is.adverb);
  if (questionWord.test(word) && isNear) return opening(scan, index, 'question');
  const isNaming = word === 'as' && index === start && cue.frames.has('describe');
  if (isNaming && isQuoted(reading, index + 1)) return opening(scan, index + 1, 'quote');
  if (word === 'to' && isInfinitive(reading, index)) return opening(scan, index, 'infinitive');
  const isColon =
    word === ':' && cue.frames.has('quote') && !isQuoted(reading, index + 1) && index + 3 < scan.limit;
  return isColon ? opening(scan, index + 1, 'clause') : null;
}

/** Past one adverb, time, mark or prepositional phrase; the same index when none stands there, -1 when nothing can follow. */
function afterAdverbial(scan: Scan, index: number): number {
  const { reading, limit } = scan;
  if (isQuoted(reading, index)) return quotationEnd(reading, index);
  if (isAny(reading, index, is.mark))
    return isPause(scan, index) ? index + 1 : afterAside(reading, index, limit);
  if (wordAt(reading, index) === 'before' && wordAt(reading, index + 1) === 'that') return index + 1;
  if (isAny(reading, index, is.preposition) || isTimed(scan, index)) {
    if (scan.phrase < 0 && /^(?:of|about|against|for|on|over|with|into)$/.test(wordAt(reading, index)))
      scan.phrase = index + 1;
    return afterPhrase(reading, index, limit);
  }
  const isPeriod =
    isAny(reading, index + 1, is.time) || isTime(wordAt(reading, index + 1), time.unit | time.season);
  if (isPeriod && /^(?:this|that|last|next|earlier|early|late)$/.test(wordAt(reading, index)))
    return index + 2;
  if (isAny(reading, index, is.time) && !isAny(reading, index, is.capital))
    return isAny(reading, index + 1, is.genitive) ? index : index + 1;
  if (isAny(reading, index, is.adverb) && !isAny(reading, index, is.determiner | is.coordinator))
    return isOfClause(scan, index) ? index : index + 1;
  return index;
}

/** The comma of "Instead, Lowe told the Post, | the port wants boats". */
const isPause = ({ reading, cue, limit }: Scan, index: number): boolean =>
  wordAt(reading, index) === ',' &&
  cue.frames.has('clause') &&
  cue.form !== 'ing' &&
  !/^(?:wh|al)?though|^wh(?:o|ose|om|ich|ere|ile|ereas)$/.test(wordAt(reading, index + 1)) &&
  startsClause(reading, index + 1, limit);

/** Takes the ONLY of "said Monday only three boats" and the TOO of "says too much"; refuses "said only that", "said, too, that", "said just hours later that". */
function isOfClause({ reading }: Scan, index: number): boolean {
  const next = index + 1;
  const isPart =
    wordAt(reading, next) !== 'that' && !isAny(reading, next, is.mark | is.time | is.preposition);
  return changesWords(reading, index) && isPart;
}

/** Takes the "after" of "said after the vote crews left"; refuses that of "said after she left". */
const isTimed = ({ reading }: Scan, index: number): boolean =>
  /^(?:after|before|since|until)$/.test(wordAt(reading, index)) &&
  isAny(reading, index + 1, is.determiner | is.possessive | is.capital | is.time);

const nothing = wordSet('so nothing no yes little much something anything');
const tells = wordSet('tell inform assure remind notify convince persuade');

/** What begins where no adverbial stands: a clause, a listener and then what they are told, or a thing. */
function openingAtPhrase(scan: Scan, index: number): Opening | null {
  const { reading, limit, cue } = scan;
  const isJoint =
    isAny(reading, index, is.subordinator | is.coordinator) &&
    !isAny(reading, index, is.relative | is.determiner);
  if (isJoint && !/^(?:(?:al)?though|while|if)$/.test(wordAt(reading, index))) return null;
  if (nothing.has(wordAt(reading, index)) && endsThing(reading, index + 1)) return null;
  const isClause =
    mayReport(cue) &&
    (!cue.frames.has('that') || isPlainClause(reading, cue, index)) &&
    startsClause(reading, index, limit);
  const mayListen = cue.frames.has('listener') && !isAny(reading, index, is.subject);
  if (isClause && !mayListen) return opening(scan, index, 'clause');
  const told = { ...scan, object: index };
  const behind = openingBehind(told, afterPhrase(reading, index - 1, limit));
  const isSurer =
    !isClause ||
    tells.has(cue.lemma) ||
    (behind && (changesWords(reading, behind.at) || isAny(reading, behind.at, is.subject)));
  if (behind && isSurer && (behind.how === 'quote' || mayListen || cue.frames.has('request'))) return behind;
  return isClause && !tells.has(cue.lemma) ? opening(scan, index, 'clause') : opening(scan, index, 'object');
}

/** What follows a listener, past times and places: "told reporters in Hull on Monday that …". */
function openingBehind(scan: Scan, start: number): Opening | null {
  const { reading, limit } = scan;
  return scanFrom({ ...scan, start }, start, (index) => {
    const isJoined = index < scan.cue.range.end + farthest && /^(?:and|['’]s?)$/.test(wordAt(reading, index));
    if (isJoined) return openingBehind(scan, afterPhrase(reading, index, limit));
    return startsClause(reading, index, limit) ? opening(scan, index, 'clause') : null;
  });
}

/** "called" takes no clause, "said" does. */
const mayReport = ({ frames }: Cue): boolean => clausal.some((frame) => frames.has(frame));

const clausal = ['clause', 'that', 'listener', 'study', 'belief'] as const;

/** Whether a phrase goes no further: "so.", "nothing about"; not "no one", "so many". */
const endsThing = (reading: Reading, index: number): boolean =>
  isAny(reading, index, is.mark | is.preposition | is.time | is.subordinator);

/** Takes "said that boats", refuses "said that.", "said that was", "repeated that view in the letter". */
function isConjunction({ reading, cue, limit, object }: Scan, index: number): boolean {
  const next = index + 1;
  if (next >= limit || isQuoted(reading, next)) return next < limit;
  if (isAny(reading, next, is.stop | is.be | is.coordinator)) return false;
  return (
    (object >= 0 && cue.frames.has('listener')) ||
    !isPlain(reading, next) ||
    seek(next, next + 4, (at) => isPlain(reading, at) && isPlural(wordAt(reading, at))) >= 0 ||
    startsClause(reading, next, limit)
  );
}

/** Takes "ruled the search was unlawful", "agreed the port was old", "demanded they stop"; refuses "offered crews tea", "party rules". */
export const isPlainClause = (reading: Reading, { form, lemma }: Cue, at: number): boolean =>
  wordAt(reading, at - 1) === ':' ||
  (form === 'past' &&
    !isAny(reading, at - 1, is.mark) &&
    (lemma === 'rule' || lemma === 'agree' || isAny(reading, at, is.subject)));
