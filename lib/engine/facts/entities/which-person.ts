import type { NamePart } from './name-kind.ts';
import { type Page, type Run, sentenceAt, wordAt } from './page.ts';
import { isMisspelt, type PersonName, readPersonName } from './person-name.ts';
import { fold } from './word.ts';

type Gender = 'female' | 'male';

/** A place where a person is named, and the titles glued before the name there. */
export type PersonMention = Run & { form: 'full' | 'short'; title: Run | null };

/** A person with the words of her or his names, every place where one stands, and the last words of its titles; `seen` is the sentence of the last one read. */
export type Person = {
  name: PersonName;
  own: ReadonlySet<string>;
  given: Gender | null;
  mentions: PersonMention[];
  titles: Set<string>;
  seen: number;
  named: number;
};

/** The persons of a document by each word of their names, and whose courtesy titles it has before each family name. */
export type Persons = {
  list: Person[];
  byWord: Map<string, Person[]>;
  courtesies: Map<string, Set<Gender>>;
};

/** More persons than this with one name in common are not told apart. */
export const mostNamesakes = 12;

/** More persons than this are not searched for a name that is spelt another way. */
const mostSearched = 60;

/** The words by which somebody may be named: "Tareq al-Obeid" by "tareq", "al-obeid" and "obeid". */
export const namesOf = ({ words, surname }: PersonName): Set<string> =>
  new Set([...words, fold(surname), (words.at(-1) ?? '').replace(/^(?:al|el)-/, '')]);

/** The office that a title ends on, small: "Deputy Mayor" → "mayor"; empty for "Mr.". */
export function officeOf(page: Page, title: Run | null): string {
  const { lower, isCourtesy } = wordAt(page, (title?.end ?? 0) - 1);
  return isCourtesy ? '' : lower;
}

/** Whose courtesy titles a title ends on: "Ms." → female; null for "Mayor" and "Dr.". */
export function genderOfTitle(page: Page, title: Run | null): Gender | null {
  for (let index = (title?.end ?? 0) - 1; title && index >= title.first; index -= 1) {
    const { titleGender, isCourtesy } = wordAt(page, index);
    if (titleGender || !isCourtesy) return titleGender;
  }
  return null;
}

/** The person a short name means: by its words, the gender and office of its title, and nearness; "clash" when two fit as well. */
export function personMeant(page: Page, persons: Persons, part: NamePart): Person | 'clash' | null {
  const { words } = readPersonName(page, part);
  const last = words.at(-1) ?? '';
  const wanted = genderOfTitle(page, part.title);
  const named = persons.byWord.get(last) ?? [];
  if (named.length > mostNamesakes) return 'clash';
  if (named.length === 0) return misspelt(persons, last, wanted);
  const fitting = named.filter(
    ({ own, given }) => words.every((word) => own.has(word)) && !(wanted && given && given !== wanted),
  );
  const family = fitting.filter((person) => isFamilyName(person, last));
  const others = part.title ? fitting : fitting.filter(({ name }) => name.words[0] === last);
  const candidates =
    family.length === 0 ? others : wanted ? agreeing(persons, family, { last, wanted }) : family;
  const office = officeOf(page, part.title);
  const [only, second] = candidates;
  if (!only || !second) return only ?? null;
  if (!office) return nearest(candidates, sentenceAt(page, part.first));
  const titled = candidates.filter(({ titles }) => titles.has(office));
  return titled.length === 1 && titled[0] ? titled[0] : 'clash';
}

/** "Ms. Bucherman" for Ana Buchermann: one letter off, and no other like it. */
function misspelt({ list }: Persons, word: string, wanted: Gender | null): Person | null {
  if (list.length > mostSearched) return null;
  const [only, second] = list.filter(
    ({ name, given, seen }) =>
      seen >= 0 && isMisspelt(fold(name.surname), word) && !(wanted && given && wanted !== given),
  );
  return only && !second ? only : null;
}

/** "Carrow" of Ines Carrow, not "Ines"; "Lin" of Lin Haoran. */
const isFamilyName = ({ name }: Person, word: string): boolean =>
  word !== name.words[0] || word === fold(name.surname);

/**
 * Those of one surname whom "Mr." or "Ms." may mean: of that gender; else the only one whose gender is not known, when the
 * article has no other title before the surname than one of somebody's known gender. Unknown does not mean that it fits.
 */
function agreeing(
  { byWord, courtesies }: Persons,
  namesakes: readonly Person[],
  { last, wanted }: { last: string; wanted: Gender },
): readonly Person[] {
  const agree = namesakes.filter(({ given }) => given === wanted);
  if (agree.length > 0) return agree;
  const whole = (byWord.get(last) ?? []).filter(({ name }) => name.words.length > 1);
  const known = new Set(whole.map(({ given }) => given));
  const isOther = [...(courtesies.get(last) ?? [])].some((gender) => gender !== wanted && !known.has(gender));
  return namesakes.length === 1 && !isOther ? namesakes : [];
}

/** Of two Carrows the one named oftener so far or lately, unless the other was named within the last two sentences: then neither. */
function nearest(candidates: readonly Person[], here: number): Person | 'clash' {
  const met = candidates.filter(({ seen }) => seen >= 0);
  const [first, second] = met.sort((a, b) => b.named - a.named || b.seen - a.seen);
  if (!first || !second) return first ?? 'clash';
  const isOftener = first.named > second.named || here - first.seen <= 2;
  return isOftener && here - second.seen > 2 ? first : 'clash';
}
