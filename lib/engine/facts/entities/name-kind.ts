import { countries } from '../../lexicon/countries.ts';
import { knownDeals, knownOrganisations, plainAbbreviations } from '../../lexicon/organisation-words.ts';
import { knownPlaces } from '../../lexicon/regions.ts';
import { hasWord, opensSentence, type Page, type Run, textOf, wordAt } from './page.ts';

/**
 * A stretch of a run with what it names. `unknown` is a name whose nature its words do not tell.
 * `title` is the stretch of titles glued before a person, null when there is none.
 */
export type NamePart = Run & {
  kind: 'person' | 'organisation' | 'place' | 'demonym' | 'title' | 'thing' | 'unknown';
  title: Run | null;
};

/** A capitalised form of an upper-case word, so that "CARROW" in a headline meets "Carrow" in the text. */
export const calmed = (text: string): string =>
  text.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** Prepositions behind which a name is rather a place's than a person's. */
export const placing = /^(?:in|at|near|from|to|across|outside|around|through|into|via|along)$/;

/** Whether words are the name of a known country, region or city: "Hong Kong", "N.J.". */
export const isPlace = (words: string): boolean => countries.has(words) || knownPlaces.has(words);

/** A run known whole: "Hong Kong", "Downing Street", "Norwegian", "NATO". */
export function wholeKind(page: Page, run: Run): NamePart['kind'] | null {
  const words = textOf(page, run);
  if (isPlace(words) || isPlace(calmed(words))) return 'place';
  if (knownOrganisations.has(words)) return 'organisation';
  if (knownDeals.test(words)) return 'thing';
  if (words === 'State' || /^[RDI]-\p{Lu}/u.test(words)) return 'thing';
  if (run.end - run.first > 1) return null;
  const word = wordAt(page, run.first);
  if (word.isDemonym || word.isPeople) return 'demonym';
  if (word.isTitle) return 'title';
  if (!word.isUpper || word.isInitial) return null;
  if (words.length > 3 && isDateline(page, run)) return 'place';
  const isPlain =
    plainAbbreviations.has(words.replaceAll('.', '')) || /\d|^X{0,3}(?:IX|IV|V?I{1,3}|V)$/.test(words);
  return isPlain ? 'thing' : 'organisation';
}

/** "ELLERY, Ont. (AP) — The crews": capitals and marks lead from the first word to a dash. */
function isDateline(page: Page, { first, end }: Run): boolean {
  if (!opensSentence(page, first)) return false;
  for (let index = end; index < end + 7; index += 1) {
    const { text } = wordAt(page, index);
    if (/^[—–-]+$/.test(text)) return true;
    if (!/^(?:\p{Lu}.*|[,.()/]|\d+)$/u.test(text)) return false;
  }
  return false;
}

/** "National Centre for Veterans", "Guild of Harbour Workers": a body's head noun and what it is for. */
export function isBodyOf(page: Page, { first, end }: Run): boolean {
  for (let index = first + 1; index < end - 1; index += 1)
    if (/^(?:of|for|on)$/.test(wordAt(page, index).lower) && wordAt(page, index - 1).isBodyHead)
      return !wordAt(page, index + 1).isCourtesy;
  return false;
}

/** "Western Norland" is a place, "Hockey Norland" a body. */
export const partOfPlace =
  /^(?:(?:north|south|east|west)(?:ern)?|central|middle|upper|lower|greater|new|old)$/;

/** What the words of a name tell of it: its last word first, then any organisation word. */
export function kindByWords(page: Page, run: Run): NamePart['kind'] {
  const last = wordAt(page, run.end - 1);
  if (last.isThing || last.isPeople) return 'thing';
  if (run.end - run.first === 1) return last.isUpper && last.text.length > 3 ? 'organisation' : 'unknown';
  if (last.isBodyWord || last.isNumber) return 'organisation';
  if (last.isPlace) return 'place';
  if (isBodyOf(page, run)) return 'organisation';
  if (last.isRole && !last.isBody && wordAt(page, run.end - 2).text !== '&') return 'title';
  const inner = { first: run.first + 1, end: run.end };
  if (
    hasWord(page, inner, ({ isName, isSmall, lower }) => isName && isSmall && !/^(?:of|for|on)$/.test(lower))
  )
    return 'thing';
  if (hasWord(page, run, ({ isBodyWord, text }) => isBodyWord || text === '&')) return 'organisation';
  const first = wordAt(page, run.first);
  if (last.isCountry) return partOfPlace.test(first.lower) ? 'place' : 'organisation';
  if (first.isPlace) return 'place';
  return first.isDemonym ? 'thing' : 'unknown';
}
