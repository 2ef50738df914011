import { type NamePart, wholeKind } from './name-kind.ts';
import { type Page, type Run, textOf, wordAt } from './page.ts';
import { fold, wordOf } from './word.ts';

/** An organisation or place with every place where it is named; `acronym` is its short form in capitals, or null. */
export type NamedThing = {
  kind: 'organisation' | 'place';
  name: string;
  acronym: string | null;
  mentions: (Run & { form: 'full' | 'short' | 'acronym' })[];
};

type Grouping = {
  page: Page;
  things: NamedThing[];
  byName: Map<string, NamedThing>;
  byInitials: Map<string, NamedThing>;
  byWord: Map<string, NamedThing | null>;
};

/** Groups the names of organisations and places, an acronym with what it stands for, "the Council" with its full name. */
export function groupNames(page: Page, parts: readonly NamePart[]): NamedThing[] {
  const group: Grouping = { page, things: [], byName: new Map(), byInitials: new Map(), byWord: new Map() };
  const isNamed = ({ kind }: NamePart): boolean => kind === 'organisation' || kind === 'place';
  const isShort = (part: NamePart): boolean => part.kind === 'organisation' && isAcronym(nameOf(page, part));
  for (const part of parts) if (isNamed(part) && !isShort(part)) addFull(group, part);
  for (const part of parts) if (isShort(part)) addAcronym(group, part);
  for (const part of parts) if (part.kind === 'unknown') addShort(group, part);
  for (const { mentions } of group.things) mentions.sort((a, b) => a.first - b.first);
  return group.things;
}

const isAcronym = (name: string): boolean => name.length <= 7 && wordOf(name).isUpper;

/** The words of a name without a leading "The". */
const nameOf = (page: Page, { first, end }: Run): string =>
  textOf(page, { first: wordAt(page, first).text === 'The' && end - first > 1 ? first + 1 : first, end });

function addThing(
  { things, byName }: Grouping,
  { kind, name }: Pick<NamedThing, 'kind' | 'name'>,
): NamedThing {
  const thing: NamedThing = { kind, name, acronym: null, mentions: [] };
  things.push(thing);
  byName.set(fold(name), thing);
  return thing;
}

/** A name of one word that a longer one has is short for it: "The Post" after "Ellery Post"; refuses "NATO", which is known whole. */
function addFull(group: Grouping, part: NamePart): void {
  const { first, end } = part;
  const name = nameOf(group.page, part);
  const isWord = !name.includes(' ') && !wholeKind(group.page, part);
  const whole = isWord ? group.byWord.get(fold(name)) : null;
  if (whole) {
    whole.mentions.push({ first, end, form: 'short' });
    return;
  }
  const known = group.byName.get(fold(name));
  const thing = known ?? addThing(group, { kind: part.kind === 'place' ? 'place' : 'organisation', name });
  thing.mentions.push({ first, end, form: 'full' });
  if (!known && thing.kind === 'organisation') index(group, thing);
}

/** Makes a body known by its initials, with and without small words, and by its first, last and head word: "the Council", "Brill". */
function index({ byInitials, byWord }: Grouping, thing: NamedThing): void {
  const words = thing.name.split(/[\s-]+/).filter(Boolean);
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  for (const list of [large, words]) {
    const initials = fold(list.map((word) => word.charAt(0)).join(''));
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, thing);
  }
  const names = thing.name.split(' ');
  for (const word of new Set([names[0], names.at(-1), names.find((name) => wordOf(name).isBodyHead)])) {
    const key = fold(word ?? '');
    byWord.set(key, byWord.has(key) ? null : thing);
  }
}

function addAcronym(group: Grouping, part: NamePart): void {
  const name = nameOf(group.page, part);
  const known = group.byName.get(fold(name)) ?? group.byInitials.get(fold(name));
  const thing = known?.kind === 'organisation' ? known : addThing(group, { kind: 'organisation', name });
  thing.mentions.push({ first: part.first, end: part.end, form: 'acronym' });
  if (thing.name !== name || thing !== known) thing.acronym ??= name;
}

/** "Hallam said" after "Hallam & Reed", "the Council" after "Port Ellery Council"; refuses it when two names have the word. */
function addShort({ page, byWord }: Grouping, { first, end }: NamePart): void {
  const { folded, isBodyHead } = wordAt(page, first);
  const thing = end - first === 1 ? byWord.get(folded) : null;
  if (!thing || (thing.mentions[0]?.first ?? 0) > first) return;
  if (isBodyHead === (wordAt(page, first - 1).lower === 'the'))
    thing.mentions.push({ first, end, form: 'short' });
}
