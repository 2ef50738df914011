import { wordSet } from '../../lexicon/word-set.ts';
import { isConditional, isInfinitive, isVerb, startsClause } from './clause.ts';
import type { Cue } from './find-cues.ts';
import { afterAside, afterPhrase, changesWords } from './phrase-after.ts';
import { isAny, isOneOf, isPlain, isQuoted, quotationEnd, type Reading, seek, tokenAt } from './reading.ts';
import { isTitledWork } from './titled-work.ts';
import { wordClass } from './word-classes.ts';

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

const questionWords = wordSet('whether if how why what where when who which whom');
const emptyObjects = wordSet(
  'so nothing no yes little much goodbye more something anything otherwise thanks hello as than everything',
);
const adverbial = wordSet('as after before because when since once until than lest so and or but nor in');
const periods = wordSet('quarter fall autumn spring summer winter decade century season term session');
const thisWeek = wordSet('this last next that earlier late early');
const attaching = wordSet('of about against for on over as with into');
const contrasting = wordSet('although though while whereas');
const relatives = wordSet('who whose whom which where');
const anybody = wordSet('anyone anybody everyone everybody those people someone');
const farthest = 30;

/** Where what is reported begins after a cue, past adverbs, times, places and listeners; or null. */
export function complementAfter(reading: Reading, cue: Cue, limit: number): Opening | null {
  const start = cue.range.end;
  const scan: Scan = { reading, cue, start, limit, object: -1, phrase: -1 };
  let index = start;
  while (index < limit && index - start < farthest) {
    const found = openingAt(scan, index);
    if (found) return found;
    if (index === start && isPredicate(scan)) return opening(scan, index, 'clause');
    const next = skipAdverbial(scan, index);
    if (next === index) return openingAtPhrase(scan, index);
    if (next < 0) return thatAfter(scan, index);
    index = next;
  }
  return null;
}

/** Takes "fees that officials said COULD rise", "which he argued IS wrong"; refuses "What he said was wrong", "he said is". */
function isPredicate({ reading, cue, start }: Scan): boolean {
  if (!cue.frames.has('clause') || cue.form === 'ing' || !isVerb(reading, start)) return false;
  for (let index = cue.range.first - 1; index > cue.range.first - 7; index -= 1) {
    if (isAny(reading, index, wordClass.relative))
      return (
        index < cue.range.first - 1 &&
        !(tokenAt(reading, index).lower === 'that' && isAny(reading, start, wordClass.be))
      );
    if (tokenAt(reading, index).type === 'mark' || isAny(reading, index, wordClass.finite)) return false;
  }
  return false;
}

/** Takes "told a hall in Hull, Ont., on Monday THAT", "said on air, where she works, THAT"; refuses "said in May, a month that". */
function thatAfter(scan: Scan, from: number): Opening | null {
  const { reading, limit } = scan;
  if (!scan.cue.frames.has('clause')) return null;
  let isPlain = true;
  for (let index = from + 1; index < Math.min(limit, from + farthest); index += 1) {
    const token = tokenAt(reading, index);
    if (token.quoted >= 0 || /^[.;:?!]$/.test(token.lower)) return null;
    if (isAny(reading, index, wordClass.finite | wordClass.doubtful)) isPlain = false;
    if (token.lower !== 'that') continue;
    const before = index - 1;
    const isClosed =
      tokenAt(reading, before).lower === ',' || (isPlain && isAny(reading, before, wordClass.time));
    return isClosed && isConjunction(scan, index) ? opening(scan, index, 'that') : null;
  }
  return null;
}

const opening = (scan: Scan, at: number, how: Opening['how']): Opening => ({
  at,
  how,
  object: scan.object,
  phrase: scan.phrase,
});

function openingAt(scan: Scan, index: number): Opening | null {
  const { reading, start, object } = scan;
  const token = tokenAt(reading, index);
  if (token.quoted >= 0 && !isTitledWork(reading, index)) return opening(scan, index, 'quote');
  if (token.lower === 'that' && isConjunction(scan, index))
    return opening(scan, index, mayReport(scan.cue) ? 'that' : 'object');
  const isNear =
    index === start ||
    object >= 0 ||
    token.lower === 'whether' ||
    isAny(reading, index - 1, wordClass.time | wordClass.adverb);
  if (questionWords.has(token.lower) && isNear && !isOneOf(reading, index - 1, anybody))
    return opening(scan, index, 'question');
  const isNaming = token.lower === 'as' && index === start && scan.cue.frames.has('describe');
  if (isNaming && isQuoted(reading, index + 1)) return opening(scan, index + 1, 'quote');
  if (token.lower === 'to' && isInfinitive(reading, index)) return opening(scan, index, 'infinitive');
  if (
    token.text === ':' &&
    scan.cue.frames.has('quote') &&
    !isQuoted(reading, index + 1) &&
    index + 3 < scan.limit
  )
    return opening(scan, index + 1, 'clause');
  return null;
}

/** Past one adverb, time, mark or prepositional phrase; the same index when none stands there, -1 when nothing can follow. */
function skipAdverbial(scan: Scan, index: number): number {
  const { reading, limit, start } = scan;
  if (isQuoted(reading, index)) return quotationEnd(reading, index);
  if (tokenAt(reading, index).type === 'mark') {
    const isPause =
      tokenAt(reading, index).lower === ',' &&
      scan.cue.frames.has('clause') &&
      scan.cue.form !== 'ing' &&
      !isOneOf(reading, index + 1, relatives) &&
      !isOneOf(reading, index + 1, contrasting) &&
      startsClause(reading, index + 1, limit);
    return isPause ? index + 1 : afterAside(reading, index, limit);
  }
  const isPeriod = isAny(reading, index + 1, wordClass.time) || isOneOf(reading, index + 1, periods);
  if (isOneOf(reading, index, thisWeek) && isPeriod) return index + 2;
  if (isAny(reading, index, wordClass.preposition) || isTimed(scan, index)) {
    if (scan.phrase < 0 && isOneOf(reading, index, attaching)) scan.phrase = index + 1;
    return afterPhrase(reading, index, limit);
  }
  if (isAny(reading, index, wordClass.time) && !isAny(reading, index, wordClass.capital))
    return isAny(reading, index + 1, wordClass.genitive) ? index : index + 1;
  if (
    isAny(reading, index, wordClass.adverb) &&
    !isAny(reading, index, wordClass.determiner | wordClass.coordinator)
  )
    return belongsToWords(reading, index) ||
      (index === start && isAny(reading, index + 1, mayBegin) && startsClause(reading, index, limit))
      ? index
      : index + 1;
  if (isObject(scan, index)) {
    scan.object = index;
    return tokenAt(reading, index).lower === 'it' ? index : index + 1;
  }
  return index;
}

/** Takes the ONLY of "said Monday only three boats" and the TOO of "says too much"; refuses "said only that", "said, too, that", "said just hours later that". */
const belongsToWords = (reading: Reading, index: number): boolean =>
  changesWords(reading, index) &&
  tokenAt(reading, index + 1).lower !== 'that' &&
  !isQuoted(reading, index + 1) &&
  !isAny(reading, index + 1, wordClass.mark | wordClass.time | wordClass.preposition);

/** Takes the "after" of "said after the vote crews left"; refuses that of "said after she left", "said after the vote closed, crews left". */
const isTimed = ({ reading, limit }: Scan, index: number): boolean =>
  isOneOf(reading, index, timed) &&
  isAny(
    reading,
    index + 1,
    wordClass.determiner | wordClass.possessive | wordClass.capital | wordClass.time,
  ) &&
  !isConditional(reading, index, limit);

const timed = wordSet('after before since until');

/** Past the relative clause of "asked anyone WHO SAW IT to call"; refuses "anyone who left." */
function toInfinitive({ reading, limit }: Scan, index: number): number {
  for (let place = index + 1; place < Math.min(limit, index + farthest); place += 1) {
    if (tokenAt(reading, place).type === 'mark' || isQuoted(reading, place)) break;
    if (tokenAt(reading, place).lower === 'to' && isInfinitive(reading, place)) return place;
  }
  return -1;
}

/** Takes "told her that", "told him", "called it a mess"; refuses "said her boat", "says it left". */
function isObject({ reading, cue }: Scan, index: number): boolean {
  if (isOneOf(reading, index, itself))
    return cue.frames.has('describe') && !cue.frames.has('clause')
      ? true
      : cue.frames.has('listener') && tokenAt(reading, index).lower === 'you';
  if (!isAny(reading, index, wordClass.object)) return false;
  if (!isAny(reading, index, wordClass.possessive)) return true;
  return (
    isQuoted(reading, index + 1) ||
    /^[,.:;]$/.test(tokenAt(reading, index + 1).lower) ||
    isAny(reading, index + 1, endsObject)
  );
}

const mayBegin =
  wordClass.subject |
  wordClass.determiner |
  wordClass.possessive |
  wordClass.capital |
  wordClass.number |
  wordClass.speaker;
const itself = wordSet('it you');
const endsObject =
  wordClass.subordinator | wordClass.preposition | wordClass.time | wordClass.subject | wordClass.determiner;

/** What begins where no adverbial stands: a clause, a listener and then what they are told, or a thing. */
function openingAtPhrase(scan: Scan, index: number): Opening | null {
  const { reading, limit } = scan;
  if (tokenAt(reading, index).lower === 'as' && scan.object >= 0 && scan.cue.frames.has('describe'))
    return opening(scan, scan.object, 'object');
  if (isOneOf(reading, index, adverbial) && !isConditional(reading, index, limit)) return null;
  if (isOneOf(reading, index, emptyObjects) && !isWord(reading, index + 1)) return null;
  const isClause =
    scan.object !== index &&
    mayReport(scan.cue) &&
    (!scan.cue.frames.has('that') || isPlainClause(reading, scan.cue, index)) &&
    startsClause(reading, index, limit);
  const mayListen =
    scan.object !== index && scan.cue.frames.has('listener') && !isAny(reading, index, wordClass.subject);
  if (isClause && !mayListen) return opening(scan, index, 'clause');
  const before = scan.object;
  const end = scan.object === index ? index + 1 : afterPhrase(reading, index - 1, limit);
  scan.object = before >= 0 ? before : index;
  const behind = end > index ? openingBehind(scan, end) : null;
  const isTaken = behind?.how === 'quote' || mayListen || scan.cue.frames.has('request');
  if (
    behind &&
    isTaken &&
    (!isClause ||
      tells.has(scan.cue.lemma) ||
      behind.how === 'that' ||
      changesWords(reading, behind.at) ||
      isAny(reading, behind.at, wordClass.subject))
  )
    return behind;
  scan.object = before;
  if (isClause && !tells.has(scan.cue.lemma)) return opening(scan, index, 'clause');
  return opening(scan, before >= 0 ? before : index, 'object');
}

/** "called" takes no clause, "said" does. */
const mayReport = ({ frames }: Cue): boolean => clausal.some((frame) => frames.has(frame));

const clausal = ['clause', 'that', 'listener', 'study', 'belief'] as const;

/** Whether a phrase goes on: "no one", "more than", "so many"; not "so.", "nothing about". */
const isWord = (reading: Reading, index: number): boolean =>
  tokenAt(reading, index).type !== 'mark' &&
  (!isAny(reading, index, wordClass.preposition | wordClass.time | wordClass.subordinator) ||
    tokenAt(reading, index).lower === 'than');

const tells = wordSet('tell inform assure remind notify convince persuade');

/** What follows a listener, past times and places: "told reporters in Hull on Monday that …". */
function openingBehind(scan: Scan, start: number): Opening | null {
  const { reading, limit } = scan;
  let index = start;
  while (index < limit && index - start < 20) {
    const found = openingAt({ ...scan, start: index }, index);
    if (found) return found;
    if (relatives.has(tokenAt(reading, index).lower) && isOneOf(reading, index - 1, anybody)) {
      index = toInfinitive(scan, index);
      if (index < 0) return null;
      continue;
    }
    if (/^(?:and|['’]s|['’])$/.test(tokenAt(reading, index).lower)) {
      index = afterPhrase(reading, index, limit);
      continue;
    }
    const isSkipped =
      isAny(reading, index, wordClass.time | wordClass.preposition) ||
      tokenAt(reading, index).type === 'mark' ||
      isAny(reading, index, wordClass.adverb);
    const next = isSkipped ? skipAdverbial(scan, index) : index;
    if (next < 0) return thatAfter(scan, index);
    if (next === index) return startsClause(reading, index, limit) ? opening(scan, index, 'clause') : null;
    index = next;
  }
  return null;
}

/** Takes "said that boats", refuses "said that.", "said that was", "repeated that view in the letter". */
function isConjunction({ reading, cue, limit, object }: Scan, index: number): boolean {
  const next = index + 1;
  if (next >= limit || isQuoted(reading, next)) return next < limit;
  if (isAny(reading, next, wordClass.stop | wordClass.be | wordClass.coordinator)) return false;
  const isTold = object >= 0 && cue.frames.has('listener');
  return (
    cue.lemma === 'say' ||
    isTold ||
    !isPlain(reading, next) ||
    tokenAt(reading, next).lower.endsWith('s') ||
    seek(next, next + 4, (at) => isPlain(reading, at) && /[^siu]s$/.test(tokenAt(reading, at).lower)) >= 0 ||
    startsClause(reading, next, limit)
  );
}

/** Takes "ruled the search was unlawful", "agreed the port was old", "demanded they stop"; refuses "offered crews tea", "party rules". */
export const isPlainClause = (reading: Reading, cue: Cue, at: number): boolean =>
  tokenAt(reading, at - 1).text === ':' ||
  (cue.form === 'past' &&
    tokenAt(reading, at - 1).type === 'word' &&
    (cue.lemma === 'rule' || cue.lemma === 'agree' || isAny(reading, at, wordClass.subject)));
