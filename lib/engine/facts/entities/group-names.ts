import { organisationHeads } from '../../lexicon/organisation-words.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { fold } from './fold.ts';
import { type NamePart, wholeKind } from './name-kind.ts';
import { isUpperCase, wordsOf } from './name-tokens.ts';

/** An organisation or place with every place where it is named; `acronym` is its short form in capitals, or null. */
export type NamedThing = {
  kind: 'organisation' | 'place';
  name: string;
  acronym: string | null;
  mentions: (Run & { form: 'full' | 'short' | 'acronym' })[];
};

type Group = {
  document: Document;
  things: NamedThing[];
  byName: Map<string, NamedThing>;
  byInitials: Map<string, NamedThing>;
  byHead: Map<string, NamedThing | null>;
};

/** Groups the names of organisations and places, an acronym with what it stands for, "the Council" with its full name. */
export function groupNames(document: Document, parts: readonly NamePart[]): NamedThing[] {
  const group: Group = { document, things: [], byName: new Map(), byInitials: new Map(), byHead: new Map() };
  const acronyms: NamePart[] = [];
  for (const part of parts) {
    if (part.kind !== 'organisation' && part.kind !== 'place') continue;
    const name = nameOf(document, part);
    if (part.kind === 'organisation' && isAcronym(name)) acronyms.push(part);
    else addFull(group, part, name);
  }
  for (const part of acronyms) addAcronym(group, part);
  for (const part of parts) if (part.kind === 'unknown') addShort(group, part);
  return group.things;
}

const isAcronym = (name: string): boolean => isUpperCase(name) && name.length <= 7 && !name.includes(' ');

/** The words of a name without a leading "The". */
function nameOf(document: Document, { first, end }: Run): string {
  const from = document.tokens[first]?.text === 'The' && end - first > 1 ? first + 1 : first;
  return wordsOf(document, from, end);
}

/** Papers are named again by the last word of their names: "The Post" after "Ellery Post"; "Brill said" after "Brill Corp." */
const paper =
  /^(?:Times|Post|Journal|Star|Globe|Mail|Sun|Herald|Tribune|Gazette|Citizen|Guardian|Telegraph|Chronicle|Inquirer)$/;

function addFull(group: Group, part: NamePart, name: string): void {
  const isShort = paper.test(name) || !(name.includes(' ') || wholeKind(group.document, part));
  const whole = isShort ? group.byHead.get(fold(name)) : null;
  if (whole) {
    whole.mentions.push({ first: part.first, end: part.end, form: 'short' });
    return;
  }
  const known = group.byName.get(fold(name));
  const thing: NamedThing = known ?? {
    kind: part.kind === 'place' ? 'place' : 'organisation',
    name,
    acronym: null,
    mentions: [],
  };
  thing.mentions.push({ first: part.first, end: part.end, form: 'full' });
  if (known) return;
  group.things.push(thing);
  group.byName.set(fold(name), thing);
  if (thing.kind !== 'organisation') return;
  for (const initials of initialsOf(name)) {
    if (!group.byInitials.has(initials)) group.byInitials.set(initials, thing);
  }
  const words = name.split(' ');
  for (const key of new Set([
    words[0],
    words.at(-1),
    words.find((word) => organisationHeads.has(word.toLowerCase())),
  ])) {
    if (key === undefined) continue;
    const head = fold(key);
    group.byHead.set(head, group.byHead.has(head) ? null : thing);
  }
}

/** The initials of a name with and without its small words: "Bank of Ellery" → "be", "boe". */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  const initial = (list: string[]) => fold(list.map((word) => word.charAt(0)).join(''));
  return [initial(large), initial(words)].filter((short) => short.length > 1);
}

function addAcronym(group: Group, part: NamePart): void {
  const name = nameOf(group.document, part);
  const known = group.byName.get(fold(name)) ?? group.byInitials.get(fold(name));
  const mention = { first: part.first, end: part.end, form: 'acronym' as const };
  if (known && known.kind === 'organisation') {
    known.mentions.push(mention);
    if (known.name !== name) known.acronym ??= name;
    return;
  }
  const thing: NamedThing = { kind: 'organisation', name, acronym: name, mentions: [mention] };
  group.things.push(thing);
  group.byName.set(fold(name), thing);
}

/** "Hallam said" after "Hallam & Reed", "the Council" after "Port Ellery Council"; refuses it when two names have the word. */
function addShort({ document, byHead }: Group, part: NamePart): void {
  if (part.end - part.first !== 1) return;
  const word = document.tokens[part.first];
  const thing = word && byHead.get(fold(word.text));
  if (!thing || (thing.mentions[0]?.first ?? 0) > part.first) return;
  const isHead = organisationHeads.has(word.lower);
  if (isHead !== (document.tokens[part.first - 1]?.lower === 'the')) return;
  thing.mentions.push({ first: part.first, end: part.end, form: 'short' });
}
