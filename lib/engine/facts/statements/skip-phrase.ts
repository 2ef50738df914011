import { wordSet } from '../../lexicon/word-set.ts';
import { isAny, isOneOf, isQuoted, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

const stopWords = wordSet('that whether if how why what where when who which to and');
/** Adverbs that change what is said, not how it is said, and so are never a part of the phrase before them. */
export const changesWords = wordSet(
  'only just even never almost nearly hardly scarcely barely too rather quite very more most less least not merely rarely seldom perhaps maybe sometimes usually still already mostly mainly largely partly roughly approximately virtually practically possibly probably exactly',
);
const longestPhrase = 12;
const beforeName =
  wordClass.capital |
  wordClass.genitive |
  wordClass.mark |
  wordClass.determiner |
  wordClass.coordinator |
  wordClass.number;

/** Past a preposition and its noun phrase: "in a statement", "to the Ellery Post", "at the rally". */
export function afterPhrase(reading: Reading, index: number, limit: number): number {
  let place = index + 1;
  if (isAny(reading, place, wordClass.determiner | wordClass.possessive)) place += 1;
  let seen = 0;
  while (place < limit && seen < longestPhrase && !endsPhrase(reading, place, seen)) {
    place += 1;
    seen += 1;
  }
  return Math.max(place, index + 1);
}

function endsPhrase(reading: Reading, place: number, seen: number): boolean {
  const token = tokenAt(reading, place);
  if (token.quoted >= 0 || (seen > 0 && stopWords.has(token.lower)) || token.lower === 'that') return true;
  if (token.type === 'mark') return !/^[&'’$%/#@-]$/.test(token.lower);
  if (isAny(reading, place, wordClass.preposition | wordClass.finite | wordClass.subordinator)) return true;
  if (seen === 0) return false;
  if (changesWords.has(token.lower)) return true;
  if (isAny(reading, place, wordClass.subject | wordClass.determiner | wordClass.possessive | wordClass.time))
    return true;
  return (
    isAny(reading, place, wordClass.capital) &&
    !isAny(reading, place - 1, beforeName) &&
    (reading.classes[place - 1] ?? 0) === 0
  );
}

/** Past a mark in the tail of a cue: a colon or comma before a quotation, brackets, or an aside that "that" follows; or -1. */
export function afterAside(reading: Reading, index: number, limit: number): number {
  const mark = tokenAt(reading, index).lower;
  if (/^(?:[:,–—]|--)$/.test(mark) && isQuoted(reading, index + 1)) return index + 1;
  if (mark === '(') return afterBracket(reading, index, limit);
  if (mark !== ',' && mark !== '–' && mark !== '—' && mark !== '--') return -1;
  for (let place = index + 1; place < Math.min(limit, index + 18); place += 1) {
    if (tokenAt(reading, place).lower === mark)
      return isOneOf(reading, place + 1, resuming) || isQuoted(reading, place + 1) ? place + 1 : -1;
    const isPronoun =
      isAny(reading, place, wordClass.subject) && !isAny(reading, place, wordClass.determiner);
    if (isQuoted(reading, place) || isPronoun || isAny(reading, place, endsAside)) return -1;
  }
  return -1;
}

const resuming = wordSet('that to');
const endsAside = wordClass.auxiliary | wordClass.modal | wordClass.relative;

function afterBracket(reading: Reading, index: number, limit: number): number {
  for (let place = index + 1; place < Math.min(limit, index + 16); place += 1)
    if (tokenAt(reading, place).lower === ')') return place + 1;
  return -1;
}
