import { settingNouns } from '../../lexicon/evidence-nouns.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { opensPhrase } from './trim-phrase.ts';
import { wordClass } from './word-classes.ts';

const stopsAt = wordSet(
  'on during after before via when while as because if since about following adding through until upon though although that to by',
);
const attached = wordSet('by on');
const ownPrepositions = wordSet('of for at with in from behind on against');
const pronouns = wordSet('he she they we i it others');
const farthest = 45;

/** The phrase that begins at `first` and is the subject of a verb before it ("said Ann Lowe, a lawyer"), up to `limit`. */
export function phraseStartingAt(reading: Reading, first: number, limit: number): Range | null {
  if (first >= limit || isQuoted(reading, first) || !opensWithModifiers(reading, first)) return null;
  if (isAny(reading, first, wordClass.subject)) {
    return isOneOf(reading, first, pronouns) ? { first, end: first + 1 } : null;
  }
  let end = endOfPhrase(reading, first, limit);
  while (end < limit && tokenAt(reading, end).lower === ',' && end - first < farthest) {
    const next = endOfApposition(reading, end + 1, limit);
    if (next <= end + 1) break;
    end = next;
  }
  return end > first ? { first, end } : null;
}

/** Takes "said political scientist Ann Lowe"; refuses "said quietly that". */
function opensWithModifiers(reading: Reading, first: number): boolean {
  if (opensPhrase(reading, first)) return true;
  for (let index = first; index < first + 3; index += 1) {
    if (tokenAt(reading, index).type !== 'word' || (reading.classes[index] ?? 0) !== 0) return false;
    if (isAny(reading, index + 1, wordClass.capital | wordClass.speaker)) return true;
  }
  return false;
}

function endOfPhrase(reading: Reading, first: number, limit: number): number {
  let index = first;
  while (index < limit && index - first < farthest) {
    const token = tokenAt(reading, index);
    if (token.quoted >= 0) break;
    if (token.lower === '(') {
      const close = closingBracket(reading, index, limit);
      if (close < 0) break;
      index = close + 1;
      continue;
    }
    if (token.type === 'mark' && !/^(?:[&'’$%/#@-])$/.test(token.lower)) break;
    if (token.lower === 'who' || token.lower === 'whose') return relativeEnd(reading, index, limit);
    if (index > first && isBreak(reading, index)) break;
    index += 1;
  }
  return index;
}

function isBreak(reading: Reading, index: number): boolean {
  if (isDatedParticiple(reading, index)) return false;
  const word = tokenAt(reading, index).lower;
  if (isAny(reading, index, wordClass.time) && !isAny(reading, index, wordClass.capital))
    return !/['’]s$/.test(tokenAt(reading, index + 1).lower);
  if (word === 'in' || word === 'at' || word === 'from') return isSetting(reading, index);
  if (
    word === 'that' &&
    (isAny(reading, index + 1, verbs) || /[^s]s$/.test(tokenAt(reading, index + 1).lower))
  )
    return false;
  if (attached.has(word) && isPast(reading, index - 1)) return isAny(reading, index + 1, wordClass.time);
  if (stopsAt.has(word))
    return word === 'on' || word === 'to' || word === 'by' || word === 'about'
      ? !isRoleBefore(reading, index, word)
      : true;
  if (word === 'and' || word === 'but')
    return !isAny(
      reading,
      index + 1,
      wordClass.capital | wordClass.determiner | wordClass.possessive | wordClass.speaker,
    );
  return false;
}

/** Takes "a study published Tuesday in …", "a poll released on Friday"; refuses "said the wounded on Friday". */
const isDatedParticiple = (reading: Reading, index: number): boolean =>
  [index - 1, index - 2, index - 3].some((place) => isOneOf(reading, place, participles)) &&
  !isAny(reading, index, wordClass.subject | wordClass.relative);

const participles = wordSet(
  'released published compiled conducted issued posted commissioned obtained reviewed written signed',
);

const verbs = wordClass.finite | wordClass.doubtful;
const bodies = wordSet('program programme project conference initiative study team');

const isRoleBefore = (reading: Reading, index: number, word: string): boolean =>
  (isAny(reading, index - 1, wordClass.speaker) || (word === 'on' && isOneOf(reading, index - 1, bodies))) &&
  tokenAt(reading, index + 1).type === 'word' &&
  !isAny(reading, index + 1, wordClass.time | wordClass.object);

/** Takes "in a statement", "at a news conference", "in Hull on Monday"; refuses "of the council in Hull". */
function isSetting(reading: Reading, index: number): boolean {
  for (let place = index + 1; place < index + 7; place += 1) {
    const word = tokenAt(reading, place);
    if (settingNouns.has(word.lower) || isAny(reading, place, wordClass.time)) return true;
    if (word.type === 'mark') return false;
  }
  return false;
}

/** The end of what says more about the phrase after a comma: "a lawyer in Hull", "who chairs it"; or the comma's place. */
function endOfApposition(reading: Reading, start: number, limit: number): number {
  const word = tokenAt(reading, start);
  if (word.quoted >= 0 || word.type === 'mark' || start >= limit) return start;
  const isRelative = word.lower === 'who' || word.lower === 'whose' || word.lower === 'which';
  if (isRelative) return relativeEnd(reading, start, limit);
  const reporting = reportingWords.get(word.lower);
  if (reporting?.form === 'ing' || word.lower.endsWith('ing')) return start;
  if (
    isAny(reading, start, wordClass.subject | wordClass.coordinator | wordClass.subordinator | wordClass.time)
  )
    return start;
  if (isAny(reading, start, wordClass.preposition) && !ownPrepositions.has(word.lower)) return start;
  if (isAny(reading, start, wordClass.preposition) && isSetting(reading, start)) return start;
  if (isOneOf(reading, start, measuring) || isLength(reading, start) || isPast(reading, start)) return start;
  const end = endOfPhrase(reading, start, limit);
  for (let index = start; index < end; index += 1)
    if (isAny(reading, index, wordClass.finite) && !hasRelative(reading, start, index)) return start;
  return end;
}

/** Takes "two days after", "12 minutes"; refuses "42,", "two of the crew". */
const isLength = (reading: Reading, index: number): boolean =>
  (isAny(reading, index, wordClass.number) || isOneOf(reading, index, counts)) &&
  tokenAt(reading, index + 1).type === 'word' &&
  isOneOf(reading, index + 1, lengths);

/** Takes "vanished between"; refuses "based in Hull", "retired pilot". */
const isPast = (reading: Reading, index: number): boolean =>
  /[^e]ed$/.test(tokenAt(reading, index).lower) && !isOneOf(reading, index, describing);

const describing = wordSet('based retired aged named called known located headquartered');
const measuring = wordSet('less fewer more');
const counts = wordSet('one two three four five six seven eight nine ten several a');
const lengths = wordSet('minutes hours days weeks months years minute hour day week month year times');

function hasRelative(reading: Reading, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (/^(?:who|which|that|whose|where)$/.test(tokenAt(reading, index).lower)) return true;
  return false;
}

function relativeEnd(reading: Reading, start: number, limit: number): number {
  let index = start;
  while (index < limit && index - start < farthest) {
    const token = tokenAt(reading, index);
    if (token.quoted >= 0 || /^[,;:–—.?!]$|^--$/.test(token.lower)) break;
    index += 1;
  }
  return index;
}

function closingBracket(reading: Reading, index: number, limit: number): number {
  for (let place = index + 1; place < limit && place < index + 20; place += 1)
    if (tokenAt(reading, place).lower === ')') return place;
  return -1;
}

/** Takes "the work has begun" as a clause of its own, not a speaker; refuses "Ann Lowe, who was there". */
export function isWholeClause(reading: Reading, range: Range): boolean {
  for (let index = range.first; index < range.end && tokenAt(reading, index).lower !== ','; index += 1) {
    if (isAny(reading, index, wordClass.relative)) return false;
    if (index > range.first && isAny(reading, index, wordClass.finite | wordClass.doubtful)) return true;
  }
  return false;
}
