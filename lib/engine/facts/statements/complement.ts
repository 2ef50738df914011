import { opensPhrase } from './noun-phrase.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { wordClass } from './word-classes.ts';

/** How what is reported begins: with "that", a bare clause, a quotation, a question word, "to" and a verb, or a thing. */
export type Opening = {
  at: number;
  how: 'that' | 'clause' | 'quote' | 'question' | 'infinitive' | 'object';
  listener: boolean;
};

const questionWords = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
const emptyObjects = new Set([
  'so',
  'nothing',
  'no',
  'yes',
  'little',
  'much',
  'goodbye',
  'more',
  'something',
  'anything',
  'otherwise',
  'thanks',
  'hello',
  'as',
  'than',
  'it',
  'this',
  'everything',
]);
const thatNouns = new Set([
  '.',
  ',',
  '?',
  '!',
  ';',
  ')',
  '”',
  '"',
  'is',
  'was',
  'said',
  'says',
  'and',
  'or',
  'but',
]);
const farthest = 30;

/** Where what is reported begins after a cue that ends at `start`, past adverbs, times, places and listeners; or null. */
export function complementAfter(reading: Reading, start: number, limit: number): Opening | null {
  let index = start;
  let listener = false;
  while (index < limit && index - start < farthest) {
    const found = openingAt(reading, index, { limit, listener, start });
    if (found) return found;
    const token = tokenAt(reading, index);
    if (token.type === 'mark') {
      const next = afterMark(reading, index, limit);
      if (next < 0) return null;
      index = next;
      continue;
    }
    if (isAny(reading, index, wordClass.preposition) && !isAny(reading, index, wordClass.subordinator & 0)) {
      index = afterPhrase(reading, index, limit);
      continue;
    }
    if (
      isAny(reading, index, wordClass.time | wordClass.adverb | wordClass.number) &&
      !isAny(reading, index, wordClass.determiner)
    ) {
      const after = index + 1;
      if (isAny(reading, index, wordClass.time) || !startsClause(reading, index, limit)) {
        index = after;
        continue;
      }
    }
    if (isObject(reading, index)) {
      if (tokenAt(reading, index).lower === 'it' || (index === start && isQuoted(reading, index + 1)))
        return { at: index, how: 'object', listener };
      listener = true;
      index += 1;
      continue;
    }
    return startsClause(reading, index, limit) && index < limit
      ? { at: index, how: 'clause', listener }
      : objectOrListener(reading, index, { limit, listener });
  }
  return null;
}

/** Takes "told her that", "told him"; refuses "said her boat". */
function isObject(reading: Reading, index: number): boolean {
  if (!isAny(reading, index, wordClass.object) || isAny(reading, index, wordClass.subject)) return false;
  if (!isAny(reading, index, wordClass.possessive)) return true;
  const next = index + 1;
  return (
    isQuoted(reading, next) ||
    tokenAt(reading, next).type === 'mark' ||
    isAny(
      reading,
      next,
      wordClass.subordinator |
        wordClass.preposition |
        wordClass.time |
        wordClass.subject |
        wordClass.determiner,
    )
  );
}

type Place = { limit: number; listener: boolean; start: number };

function openingAt(reading: Reading, index: number, { limit, listener, start }: Place): Opening | null {
  const token = tokenAt(reading, index);
  if (token.quoted >= 0) return { at: index, how: 'quote', listener };
  if (token.lower === 'that' && index + 1 < limit)
    return isConjunction(reading, index) ? { at: index, how: 'that', listener } : null;
  if (questionWords.has(token.lower) && (index === start || listener || token.lower === 'whether'))
    return { at: index, how: 'question', listener };
  if (token.lower === 'to' && isInfinitive(reading, index)) return { at: index, how: 'infinitive', listener };
  return null;
}

/** Takes "said that boats", refuses "said that." and "said that week". */
function isConjunction(reading: Reading, index: number): boolean {
  const next = tokenAt(reading, index + 1);
  return !thatNouns.has(next.lower) || next.lower === ',' || isQuoted(reading, index + 1);
}

/** "to" with a plain verb after it: not a name, a determiner, a pronoun or a plural. */
export function isInfinitive(reading: Reading, index: number): boolean {
  const next = index + 1;
  if (isQuoted(reading, next)) return false;
  const place = isAny(reading, next, wordClass.adverb) ? next + 1 : next;
  const word = tokenAt(reading, place);
  if (word.type !== 'word' || word.lower.endsWith('ing')) return false;
  if (word.lower === 'be' || word.lower === 'have' || word.lower === 'do') return true;
  const notVerb =
    wordClass.capital |
    wordClass.determiner |
    wordClass.possessive |
    wordClass.object |
    wordClass.preposition |
    wordClass.speaker |
    wordClass.time |
    wordClass.subject |
    wordClass.relative;
  return !isAny(reading, place, notVerb) && !/(?:[^s]s|ion|ment|ness)$/.test(word.lower);
}

/** Past a mark inside a cue's tail: a comma that closes or opens an aside before "that" or a quotation, or a colon; or -1. */
function afterMark(reading: Reading, index: number, limit: number): number {
  const mark = tokenAt(reading, index).lower;
  if (
    (mark === ':' || mark === ',' || mark === '–' || mark === '—' || mark === '--') &&
    isQuoted(reading, index + 1)
  )
    return index + 1;
  if (mark === '(') {
    for (let place = index + 1; place < limit && place < index + 16; place += 1)
      if (tokenAt(reading, place).lower === ')') return place + 1;
    return -1;
  }
  if (mark !== ',') return -1;
  for (let place = index + 1; place < limit && place < index + 18; place += 1) {
    if (tokenAt(reading, place).lower === ',') {
      const next = place + 1;
      return tokenAt(reading, next).lower === 'that' || isQuoted(reading, next) ? next : -1;
    }
    if (isQuoted(reading, place) || isAny(reading, place, wordClass.finite)) return -1;
  }
  return -1;
}

/** Past a preposition and its noun phrase: "in a statement", "to the Ellery Post", "at the rally". */
function afterPhrase(reading: Reading, index: number, limit: number): number {
  let place = index + 1;
  if (isAny(reading, place, wordClass.determiner | wordClass.possessive)) place += 1;
  let seen = 0;
  while (place < limit && seen < 12) {
    const token = tokenAt(reading, place);
    if (token.quoted >= 0 || token.lower === 'that' || questionWords.has(token.lower)) break;
    if (token.type === 'mark' && !/^[&'’$%/#@-]$/.test(token.lower)) break;
    if (isAny(reading, place, wordClass.preposition)) break;
    if (seen > 0 && isAny(reading, place, wordClass.subject | wordClass.determiner | wordClass.possessive))
      break;
    if (seen > 0 && isAny(reading, place, wordClass.time)) break;
    if (seen > 0 && token.lower === 'to') break;
    if (isAny(reading, place, wordClass.finite | wordClass.subordinator)) break;
    if (
      seen > 0 &&
      isAny(reading, place, wordClass.capital) &&
      !isAny(
        reading,
        place - 1,
        wordClass.capital |
          wordClass.genitive |
          wordClass.mark |
          wordClass.determiner |
          wordClass.coordinator,
      ) &&
      (reading.classes[place - 1] ?? 0) === 0
    )
      break;
    place += 1;
    seen += 1;
  }
  return Math.max(place, index + 1);
}

function objectOrListener(
  reading: Reading,
  index: number,
  place: { limit: number; listener: boolean },
): Opening | null {
  if (emptyObjects.has(tokenAt(reading, index).lower)) return null;
  const end = afterPhrase(reading, index - 1, place.limit);
  const after = end < place.limit ? listenerTail(reading, end, place.limit) : end;
  const opening = after > index && after < place.limit ? openingBehind(reading, after, place.limit) : null;
  return opening ? { ...opening, listener: true } : { at: index, how: 'object', listener: place.listener };
}

/** Past times and places after a listener: "told reporters in Hull on Monday that". */
function listenerTail(reading: Reading, start: number, limit: number): number {
  let index = start;
  while (index < limit && index - start < 20) {
    if (isAny(reading, index, wordClass.time) || isAny(reading, index, wordClass.adverb)) index += 1;
    else if (
      isAny(reading, index, wordClass.preposition) &&
      !(tokenAt(reading, index).lower === 'to' && isInfinitive(reading, index))
    )
      index = afterPhrase(reading, index, limit);
    else if (/^(?:and|['’]s|['’])$/.test(tokenAt(reading, index).lower))
      index = afterPhrase(reading, index, limit);
    else break;
  }
  return index;
}

function openingBehind(reading: Reading, index: number, limit: number): Opening | null {
  const direct = openingAt(reading, index, { limit, listener: true, start: index });
  if (direct) return direct;
  if (tokenAt(reading, index).type === 'mark') {
    const next = afterMark(reading, index, limit);
    return next < 0 || next >= limit
      ? null
      : openingAt(reading, next, { limit, listener: true, start: next });
  }
  return startsClause(reading, index, limit) ? { at: index, how: 'clause', listener: true } : null;
}

/**
 * Whether a clause with its own subject and verb begins at `index`. Takes "boats would lose", "the plan was dead";
 * refuses "the plan for boats." Limit: present-tense verbs it does not know.
 */
export function startsClause(reading: Reading, index: number, limit: number): boolean {
  if (isAny(reading, index, wordClass.subject) && !isAny(reading, index, wordClass.determiner))
    return index + 1 < limit && tokenAt(reading, index + 1).type !== 'mark';
  if (isAny(reading, index, wordClass.finite)) return false;
  const conditional = isOneOf(
    reading,
    index,
    new Set([
      'if',
      'while',
      'although',
      'though',
      'when',
      'because',
      'since',
      'as',
      'there',
      'once',
      'unless',
      'after',
      'before',
    ]),
  );
  if (
    !conditional &&
    !opensPhrase(reading, index) &&
    !isAny(reading, index, wordClass.adverb | wordClass.preposition) &&
    tokenAt(reading, index).type !== 'word'
  )
    return false;
  return findVerb(
    reading,
    { first: index, end: Math.min(limit, index + 28) },
    conditional || isAny(reading, index, wordClass.preposition | wordClass.adverb),
  );
}

/** Whether the main verb of a clause stands in a range: not one of "that …", nor one past a comma that ends the phrase. */
function findVerb(reading: Reading, range: Range, passesCommas: boolean): boolean {
  let relative = false;
  for (let place = range.first; place < range.end; place += 1) {
    const token = tokenAt(reading, place);
    if (/^[.;:?!]$/.test(token.lower)) return false;
    if (place > range.first && isAny(reading, place, wordClass.relative) && token.lower !== 'that')
      relative = true;
    if (place > range.first && token.lower === 'that') relative = true;
    if (place > range.first && isVerb(reading, place)) {
      if (!relative) return true;
      relative = false;
      if (isAny(reading, place + 1, wordClass.be | wordClass.auxiliary)) place += 1;
    }
    if (token.lower === ',' && !passesCommas) return isVerbAfterAside(reading, place, range.end);
  }
  return false;
}

/** Takes "the mayor, who chairs it, was there"; refuses "a large lead, a narrow win, they said". */
function isVerbAfterAside(reading: Reading, comma: number, limit: number): boolean {
  for (let place = comma + 1; place < limit; place += 1) {
    const mark = tokenAt(reading, place).lower;
    if (mark === ',')
      return (
        isVerb(reading, place + 1) ||
        (isAny(reading, place + 1, wordClass.adverb) && isVerb(reading, place + 2))
      );
    if (/^[.;:?!]$/.test(mark)) return false;
  }
  return false;
}

/** A finite verb: an auxiliary, a known past, a contraction, or a past in -ed after a noun. */
function isVerb(reading: Reading, place: number): boolean {
  if (isAny(reading, place, wordClass.finite | wordClass.doubtful))
    return !isAny(reading, place, wordClass.capital);
  const token = tokenAt(reading, place);
  if (token.type !== 'word' || isAny(reading, place, wordClass.capital)) return false;
  if (/['’]s$/.test(token.lower) && isAny(reading, place - 1, wordClass.subject)) return true;
  const report = reportingWords.get(token.lower);
  if (report && report.form === 'third' && !report.frames.has('noun')) return true;
  if (!/[^e]ed$/.test(token.lower) || token.lower === 'need' || token.lower === 'indeed') return false;
  const next = place + 1;
  const before = place - 1;
  const nounBefore =
    isAny(reading, before, wordClass.capital | wordClass.speaker) || (reading.classes[before] ?? 0) === 0;
  return (
    nounBefore &&
    !isOneOf(reading, next, new Set(['by', 'in', 'with', 'at'])) &&
    !isAny(reading, before, wordClass.mark)
  );
}
