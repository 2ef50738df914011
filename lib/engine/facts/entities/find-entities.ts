import type { Document } from '../../text/document.ts';
import type { Entity, Mention, Registry, Role } from '../facts.ts';
import { findGender, type Naming } from './find-gender.ts';
import { findGroups } from './find-groups.ts';
import { findRoles, organisationRole } from './find-roles.ts';
import { findRuns, type Run } from './find-runs.ts';
import { findShouted } from './find-shouted.ts';
import { fold } from './fold.ts';
import { groupNames, type NamedThing } from './group-names.ts';
import { groupPersons } from './group-persons.ts';
import { judgeUnknown } from './judge-unknown.ts';
import type { NamePart } from './name-kind.ts';
import { wordsOf } from './name-tokens.ts';
import { nounHolders } from './noun-holders.ts';
import type { Person } from './persons.ts';
import { readCapitals } from './reading.ts';
import { type NounHolder, roleAlone } from './role-alone.ts';
import type { FoundRole, RoleScene } from './role-scene.ts';
import { splitRun } from './split-run.ts';

/** Finds every person, organisation, place and acting group of a document, each once, in order of first mention. */
export function findEntities(document: Document): Registry {
  const reading = readCapitals(document);
  const parts = judgeUnknown(
    reading,
    findRuns(reading).flatMap((run) => splitRun(reading, run)),
  );
  const persons = groupPersons(document, parts);
  const things = groupNames(
    document,
    parts.filter((part) => !persons.claimed.has(part)),
  );
  const taken = new Set<number>();
  for (const person of persons.list)
    for (const { first, end } of person.mentions)
      for (let index = first; index < end; index += 1) taken.add(index);
  const scene = { document, taken, ...longNames(parts) };
  const roles = things.map((thing) =>
    thing.mentions.map(({ end }) => organisationRole(scene, end)).filter((role) => role !== null),
  );
  const holderOf = nounHolders(document, things, roles);
  const naming = namingOf(document, persons.list);
  const shouted = findShouted(reading, persons.byWord);
  const entities = [
    ...persons.list.map((person) =>
      personEntity(document, person, { scene, holderOf, naming, shouted: shouted.get(person) ?? [] }),
    ),
    ...things.map((thing, index) => thingEntity(document, thing, roles[index] ?? [])),
    ...groupEntities(document, taken),
  ];
  const ordered = entities
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.name < b.name ? -1 : 1));
  return { entities: ordered.map((entity, index) => ({ ...entity, id: `e${index + 1}` })) };
}

/** Names with a small word in them ("Bank of Ellery"), by first token and end, and the tokens inside. */
function longNames(parts: readonly NamePart[]) {
  const wholes = new Map<number, number>();
  const inside = new Set<number>();
  for (const { kind, first, end } of parts) {
    if ((kind !== 'organisation' && kind !== 'place') || end - first < 3) continue;
    wholes.set(first, end);
    for (let index = first + 1; index < end; index += 1) inside.add(index);
  }
  return { wholes, inside };
}

function namingOf(document: Document, persons: readonly Person[]): Naming {
  const owner = new Map<number, Person | null>();
  for (const person of persons) {
    for (const { first } of person.mentions) {
      const sentence = document.tokens[first]?.sentence ?? -1;
      const known = owner.get(sentence);
      owner.set(sentence, known === undefined || known === person ? person : null);
    }
  }
  const one = new Set([...owner].filter(([, person]) => person !== null).map(([sentence]) => sentence));
  return { one, some: new Set(owner.keys()) };
}

type PersonContext = {
  scene: RoleScene;
  holderOf: NounHolder;
  naming: Naming;
  shouted: Run[];
};

function personEntity(document: Document, person: Person, context: PersonContext): Entity {
  const found = person.mentions.flatMap((mention) => findRoles(context.scene, mention));
  const titles = new Set<string>();
  for (const { title } of person.mentions) if (title) titles.add(wordsOf(document, title.first, title.end));
  for (const role of found)
    titles.add(wordsOf(document, role.first, role.head + 1).replace(/^(?:the|a|an) /i, ''));
  const gender = findGender(document, person, {
    roles: found.map(({ text, first, end }) => text || wordsOf(document, first, end)),
    naming: context.naming,
  });
  return {
    id: '',
    kind: 'person',
    name: person.name.text,
    surname: person.name.surname,
    titles: [...titles],
    roles: rolesOf(document, found, context.holderOf),
    gender,
    acronym: null,
    mentions: [
      ...person.mentions.map((mention) => mentionOf(document, mention, mention.form)),
      ...context.shouted.map((run) => mentionOf(document, run, run.end - run.first > 1 ? 'full' : 'short')),
    ].sort((a, b) => a.start - b.start),
  };
}

/** The roles that stand naming, each once. */
function rolesOf(document: Document, found: readonly FoundRole[], holderOf: NounHolder): Role[] {
  const roles = new Map<string, Role>();
  for (const role of found) {
    const text = role.text === '' ? null : roleAlone(role.text, role.first, holderOf, document);
    if (text && !roles.has(fold(text))) roles.set(fold(text), { text, span: spanOf(document, role) });
  }
  return [...roles.values()];
}

function thingEntity(document: Document, thing: NamedThing, roles: readonly FoundRole[]): Entity {
  return {
    id: '',
    kind: thing.kind,
    name: thing.name,
    surname: null,
    titles: [],
    roles: roles.slice(0, 4).map((role) => ({ text: role.text, span: spanOf(document, role) })),
    gender: null,
    acronym: thing.acronym,
    mentions: thing.mentions
      .map((mention) => mentionOf(document, mention, mention.form))
      .sort((a, b) => a.start - b.start),
  };
}

function groupEntities(document: Document, taken: ReadonlySet<number>): Entity[] {
  const groups = new Map<string, Entity>();
  for (const group of findGroups(document, taken)) {
    const key = fold(group.name);
    const entity: Entity = groups.get(key) ?? {
      id: '',
      kind: 'group',
      name: group.name,
      surname: null,
      titles: [],
      roles: [],
      gender: null,
      acronym: null,
      mentions: [],
    };
    entity.mentions.push(mentionOf(document, group, 'full'));
    groups.set(key, entity);
  }
  return [...groups.values()];
}

const spanOf = ({ tokens }: Document, { first, end }: Run) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

const mentionOf = (document: Document, run: Run, form: Mention['form']): Mention => ({
  ...spanOf(document, run),
  form,
});
