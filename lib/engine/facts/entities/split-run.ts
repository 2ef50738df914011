import { sentenceOpeners, thingWords } from '../../lexicon/capital-words.ts';
import { countries, demonyms, peopleNames } from '../../lexicon/countries.ts';
import { familyNamesFirst } from '../../lexicon/family-names-first.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import {
  knownOrganisations,
  organisationWords,
  plainAbbreviations,
} from '../../lexicon/organisation-words.ts';
import { knownPlaces, placeWords } from '../../lexicon/place-words.ts';
import { roleModifiers } from '../../lexicon/role-modifiers.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, isRegalTitle, shortTitleRole } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { calmed, isInitial, isNameSuffix, isUpperCase, wordsOf } from './name-tokens.ts';
import type { Reading } from './reading.ts';
import { wordSurnames } from './word-surnames.ts';

/**
 * A stretch of a run with what it names. `unknown` is a name whose nature its words do not tell.
 * `title` is the stretch of titles glued before a person, null when there is none.
 */
export type NamePart = Run & {
  kind: 'person' | 'organisation' | 'place' | 'demonym' | 'title' | 'thing' | 'unknown';
  title: Run | null;
};

const part = (kind: NamePart['kind'], first: number, end: number, title: Run | null = null): NamePart => ({
  kind,
  first,
  end,
  title,
});

/** A run of more words than this is a headline or a list, and names nothing. */
const longest = 14;

/** Splits a run into titles, organisations, places and the person they lead to. */
export function splitRun(reading: Reading, run: Run): NamePart[] {
  const { document, small } = reading;
  const isRest =
    document.tokens[run.first]?.text === 'State' && document.tokens[run.first - 1]?.lower === 'of';
  if (isRest && run.end - run.first > 1) return splitRun(reading, { first: run.first + 1, end: run.end });
  if (run.end - run.first > longest) return [part('thing', run.first, run.end)];
  const whole = wholeKind(document, run);
  if (whole) return [part(whole, run.first, run.end)];
  const titled = splitAtTitle(document, run);
  if (titled && !isPlainWord({ document, small }, titled.at(-1)))
    return titled.map((item) => weakened(document, item));
  const led = splitAtGivenName(document, run);
  if (led) return led;
  return [part(kindByWords(document, run), run.first, run.end)];
}

/** Offices that stand before a family name alone: "President Reis", "Judge Reis"; "Voter Reis" is not said. */
const offices = new Set(
  'president premier minister senator governor mayor secretary judge justice chancellor speaker general colonel major captain lieutenant sergeant corporal constable inspector superintendent detective sheriff admiral commissioner ambassador councillor congressman congresswoman professor doctor officer archbishop bishop cardinal pastor rabbi imam ayatollah sheikh coach chief commander reverend marshal magistrate representative mp'.split(
    ' ',
  ),
);

/** "Executive Orders": one word behind a title that the article writes small elsewhere, or that names a body or thing. */
function isPlainWord(
  { document, small }: Pick<Reading, 'document' | 'small'>,
  last: NamePart | undefined,
): boolean {
  if (last?.kind !== 'person' || !last.title || last.end - last.first > 1) return false;
  const title = document.tokens[last.first - 1];
  if (!title || isCourtesyTitle(title.text) || isRegalTitle(title.text)) return false;
  const lower = document.tokens[last.first]?.lower ?? '';
  return small.has(lower) || organisationWords.has(lower) || placeWords.has(lower) || thingWords.has(lower);
}

/** "Candidate Reis": one word behind a title that is no office names a person only when the article knows the name. */
function weakened(document: Document, item: NamePart): NamePart {
  const title = document.tokens[item.first - 1];
  if (item.kind !== 'person' || !item.title || item.end - item.first > 1 || !title) return item;
  if (
    isCourtesyTitle(title.text) ||
    isRegalTitle(title.text) ||
    isRegalTitle(document.tokens[item.first]?.text ?? '')
  )
    return item;
  return offices.has(title.lower) || shortTitleRole(title.text) !== null
    ? item
    : { ...item, kind: 'unknown' };
}

/** A run known whole: "Hong Kong", "Downing Street", "Norwegian", "NATO". */
function wholeKind(document: Document, { first, end }: Run): NamePart['kind'] | null {
  const words = wordsOf(document, first, end);
  if (isPlace(words) || isPlace(calmed(words))) return 'place';
  if (knownOrganisations.has(words)) return 'organisation';
  if (words === 'State' || /^[RDI]-\p{Lu}/u.test(words)) return 'thing';
  if (end - first > 1) return null;
  if (demonyms.has(words) || peopleNames.has(words)) return 'demonym';
  if (isTitleWord(words)) return 'title';
  if (isUpperCase(words) && !isInitial(words)) {
    return plainAbbreviations.has(words) || /\d/.test(words) ? 'thing' : 'organisation';
  }
  return null;
}

/** Initials of states and provinces: "N.J.", "B.C." */
const postal =
  /^(?:N\.[JYHCDMSBLW]\.|S\.[CD]\.|D\.C\.|R\.I\.|W\.Va\.|B\.C\.|P\.E\.I\.|N\.S\.W\.|L\.A\.|N\.Y\.C\.|N\.W\.T\.)$/;

const isPlace = (words: string): boolean =>
  countries.has(words) || knownPlaces.has(words) || postal.test(words);

/** "Dublin-based", "Pulitzer-winning": a word that tells of a name and is none. */
export const telling =
  /-(?:based|born|led|backed|owned|style|era|maker|winning|winner|area|bound|funded|controlled|related|trained)$/;

const stem = (lower: string): string => lower.replace(/^(?:then|ex|vice|former|co|sub|deputy)-/, '');

const neverTitles = new Set(
  'Executive Voter Star Legend Fellow Figure Guide Guest Model Forward Champion Head Person People Child Baby Teen Man Woman Boy Girl'.split(
    ' ',
  ),
);

/** Whether a capitalised word may be the head of a title before a name: "Minister", "Sen.", "Mr.", "Queen". */
export const isTitleWord = (text: string): boolean =>
  isCourtesyTitle(text) ||
  isRegalTitle(text) ||
  shortTitleRole(text) !== null ||
  singularRole(text.toLowerCase()) !== null ||
  (isRoleNoun(stem(text.toLowerCase())) &&
    !givenNameGender(text) &&
    !neverTitles.has(text) &&
    !telling.test(text)) ||
  ['General', 'Major', 'Judge', 'Justice'].includes(text);

/** "NATO Secretary-General | Jens Aubel", "Minister of Fisheries | Ana Reis"; refuses "General Motors", "Police Chief". */
function splitAtTitle(document: Document, { first, end }: Run): NamePart[] | null {
  const word = (index: number): string => document.tokens[index]?.text ?? '';
  let last = -1;
  for (let index = first; index < end - 1; index += 1) {
    const followsGiven = index > first && givenNameGender(word(index - 1)) !== null && last < index - 1;
    if (isTitleWord(word(index)) && !(followsGiven && wordSurnames.has(word(index).toLowerCase())))
      last = index;
  }
  if (last < 0) return null;
  let personFirst = last + 1;
  if (/^(?:of|for)$/.test(word(last + 1))) personFirst = afterObject(document, last, end);
  if (personFirst >= end)
    return kindByWords(document, { first, end }) === 'organisation' ? null : [part('title', first, end)];
  const person = { first: personFirst, end };
  if (!mayBePerson(document, person)) return null;
  const regal = end - personFirst === 1 && isRegalTitle(word(last)) && last >= first;
  const nameFirst = regal ? last : personFirst;
  const title = nameFirst > first ? { first, end: nameFirst } : null;
  const parts = [part('person', nameFirst, end, title)];
  return title ? [...titleHolders(document, title), ...parts] : parts;
}

/** Where the person begins after "Secretary of": past the object, at a given name or two words before the end. */
function afterObject(document: Document, title: number, end: number): number {
  for (let index = title + 3; index < end - 1; index += 1) {
    if (givenNameGender(document.tokens[index]?.text ?? '')) return index;
  }
  const word = document.tokens[title + 2]?.text ?? '';
  return (countries.has(word) || word === 'State') && end - title === 5 ? title + 3 : end;
}

/** The organisation or place that stands first in a title: "Bank of Ellery" in "Bank of Ellery Governor". */
function titleHolders(document: Document, { first, end }: Run): NamePart[] {
  let stop = first;
  while (stop < end && !isTitleWord(document.tokens[stop]?.text ?? '')) stop += 1;
  for (let last = stop; last > first; last -= 1) {
    const kind = wholeKind(document, { first, end: last }) ?? kindByWords(document, { first, end: last });
    if (roleModifiers.has(document.tokens[last - 1]?.lower ?? '') && kind !== 'place') continue;
    if (kind === 'organisation' || kind === 'place') return [part(kind, first, last)];
  }
  return [];
}

/** Whether words after a title can be a person's: one to five, none of them a word of organisations, places or things. */
function mayBePerson(document: Document, { first, end }: Run): boolean {
  if (end - first > 6 || isInitial(document.tokens[end - 1]?.text ?? '')) return false;
  if (end - first === 1 && isTitleWord(document.tokens[first]?.text ?? '')) return false;
  let inMarks = false;
  for (let index = first; index < end; index += 1) {
    const lower = bare(document, index);
    if (document.tokens[index]?.type === 'mark') inMarks = !inMarks;
    if (inMarks) continue;
    const isTitle = index > first && isTitleWord(document.tokens[index]?.text ?? '');
    if (isTitle && !wordSurnames.has(lower) && !isNameSuffix(document.tokens[index]?.text ?? ''))
      return false;
    if (/^(?:of|for|on|and|the|&|in)$/.test(lower)) return false;
    const isLast = index === end - 1;
    if (telling.test(lower) || (isLast && peopleNames.has(document.tokens[index]?.text ?? ''))) return false;
    if (index === first && !isLast && givenNameGender(lower)) continue;
    const isWord =
      organisationWords.has(lower) || (isLast && (placeWords.has(lower) || thingWords.has(lower)));
    const isSurname =
      wordSurnames.has(lower) && isLast && (index === first || startsAsPerson(document, first));
    if (isWord && !isSurname) return false;
    if (sentenceOpeners.has(lower) && !givenNameGender(lower)) return false;
    const { text = '' } = document.tokens[index] ?? {};
    if (isUpperCase(text) && !isInitial(text) && end - first > 1 && lower.length > 2) return false;
  }
  return true;
}

const startsAsPerson = ({ tokens }: Document, first: number): boolean =>
  givenNameGender(tokens[first]?.text ?? '') !== null || isInitial(tokens[first]?.text ?? '');

/** "NASA | Bill Ostrand", "Norwegian | Ines Carrow"; what stands before the given name must be known on its own. */
function splitAtGivenName(document: Document, { first, end }: Run): NamePart[] | null {
  for (let index = first; index < Math.min(end - 1, first + 7); index += 1) {
    const word = document.tokens[index]?.text ?? '';
    const before = { first, end: index };
    const isTelling = index === first + 1 && telling.test(document.tokens[first]?.lower ?? '');
    const isNation =
      index <= first + 2 &&
      demonyms.has(document.tokens[first]?.text ?? '') &&
      end - index === 2 &&
      givenNameGender(word);
    const known = index === first ? 'none' : isTelling || isNation ? 'thing' : wholeKind(document, before);
    if (!known) continue;
    if (!isPersonName(document, { first: index, end })) {
      if (index === first && givenNameGender(word)) return null;
      continue;
    }
    const person = part('person', index, end);
    return known === 'none' ? [person] : [part(known, first, index), person];
  }
  return null;
}

/** Whether words are surely a person's full name: "Ines Carrow", "J. K. Brill", "Lin Haoran"; refuses "Austin Council". */
function isPersonName(document: Document, run: Run): boolean {
  const { first, end } = run;
  const word = document.tokens[first]?.text ?? '';
  if (end - first < 2 || end - first > 6 || !mayBePerson(document, run)) return false;
  const whole = wordsOf(document, first, end);
  if (knownPlaces.has(whole) || knownOrganisations.has(whole)) return false;
  if (isPlace(wordsOf(document, first, end - 1)) && end - first > 2) return false;
  const last = document.tokens[end - 1]?.text ?? '';
  if (givenNameGender(word))
    return (
      !(isNameSuffix(last) && end - first === 2) &&
      (!demonyms.has(last) || wordSurnames.has(last.toLowerCase()))
    );
  if (end - first > 2 && isInitial(document.tokens[first + 1]?.text ?? '') && !isInitial(word)) return true;
  if (isInitial(word) && ['North', 'South', 'West', 'New'].some((side) => isPlace(`${side} ${last}`)))
    return false;
  if (isInitial(word)) return word !== 'U.S.' && word !== 'U.N.' && word !== 'U.K.' && !isUpperCase(last);
  return familyNamesFirst.has(word.toLowerCase()) && end - first <= 3 && !knownPlaces.has(last);
}

/** A word, small and without the stop of an abbreviation: "Ltd." → "ltd". */
const bare = ({ tokens }: Document, index: number): string => (tokens[index]?.lower ?? '').replace(/\.$/, '');

/** "Western Norland" is a place, "Hockey Norland" a body. */
const isPartOfPlace = ({ tokens }: Document, first: number): boolean =>
  /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|atlantic|upper|lower|greater|new|old|rural|mainland|inner|outer|modern)/.test(
    tokens[first]?.lower ?? '',
  );

/** What the words of a name tell of it: its last word first, then any organisation word. */
function kindByWords(document: Document, { first, end }: Run): NamePart['kind'] {
  const last = bare(document, end - 1);
  const words = wordsOf(document, first, end);
  if (isPlace(words)) return 'place';
  if (isUpperCase(words)) return wholeKind(document, { first, end }) ?? 'organisation';
  if (thingWords.has(last)) return 'thing';
  if (organisationWords.has(last) && end - first > 1) return 'organisation';
  if (placeWords.has(last) && end - first > 1) return 'place';
  if (end - first > 1) {
    for (let index = first; index < end; index += 1) {
      const lower = bare(document, index);
      if (organisationWords.has(lower) || lower === '&') return 'organisation';
    }
    if (countries.has(document.tokens[end - 1]?.text ?? ''))
      return isPartOfPlace(document, first) ? 'place' : 'organisation';
    if (placeWords.has(document.tokens[first]?.lower ?? '')) return 'place';
    if (isRoleNoun(last)) return 'title';
    if (demonyms.has(document.tokens[first]?.text ?? '')) return 'thing';
  }
  return 'unknown';
}
