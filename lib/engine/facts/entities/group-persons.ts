import { type NamePart, placing } from './name-kind.ts';
import { sentenceAt, wordAt } from './page.ts';
import { areOnePerson, type PersonName, readPersonName } from './person-name.ts';
import type { Reading } from './reading.ts';
import {
  genderOfTitle,
  mostNamesakes,
  namesOf,
  officeOf,
  type Person,
  type Persons,
  personMeant,
} from './which-person.ts';
import { fold, wordOf } from './word.ts';

/** The persons of a document in order of their first full names, and the parts that name one. */
export type GroupedPersons = { list: Person[]; claimed: ReadonlySet<NamePart> };

type Grouping = Persons & { reading: Reading; claimed: Map<NamePart, Person> };

/** Groups full names to persons, then hands each short name ("Ms. Carrow", "Carrow", "Ines") to its person. */
export function groupPersons(reading: Reading, parts: readonly NamePart[]): GroupedPersons {
  const group: Grouping = { reading, list: [], byWord: new Map(), courtesies: new Map(), claimed: new Map() };
  for (const part of parts) if (part.kind === 'person') claimFull(group, part);
  for (const [index, part] of parts.entries()) claimCouple(group, part, parts[index + 1]);
  for (const part of parts) {
    const whole = part.kind === 'unknown' ? knownWhole(group, part) : null;
    if (whole) claim(group, whole, part, 'full');
    else if (part.kind === 'person') claimShort(group, part);
    else if (isLoneName(group, part)) {
      const known = personMeant(reading, group, part);
      if (known && known !== 'clash') claim(group, known, part, 'short');
    }
    const person = group.claimed.get(part);
    if (person) noteSeen(group, person, part);
  }
  for (const person of group.list) person.mentions.sort((a, b) => a.first - b.first);
  return { list: group.list, claimed: new Set(group.claimed.keys()) };
}

function claim({ claimed }: Grouping, person: Person, part: NamePart, form: 'full' | 'short'): void {
  claimed.set(part, person);
  person.mentions.push({ first: part.first, end: part.end, form, title: part.title });
}

function addPerson({ list, byWord }: Grouping, name: PersonName, given: Person['given']): Person {
  const own = namesOf(name);
  const person: Person = { name, own, given, mentions: [], seen: -1, named: 0, titles: new Set() };
  list.push(person);
  for (const word of own) {
    const known = byWord.get(word);
    if (known) known.push(person);
    else byWord.set(word, [person]);
  }
  return person;
}

/** Whose the first known given name is, for "Margaret" and "J. Margaret Brill"; null for "Taylor". */
function givenGender({ words }: PersonName): Person['given'] {
  const gender = (words.length > 1 ? words.slice(0, -1) : words)
    .map((word) => wordOf(word).given)
    .find((given) => given !== null);
  return gender === 'female' || gender === 'male' ? gender : null;
}

function claimFull(group: Grouping, part: NamePart): void {
  const { reading, byWord, courtesies } = group;
  const name = readPersonName(reading, part);
  const last = name.words.at(-1) ?? '';
  const gender = genderOfTitle(reading, part.title);
  if (gender) courtesies.set(last, (courtesies.get(last) ?? new Set()).add(gender));
  if (name.words.filter((word) => !wordOf(word).isParticle).length < 2) return;
  const namesakes = [last, fold(name.surname), name.words[0] ?? ''].flatMap((word) =>
    (byWord.get(word) ?? []).slice(0, mostNamesakes),
  );
  const known = namesakes.find((person) => areOnePerson(person.name, name));
  const person = known ?? addPerson(group, name, givenGender(name));

  claim(group, person, part, 'full');
  if (part.title) person.titles.add(officeOf(reading, part.title));
}

/**
 * Takes "Ilmar" of "Ilmar and Oresa Holm" for Ilmar Holm where the article has a Mr. and a Ms. Holm, and tells which is which by
 * given names, else by the one that ends in "a". Refuses "Brill and Oresa Holm" where a Brill is known. Limit: a Brill so named alone.
 */
function claimCouple(group: Grouping, part: NamePart, next: NamePart | undefined): void {
  const { reading, byWord, courtesies, claimed } = group;
  const { text, folded } = wordAt(reading, part.first);
  const isLone = part.end - part.first === 1 && /^(?:person|unknown)$/.test(part.kind) && !byWord.has(folded);
  const other = next?.first === part.end + 1 && !next.title ? claimed.get(next) : undefined;
  const [, last = '', more] = other?.name.words ?? [];
  if (!other || !isLone || more || wordAt(reading, part.end).lower !== 'and') return;
  if (courtesies.get(last)?.size !== 2) return;
  const name = { ...other.name, text: `${text} ${other.name.surname}`, words: [folded, last] };
  const person = addPerson(group, name, givenGender(name));
  const [own, mate] = [person, other].map(
    ({ given, name }) => given ?? (name.words[0]?.endsWith('a') ? 'female' : null),
  );
  if (own === mate) return;
  person.given = own === 'female' || mate === 'male' ? 'female' : 'male';
  other.given = person.given === 'female' ? 'male' : 'female';
}

/** "Zelk Obeid" where only "Professor Zelk Obeid" shows elsewhere that it is a person. */
function knownWhole({ reading, byWord }: Grouping, part: NamePart): Person | null {
  if (part.end - part.first < 2) return null;
  const { words } = readPersonName(reading, part);
  const namesakes = byWord.get(words.at(-1) ?? '')?.slice(0, mostNamesakes);
  return namesakes?.find(({ name }) => name.words.join(' ') === words.join(' ')) ?? null;
}

/** "Ms. Brill" without a Brill in the article is a person known by surname alone; with the title where another Brill is known. */
function claimShort(group: Grouping, part: NamePart): void {
  const { reading, byWord, claimed } = group;
  const known = claimed.has(part) ? 'clash' : personMeant(reading, group, part);
  if (known === 'clash') return;
  if (known) {
    claim(group, known, part, 'short');
    return;
  }
  const name = readPersonName(reading, part);
  const title = wordAt(reading, part.first - 1);
  const isShared = title.isCourtesy && byWord.has(name.words.at(-1) ?? '');
  const own = isShared ? { ...name, text: `${title.text} ${name.text}` } : name;
  claim(
    group,
    addPerson(group, own, part.title && own.words.length < 2 ? null : givenGender(own)),
    part,
    'full',
  );
}

function noteSeen({ reading }: Grouping, person: Person, part: NamePart): void {
  person.seen = sentenceAt(reading, part.first);
  person.named += 1;
  if (!part.title) return;
  person.titles.add(officeOf(reading, part.title));
  person.given = genderOfTitle(reading, part.title) ?? person.given;
}

/** A single capitalised word that some person's name has: "Carrow said"; refuses "in Paris" and "the Bishop" though a Valeska Paris is known. */
function isLoneName({ reading, byWord }: Grouping, { kind, first, end }: NamePart): boolean {
  const { folded, isInitial, isUpper } = wordAt(reading, first);
  const namesakes = byWord.get(folded);
  if (end - first > 1 || isInitial) return false;
  const before = wordAt(reading, first - 1);
  if (!namesakes) return kind === 'unknown' && !isUpper && (before.says || wordAt(reading, end).says);
  if (kind === 'unknown' || kind === 'thing') return true;
  const isOther = placing.test(before.lower) || before.lower === 'of' || before.isArticle;
  return !isOther && namesakes.some(({ seen }) => seen >= 0);
}
