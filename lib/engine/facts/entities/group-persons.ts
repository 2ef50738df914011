import { givenNameGender } from '../../lexicon/given-names.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { isCourtesyTitle, titleGender } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { fold } from './fold.ts';
import { isOneOff } from './is-one-off.ts';
import { isInitial, isParticleWord, isUpperCase } from './name-tokens.ts';
import { areOnePerson, type PersonName, readPersonName } from './person.ts';
import type { NamePart } from './split-run.ts';

/** A place where a person is named, and the titles glued before the name there. */
export type PersonMention = Run & { form: 'full' | 'short'; title: Run | null };

/** A person with every place where a name of hers or his stands, in order. `seen` is the sentence of the last one read, `named` how many were read. */
export type Person = {
  name: PersonName;
  given: 'female' | 'male' | null;
  mentions: PersonMention[];
  seen: number;
  named: number;
  titles: Set<string>;
};

/** The persons of a document by each word of their names, and the parts that named one. */
export type Persons = { list: Person[]; byWord: Map<string, Person[]>; claimed: Map<NamePart, Person> };

/** More persons than this with one name in common are not told apart. */
const mostNamesakes = 12;

/** Groups full names to persons, then hands each short name ("Ms. Carrow", "Carrow", "Ines") to its person. */
export function groupPersons(document: Document, parts: NamePart[]): Persons {
  const persons: Persons = { list: [], byWord: new Map(), claimed: new Map() };
  for (const part of parts) {
    if (part.kind !== 'person') continue;
    const name = readPersonName(document, part);
    if (!isFullName(name)) continue;
    const known = namesakes(persons, name).find((person) => areOnePerson(person.name, name));
    claim(persons, known ?? addPerson(persons, name), part, 'full');
  }
  for (const part of parts) {
    if (part.kind === 'person' && !persons.claimed.has(part)) shortOrNew(document, persons, part);
    else if (isLoneName(document, persons, part) || speaksAlone(document, part)) {
      const person = personOf(document, persons, part) ?? misspelt(document, persons, part);
      if (person && person !== 'clash') claim(persons, person, part, 'short');
    }
    const person = persons.claimed.get(part);
    if (!person) continue;
    person.seen = document.tokens[part.first]?.sentence ?? person.seen;
    person.named += 1;
    if (part.title) person.titles.add(titleHead(document, part.title));
    person.given ??= part.title ? genderOfTitle(document, part.title) : null;
  }
  for (const person of persons.list) person.mentions.sort((a, b) => a.first - b.first);
  return persons;
}

function namesakes(persons: Persons, name: PersonName): Person[] {
  const byLast = persons.byWord.get(name.words.at(-1) ?? '') ?? [];
  const bySurname = persons.byWord.get(fold(name.surname)) ?? [];
  const byFirst = persons.byWord.get(name.words[0] ?? '') ?? [];
  return [byLast, bySurname, byFirst].flatMap((list) => list.slice(0, mostNamesakes));
}

/** "Ana Reis", "Reis de Lobo"; refuses "Reis" and "van der Maas". */
const isFullName = ({ words }: PersonName): boolean =>
  words.filter((word) => !isParticleWord(word)).length > 1;

function addPerson(persons: Persons, name: PersonName): Person {
  const gender = givenGender(name);
  const person: Person = { name, given: gender, mentions: [], seen: -1, named: 0, titles: new Set() };
  persons.list.push(person);
  for (const word of new Set([...name.words, fold(name.surname)])) {
    const list = persons.byWord.get(word);
    if (list) list.push(person);
    else persons.byWord.set(word, [person]);
  }
  return person;
}

function givenGender({ text }: PersonName): 'female' | 'male' | null {
  for (const word of text.split(' ').slice(0, -1)) {
    const gender = givenNameGender(word);
    if (gender) return gender === 'either' ? null : gender;
  }
  return null;
}

function claim(persons: Persons, person: Person, part: NamePart, form: 'full' | 'short'): void {
  persons.claimed.set(part, person);
  person.mentions.push({ first: part.first, end: part.end, form, title: part.title });
}

/** "Ms. Brill" without a Brill in the article is a person known by surname alone. */
function shortOrNew(document: Document, persons: Persons, part: NamePart): void {
  const known = personOf(document, persons, part) ?? misspelt(document, persons, part);
  if (known === 'clash' || isOneOfTwo(document, part)) return;
  const person = known ?? addPerson(persons, readPersonName(document, part));
  claim(persons, person, part, known ? 'short' : 'full');
}

/** "Mr. and Mrs. Carrow" names two, and neither by name. */
const isOneOfTwo = ({ tokens }: Document, { title }: NamePart): boolean =>
  title !== null &&
  tokens[title.first - 1]?.lower === 'and' &&
  isCourtesyTitle(tokens[title.first - 2]?.text ?? '');

/** More persons than this are not searched for a name that is spelt another way. */
const mostSearched = 60;

/** "Ms. Brillmann" for Ana Brilmann: one letter off, the same first letter and no other gender; no name nearer. */
function misspelt(document: Document, persons: Persons, part: NamePart): Person | null {
  const word = fold(document.tokens[part.end - 1]?.text ?? '');
  if (word.length < 5 || part.end - part.first > 1 || persons.list.length > mostSearched) return null;
  const wanted = part.title ? genderOfTitle(document, part.title) : null;
  const near = persons.list.filter(({ name, given, seen }) => {
    const surname = fold(name.surname);
    const isOther = wanted !== null && given !== null && wanted !== given;
    return (
      seen >= 0 && !isOther && surname[0] === word[0] && isOneOff(surname, word, word.length > 7 ? 2 : 1)
    );
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

const placePrepositions = new Set('in at near from to across outside around through into via of'.split(' '));

/** "Carow said": a lone capitalised word beside a verb of saying. */
const speaksAlone = ({ tokens }: Document, part: NamePart): boolean =>
  part.end - part.first === 1 &&
  (part.kind === 'unknown' || part.kind === 'organisation') &&
  (speakingVerbs.has(tokens[part.end]?.lower ?? '') ||
    speakingVerbs.has(tokens[part.first - 1]?.lower ?? '')) &&
  !isUpperCase(tokens[part.first]?.text ?? '');

/** A single capitalised word that some person's name has: "Carrow said"; refuses "in Paris" when Valeska Paris is known. */
function isLoneName(document: Document, persons: Persons, part: NamePart): boolean {
  if (part.end - part.first !== 1 || part.kind === 'demonym') return false;
  if (
    part.kind === 'title' &&
    /^(?:the|a|an|their|his|her|our)$/.test(document.tokens[part.first - 1]?.lower ?? '')
  )
    return false;
  const word = document.tokens[part.first];
  if (!word || isInitial(word.text) || !persons.byWord.has(fold(word.text))) return false;
  const isPlaceToo = part.kind === 'place' || part.kind === 'organisation' || part.kind === 'title';
  if (!isPlaceToo) return true;
  const before = document.tokens[part.first - 1];
  const introduced = persons.byWord.get(fold(word.text))?.some((person) => person.seen >= 0);
  return introduced === true && !(before && placePrepositions.has(before.lower));
}

/** The person a short name means: by its last word, the gender of its title, and nearness; "clash" when two fit as well. */
function personOf(document: Document, persons: Persons, part: NamePart): Person | 'clash' | null {
  const name = readPersonName(document, part);
  const last = name.words.at(-1) ?? '';
  const wanted = part.title ? genderOfTitle(document, part.title) : null;
  const named = persons.byWord.get(last) ?? [];
  if (named.length > mostNamesakes) return 'clash';
  const fitting = named.filter(
    (person) =>
      !(wanted && person.given && wanted !== person.given) &&
      name.words.every((word) => person.name.words.includes(word) || word === fold(person.name.surname)),
  );
  const bySurname = fitting.filter(
    (person) => fold(person.name.surname) === last || person.name.words.at(-1) === last,
  );
  const hasCourtesy = part.title !== null;
  const candidates =
    bySurname.length > 0
      ? bySurname
      : hasCourtesy
        ? fitting
        : fitting.filter((person) => person.name.words[0] === last);
  const head = part.title ? titleHead(document, part.title) : '';
  if (candidates.length < 2)
    return candidates[0] && isOtherOffice(candidates[0].titles, head) ? 'clash' : (candidates[0] ?? null);
  const titled = candidates.filter((person) => head !== '' && person.titles.has(head));
  if (titled.length === 1 && titled[0] && !isCourtesyTitle(head)) return titled[0];
  return nearest(document, candidates, part);
}

/** Offices that one person seldom holds two of at a time, by the heads of their titles. */
const offices = [
  'judge justice magistrate',
  'constable const. sergeant sgt. detective det. inspector insp. superintendent supt. commissioner officer captain capt. lieutenant lt. colonel col. general gen. major maj. corporal cpl. admiral sheriff trooper',
  'president premier minister senator sen. governor gov. representative rep. mayor councillor congressman congresswoman chancellor',
  'bishop archbishop cardinal pope rev. pastor rabbi imam',
].map((heads) => new Set(heads.split(' ')));

/** "Judge Day" is not Const. Paul Day; "Det. Amsel" may be Sgt. Ruth Amsel. */
function isOtherOffice(known: ReadonlySet<string>, head: string): boolean {
  const office = offices.find((heads) => heads.has(head));
  const others = offices.filter((heads) => [...known].some((title) => heads.has(title)));
  return office !== undefined && others.length > 0 && !others.includes(office);
}

const titleHead = ({ tokens }: Document, { end }: Run): string => tokens[end - 1]?.lower ?? '';

function genderOfTitle({ tokens }: Document, title: Run): 'female' | 'male' | null {
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
