import { thingWords } from '../../lexicon/capital-words.ts';
import { countries, demonyms, peopleNames } from '../../lexicon/countries.ts';
import {
  knownOrganisations,
  organisationHeads,
  organisationNouns,
  organisationWords,
  plainAbbreviations,
} from '../../lexicon/organisation-words.ts';
import { knownPlaces, placeWords } from '../../lexicon/place-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { calmed, isInitial, isUpperCase, wordsOf } from './name-tokens.ts';
import { isTitleWord } from './title-words.ts';

/**
 * A stretch of a run with what it names. `unknown` is a name whose nature its words do not tell.
 * `title` is the stretch of titles glued before a person, null when there is none.
 */
export type NamePart = Run & {
  kind: 'person' | 'organisation' | 'place' | 'demonym' | 'title' | 'thing' | 'unknown';
  title: Run | null;
};

/** A run known whole: "Hong Kong", "Downing Street", "Norwegian", "NATO". */
export function wholeKind(document: Document, { first, end }: Run): NamePart['kind'] | null {
  const words = wordsOf(document, first, end);
  if (isPlace(words) || isPlace(calmed(words))) return 'place';
  if (knownOrganisations.has(words)) return 'organisation';
  if (words === 'State' || /^[RDI]-\p{Lu}/u.test(words)) return 'thing';
  if (end - first > 1) return null;
  if (demonyms.has(words) || peopleNames.has(words)) return 'demonym';
  if (isTitleWord(words)) return 'title';
  if (isUpperCase(words) && !isInitial(words)) {
    if (words.length > 3 && isDateline(document, { first, end })) return 'place';
    const isPlain =
      plainAbbreviations.has(words.replaceAll('.', '')) || /\d|^X{0,3}(?:IX|IV|V?I{1,3}|V)$/.test(words);
    return isPlain || isHeading(document, { first, end }) ? 'thing' : 'organisation';
  }
  return null;
}

/** "ABSTRACT." and "WARNING: it rains": capitals alone at the head of a sentence. */
function isHeading({ tokens, sentences }: Document, { first, end }: Run): boolean {
  const { tokens: sentence } = sentences[tokens[first]?.sentence ?? -1] ?? {};
  if (sentence?.first !== first || end - first > 1) return false;
  return tokens[end]?.text === ':' || (sentence.end <= end + 1 && tokens[first]?.text.length !== 3);
}

/** "HULL — ", "HULL, Ont. — ", "HULL (AP) — " at the head of a paragraph. */
function isDateline({ tokens, sentences }: Document, { first, end }: Run): boolean {
  if (sentences[tokens[first]?.sentence ?? -1]?.tokens.first !== first) return false;
  for (let index = end; index < end + 7; index += 1) {
    const { text = '' } = tokens[index] ?? {};
    if (/^[—–-]+$/.test(text)) return true;
    if (!/^(?:\p{Lu}.*|[,.()/]|\d+)$/u.test(text)) return false;
  }
  return false;
}

/** Initials of states and provinces: "N.J.", "B.C." */
const postal =
  /^(?:N\.[JYHCDMSBLW]\.|S\.[CD]\.|D\.C\.|R\.I\.|W\.Va\.|B\.C\.|P\.E\.I\.|N\.S\.W\.|L\.A\.|N\.Y\.C\.|N\.W\.T\.)$/;

/** Whether words are the name of a known country, region or city: "Hong Kong", "N.J.". */
export const isPlace = (words: string): boolean =>
  countries.has(words) || knownPlaces.has(words) || postal.test(words);

/** A word, small and without the stop of an abbreviation: "Ltd." → "ltd". */
export function bare({ tokens }: Document, index: number): string {
  const lower = tokens[index]?.lower ?? '';
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** "Western Norland" is a place, "Hockey Norland" a body. */
const isPartOfPlace = ({ tokens }: Document, first: number): boolean =>
  /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|atlantic|upper|lower|greater|new|old|rural|mainland|inner|outer|modern)/.test(
    tokens[first]?.lower ?? '',
  );

/** "National Centre for Veterans", "Guild of Harbour Workers": a body's head noun and what it is for. */
export function isBodyOf(document: Document, { first, end }: Run): boolean {
  for (let index = first + 1; index < end - 1; index += 1)
    if (/^(?:of|for|on)$/.test(bare(document, index)) && organisationHeads.has(bare(document, index - 1)))
      return !isCourtesyTitle(document.tokens[index + 1]?.text ?? '');
  return false;
}

/** "Joining Forces With Norland": a heading's small word in a capital. */
function isPhrase({ tokens }: Document, { first, end }: Run): boolean {
  return tokens.slice(first + 1, end).some(({ text, lower }) => text !== lower && headed.test(lower));
}
const headed =
  /^(?:with|from|by|to|in|is|are|was|has|have|will|his|her|him|its|it|after|over|about|as|that|what|why|how|not|you|your|my|who)$/;

/** What the words of a name tell of it: its last word first, then any organisation word. */
export function kindByWords(document: Document, { first, end }: Run): NamePart['kind'] {
  const last = bare(document, end - 1);
  const words = wordsOf(document, first, end);
  if (isPlace(words)) return 'place';
  if (isUpperCase(words)) return wholeKind(document, { first, end }) ?? 'organisation';
  if (thingWords.has(last) || peopleNames.has(document.tokens[end - 1]?.text ?? '')) return 'thing';
  if ((organisationWords.has(last) || /^\d/.test(last)) && end - first > 1) return 'organisation';
  if (placeWords.has(last) && end - first > 1) return 'place';
  if (end - first > 1) {
    if (isBodyOf(document, { first, end })) return 'organisation';
    if (isRoleNoun(last) && !organisationNouns.has(last) && bare(document, end - 2) !== '&') return 'title';
    if (isPhrase(document, { first, end })) return 'thing';
    for (let index = first; index < end; index += 1) {
      const lower = bare(document, index);
      if (organisationWords.has(lower) || lower === '&') return 'organisation';
    }
    if (countries.has(document.tokens[end - 1]?.text ?? ''))
      return isPartOfPlace(document, first) ? 'place' : 'organisation';
    if (placeWords.has(document.tokens[first]?.lower ?? '')) return 'place';
    if (demonyms.has(document.tokens[first]?.text ?? '')) return 'thing';
  }
  return 'unknown';
}
