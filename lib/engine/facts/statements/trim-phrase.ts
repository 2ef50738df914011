import { settingNouns } from '../../lexicon/evidence-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isOneOf, type Range, type Reading, tokenAt } from './reading.ts';
import { reportingWords } from './reporting-words.ts';
import { wordClass } from './word-classes.ts';

const overNumbers = wordSet('over about around near nearly almost roughly half');
const loose = wordSet('and or now then');
const courtesy = wordSet('mr. mrs. ms. dr. sen. gov. rep.');
const aloneSpeak = wordSet(
  'some many most several others both few all one two three another neither this these',
);
const mayEnd = wordSet("& ' ’ $ % / # @ £ € - ) ]");
const leading = wordClass.coordinator | wordClass.adverb | wordClass.subordinator;
const opening =
  wordClass.determiner |
  wordClass.possessive |
  wordClass.capital |
  wordClass.number |
  wordClass.speaker |
  wordClass.subject;
const farthestName = 4;

/** Whether the word opens a noun phrase that may speak: a name, a determiner, a number, a pronoun or a speaking noun. */
export const opensPhrase = (reading: Reading, index: number): boolean =>
  isAny(reading, index, opening) || isBarePlural(reading, index);

/** Takes "crews said", "oil traders said"; refuses "as said"; limit: plurals without s. */
function isBarePlural(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  const isPlain = token.type === 'word' && (reading.classes[index] ?? 0) === 0;
  return isPlain && /[^s]s$/.test(token.lower) && !reportingWords.has(token.lower);
}

/** Drops what stands before the phrase itself: "But", "later", "on Wednesday", "in a statement"; null when nothing is left. */
export function trimOpening(reading: Reading, range: Range): Range | null {
  let first = range.first;
  while (first < range.end) {
    const next = afterLead(reading, first, range.end);
    if (next === first) break;
    first = next;
  }
  const rest = { first, end: range.end };
  const isCounted =
    isOneOf(reading, first, overNumbers) &&
    isAny(reading, first + 1, wordClass.number | wordClass.determiner);
  if (isCounted) return rest;
  if (first >= range.end || !opensPhrase(reading, first)) return isModified(reading, rest) ? rest : null;
  return isSpeakable(reading, rest) ? rest : null;
}

/** Past one word or phrase that leads up to the noun phrase, or the same index. */
function afterLead(reading: Reading, first: number, end: number): number {
  if (isAny(reading, first, wordClass.preposition) && !isOneOf(reading, first, overNumbers))
    return afterPreposition(reading, first, end);
  if (tokenAt(reading, first).text === '@') return first + 1;
  const isDay = isAny(reading, first, wordClass.time) && end - first > 1;
  if (isDay && !isAny(reading, first + 1, wordClass.genitive)) return first + 1;
  return isAny(reading, first, leading) && !isAny(reading, first, wordClass.determiner) ? first + 1 : first;
}

/** The index where the subject begins after an opening phrase without a comma: "On Wednesday Mr. …", "In a letter the firm". */
function afterPreposition(reading: Reading, first: number, end: number): number {
  let index = first + 1;
  while (index < end && isAny(reading, index, wordClass.time | wordClass.number)) index += 1;
  if (index > first + 1 && index < end) return index;
  if (isAny(reading, index, wordClass.determiner | wordClass.possessive)) index += 1;
  const isNamed = isAny(reading, index, wordClass.capital);
  for (; index < end; index += 1) {
    if (isAny(reading, index, wordClass.time)) return index + 1;
    if (index > first + 1 && isAny(reading, index, wordClass.determiner | wordClass.subject)) return index;
    if (index > first + 1 && isOneOf(reading, index, courtesy)) return index;
    const isName =
      isAny(reading, index, wordClass.capital) && !isAny(reading, index - 1, wordClass.preposition);
    if (isName && (!isNamed || isOneOf(reading, index - 1, settingNouns))) return index;
  }
  return end;
}

/** Takes "retired general Ann Lowe", "current and former crews": plain adjectives may open a phrase that names a speaker. */
function isModified(reading: Reading, range: Range): boolean {
  for (let index = range.first; index < Math.min(range.end, range.first + farthestName); index += 1) {
    if (index > range.first && isOneOf(reading, index, loose)) continue;
    if ((reading.classes[index] ?? 0) !== 0)
      return isAny(reading, index, wordClass.capital | wordClass.speaker);
    if (isBarePlural(reading, index)) return true;
  }
  return false;
}

/** Refuses phrases that end in a preposition or determiner, and times: "on Monday", "the", "it" stay out. */
function isSpeakable(reading: Reading, range: Range): boolean {
  const last = range.end - 1;
  const isOnly = last === range.first;
  if (isOnly && isAny(reading, last, wordClass.determiner)) return isOneOf(reading, last, aloneSpeak);
  if (isOnly && isAny(reading, last, wordClass.time | wordClass.number | wordClass.possessive)) return false;
  if (isPredicate(reading, range)) return false;
  const isCut =
    isAny(reading, last, wordClass.preposition | wordClass.possessive) &&
    !isAny(reading, last, wordClass.capital | wordClass.adverb);
  if (!isOnly && isCut) return false;
  return tokenAt(reading, last).type !== 'mark' || isOneOf(reading, last, mayEnd);
}

/** Refuses "owns 11 boats and", "oversees the port": a verb and its object; takes "injured crews", "reports of the port". */
const isPredicate = (reading: Reading, { first }: Range): boolean =>
  isAny(reading, first + 1, wordClass.determiner | wordClass.possessive | wordClass.number) &&
  !isAny(reading, first, wordClass.capital | wordClass.speaker | wordClass.determiner | wordClass.number) &&
  verbForms(tokenAt(reading, first).lower).some(({ form }) => form !== 'base' && form !== 'ing');
