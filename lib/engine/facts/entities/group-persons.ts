import { givenNameGender } from '../../lexicon/given-names.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import { fold } from './fold.ts';
import type { NamePart } from './name-kind.ts';
import { isInitial, isParticleWord, isUpperCase } from './name-tokens.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import { areOnePerson, type PersonName, readPersonName } from './person.ts';
import { mostNamesakes, type Person, type Persons } from './persons.ts';
import { genderOfTitle, misspelt, personOf, titleHead } from './which-person.ts';

/** Groups full names to persons, then hands each short name ("Ms. Carrow", "Carrow", "Ines") to its person. */
export function groupPersons(document: Document, parts: NamePart[]): Persons {
  const persons: Persons = {
    list: [],
    byWord: new Map(),
    claimed: new Map(),
    courtesies: new Map(),
    elsewhere: namedElsewhere(document),
  };
  for (const part of parts) {
    if (part.kind !== 'person') continue;
    const name = readPersonName(document, part);
    noteCourtesy(document, persons, part);
    if (!isFullName(name)) continue;
    const known = namesakes(persons, name).find((person) => areOnePerson(person.name, name));
    const person = known ?? addPerson(persons, name);
    claim(persons, person, part, 'full');
    if (part.title) person.titles.add(titleHead(document, part.title));
  }
  parts.forEach((part, index) => {
    addPartner(document, persons, part, parts[index + 1]);
  });
  for (const part of parts) {
    const known = part.kind === 'unknown' ? knownWhole(document, persons, part) : null;
    if (known) claim(persons, known, part, 'full');
    else if (part.kind === 'person' && !persons.claimed.has(part)) shortOrNew(document, persons, part);
    else if (isLoneName(document, persons, part) || speaksAlone(document, part)) {
      const person =
        personOf(document, persons, part) ??
        misspelt(document, persons, part) ??
        fromElsewhere(document, persons, part);
      if (person && person !== 'clash') claim(persons, person, part, 'short');
    }
    const person = persons.claimed.get(part);
    if (!person) continue;
    person.seen = document.tokens[part.first]?.sentence ?? person.seen;
    person.named += 1;
    if (part.title) person.titles.add(titleHead(document, part.title));
    person.given = (part.title && genderOfTitle(document, part.title)) ?? person.given;
  }
  for (const person of persons.list) person.mentions.sort((a, b) => a.first - b.first);
  return persons;
}

/** "Zelk Obeid" where only "Professor Zelk Obeid" shows elsewhere that it is a person. */
function knownWhole(document: Document, persons: Persons, part: NamePart): Person | null {
  if (part.end - part.first < 2) return null;
  const words = readPersonName(document, part).words.join(' ');
  const named = persons.byWord.get(words.split(' ').at(-1) ?? '') ?? [];
  return named.slice(0, mostNamesakes).find(({ name }) => name.words.join(' ') === words) ?? null;
}

/** "Otto | and Ana Reis": the first of a couple has the family name of the second. Refuses "Marsh and Ana Reis" where a Marsh is known. */
function addPartner(document: Document, persons: Persons, part: NamePart, next: NamePart | undefined): void {
  const partner = next && persons.claimed.get(next);
  const { text = '' } = document.tokens[part.first] ?? {};
  if (!partner || part.end - part.first !== 1 || part.title || persons.claimed.has(part)) return;
  if (next.first !== part.end + 1 || document.tokens[part.end]?.lower !== 'and') return;
  if (partner.name.words.length !== 2 || !givenNameGender(text) || persons.byWord.has(fold(text))) return;
  const { surname, suffix } = partner.name;
  const name = { text: `${text} ${surname}`, words: [fold(text), fold(surname)], surname, suffix };
  claim(persons, addPerson(persons, name), part, 'full');
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
  const bare = (name.words.at(-1) ?? '').replace(/^(?:al|el)-/, '');
  for (const word of new Set([...name.words, fold(name.surname), bare])) {
    const list = persons.byWord.get(word);
    if (list) list.push(person);
    else persons.byWord.set(word, [person]);
  }
  return person;
}

function givenGender({ text }: PersonName): 'female' | 'male' | null {
  for (const word of text.split(' ').slice(0, -1)) {
    if (givenNameGender(word)) return wordGender(word);
  }
  return null;
}

function noteCourtesy(document: Document, { courtesies }: Persons, part: NamePart): void {
  const gender = part.title ? genderOfTitle(document, part.title) : null;
  if (!gender) return;
  const word = fold(document.tokens[part.end - 1]?.text ?? '');
  const known = courtesies.get(word);
  if (known) known.add(gender);
  else courtesies.set(word, new Set([gender]));
}

/** The name of somebody known by surname alone, with the courtesy title where others bear that surname: "Mr. Khan". */
function ownName(document: Document, persons: Persons, part: NamePart): PersonName {
  const name = readPersonName(document, part);
  const title = document.tokens[part.first - 1]?.text ?? '';
  const isShared = persons.byWord.has(name.words.at(-1) ?? '');
  if (isShared) return isCourtesyTitle(title) ? { ...name, text: `${title} ${name.text}` } : name;
  return (name.words.length === 1 && nameElsewhere(persons, name.text)) || name;
}

function nameElsewhere({ elsewhere }: Persons, surname: string): PersonName | null {
  const text = elsewhere(surname);
  return text === null ? null : { text, words: text.split(' ').map(fold), surname, suffix: '' };
}

/** "Carrow said" where only a headline has "Ada Carrow". */
function fromElsewhere(document: Document, persons: Persons, part: NamePart): Person | null {
  const { text = '' } = document.tokens[part.first] ?? {};
  const isKnown = part.kind !== 'unknown' || persons.byWord.has(fold(text));
  const name = isKnown ? null : nameElsewhere(persons, text);
  return name && addPerson(persons, name);
}

/** "Melanie said": a name of one word without a title is a given name when it can be. */
function wordGender(word: string): 'female' | 'male' | null {
  const gender = givenNameGender(word);
  return gender === 'either' ? null : gender;
}

function claim(persons: Persons, person: Person, part: NamePart, form: 'full' | 'short'): void {
  persons.claimed.set(part, person);
  person.mentions.push({ first: part.first, end: part.end, form, title: part.title });
}

/** "Ms. Brill" without a Brill in the article is a person known by surname alone. */
function shortOrNew(document: Document, persons: Persons, part: NamePart): void {
  const known = personOf(document, persons, part) ?? misspelt(document, persons, part);
  if (known === 'clash') return;
  const person = known ?? addPerson(persons, ownName(document, persons, part));
  if (!known && !part.title) person.given ??= wordGender(person.name.text);
  claim(persons, person, part, known ? 'short' : 'full');
}

const placePrepositions = new Set('in at near from to across outside around through into via of'.split(' '));

/** "Carow said": a lone capitalised word beside a verb of saying. */
const speaksAlone = ({ tokens }: Document, part: NamePart): boolean =>
  part.end - part.first === 1 &&
  (part.kind === 'unknown' || part.kind === 'organisation' || part.kind === 'demonym') &&
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
