import { roleGender } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, titleGender } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { fold } from './fold.ts';
import { isOneOff } from './is-one-off.ts';
import type { NamePart } from './name-kind.ts';
import { readPersonName } from './person.ts';
import { mostNamesakes, type Person, type Persons } from './persons.ts';

/** More persons than this are not searched for a name that is spelt another way. */
const mostSearched = 60;

/** "Ms. Brillmann" for Ana Brilmann: one letter off, the same first letter and no other gender; no name nearer. */
export function misspelt(document: Document, persons: Persons, part: NamePart): Person | null {
  const word = fold(document.tokens[part.end - 1]?.text ?? '');
  if (word.length < 5 || part.end - part.first > 1 || persons.list.length > mostSearched) return null;
  const wanted = part.title ? genderOfTitle(document, part.title) : null;
  const near = persons.list.filter(({ name, given, seen }) => {
    const surname = fold(name.surname);
    const isOther = wanted !== null && given !== null && wanted !== given;
    return (
      surname !== word &&
      seen >= 0 &&
      !isOther &&
      surname[0] === word[0] &&
      isOneOff(surname, word, word.length > 7 ? 2 : 1)
    );
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The person a short name means: by its last word, the gender of its title, and nearness; "clash" when two fit as well. */
export function personOf(document: Document, persons: Persons, part: NamePart): Person | 'clash' | null {
  const name = readPersonName(document, part);
  const last = name.words.at(-1) ?? '';
  const wanted = part.title ? genderOfTitle(document, part.title) : null;
  const named = persons.byWord.get(last) ?? [];
  if (named.length > mostNamesakes) return 'clash';
  const fitting = named.filter(
    (person) =>
      (!(wanted && person.given && wanted !== person.given) ||
        isOnlyBearer(document, persons, person, last)) &&
      name.words.every(
        (word) =>
          person.name.words.includes(word) ||
          word === fold(person.name.surname) ||
          isWithoutArticle(word, person),
      ),
  );
  const sameSurname = fitting.filter(
    (person) =>
      fold(person.name.surname) === last ||
      person.name.words.at(-1) === last ||
      isWithoutArticle(last, person),
  );
  const bySurname = wanted ? agreeing(persons, sameSurname, { last, wanted }) : sameSurname;
  if (wanted && sameSurname.length > 0 && bySurname.length === 0) return null;
  const hasCourtesy = part.title !== null;
  const candidates =
    bySurname.length > 0
      ? bySurname
      : hasCourtesy
        ? fitting
        : fitting.filter((person) => person.name.words[0] === last);
  const head = part.title ? titleHead(document, part.title) : '';
  const isOffice = head !== '' && !isCourtesyTitle(head);
  const [only] = candidates;
  if (candidates.length < 2)
    return only && !(isOffice && isAnother(persons, only, { last, head })) ? only : null;
  const titled = candidates.filter((person) => head !== '' && person.titles.has(head));
  if (titled.length === 1 && titled[0] && !isCourtesyTitle(head)) return titled[0];
  if (isOffice && titled.length === 0) return 'clash';
  return nearest(document, candidates, part);
}

/** "Ada Carrow … President Carrow … Mr. Carrow": an office that her name never has is his of whom the title tells. */
function isAnother(
  { courtesies }: Persons,
  { given, titles }: Person,
  { last, head }: { last: string; head: string },
): boolean {
  const told = courtesies.get(last);
  return given !== null && told !== undefined && !told.has(given) && !titles.has(head);
}

/** "Obeid" for Tareq al-Obeid. */
const isWithoutArticle = (word: string, { name }: Person): boolean =>
  /^(?:al|el)-/.test(name.words.at(-1) ?? '') && name.words.at(-1)?.slice(3) === word;

/**
 * Those of one surname whom "Mr." or "Ms." may mean: of that gender; else the only one whose gender is not known, when the
 * article has no other title before the surname than one of somebody's known gender. Unknown does not mean that it fits.
 */
function agreeing(
  { byWord, courtesies }: Persons,
  namesakes: readonly Person[],
  { last, wanted }: { last: string; wanted: 'female' | 'male' },
): Person[] {
  const agree = namesakes.filter(({ given }) => given === wanted);
  if (agree.length > 0) return agree;
  const whole = (byWord.get(last) ?? []).filter(({ name }) => name.words.length > 1);
  const known = new Set(whole.map(({ given }) => given));
  const isOther = [...(courtesies.get(last) ?? [])].some((gender) => gender !== wanted && !known.has(gender));
  return namesakes.length === 1 && !isOther ? [...namesakes] : [];
}

/**
 * "Erin Carrow … Mr. Carrow": the only one of a name has the title, whatever the given name, when the article has no other
 * title before the name. Refuses "Ada Carrow and her husband … Mr. Carrow".
 */
function isOnlyBearer(
  { tokens }: Document,
  { byWord, courtesies }: Persons,
  person: Person,
  last: string,
): boolean {
  if (byWord.get(last)?.length !== 1 || courtesies.get(last)?.size !== 1) return false;
  const other = person.given === 'female' ? /^(?:she|hers?|herself)$/ : /^(?:he|him|his|himself)$/;
  return person.mentions.every(({ first, end }) => {
    const sentence = tokens[first]?.sentence ?? 0;
    for (
      let index = end;
      (tokens[index]?.sentence ?? Infinity) <= sentence + 1 && index < end + 60;
      index += 1
    )
      if (other.test(tokens[index]?.lower ?? '')) return false;
    return roleGender(tokens[first - 1]?.lower ?? '') !== person.given;
  });
}

/** The last word of a title, small: "Deputy Mayor" → "mayor". */
export const titleHead = ({ tokens }: Document, { end }: Run): string => tokens[end - 1]?.lower ?? '';

/** Whose courtesy titles a title ends on: "Ms." → female; null for "Mayor" and "Dr.". */
export function genderOfTitle({ tokens }: Document, title: Run): 'female' | 'male' | null {
  for (let index = title.end - 1; index >= title.first; index -= 1) {
    const gender = titleGender(tokens[index]?.text ?? '');
    if (gender) return gender;
    if (!isCourtesyTitle(tokens[index]?.text ?? '')) return null;
  }
  return null;
}

/**
 * Of two Carrows the one named oftener so far, unless the other was named within the last two sentences: then neither.
 * Limit: a story that turns from one to the other without the full name.
 */
function nearest({ tokens }: Document, candidates: Person[], part: NamePart): Person | 'clash' {
  const here = tokens[part.first]?.sentence ?? 0;
  const introduced = candidates.filter((person) => person.seen >= 0);
  const [first, second] = introduced.toSorted((a, b) => b.named - a.named);
  if (!first) return 'clash';
  if (!second) return first;
  const near = introduced.filter((person) => here - person.seen <= 2);
  if (near.length > 1) return 'clash';
  const [only] = near;
  if (only) return only === first || only.named === first.named ? only : 'clash';
  return first.named > second.named ? first : 'clash';
}
