import type { Document } from '../../text/document.ts';
import type { Entity, Mention, Registry, Role } from '../facts.ts';
import { findGender, type Naming } from './find-gender.ts';
import { findGroups } from './find-groups.ts';
import { findRoles } from './find-roles.ts';
import { findRuns } from './find-runs.ts';
import { groupNames, type NamedThing } from './group-names.ts';
import { groupPersons } from './group-persons.ts';
import { judgeUnknown } from './judge-unknown.ts';
import type { NamePart } from './name-kind.ts';
import { type Page, type Run, sentenceAt, spanOf, textOf, wordAt } from './page.ts';
import { readCapitals } from './reading.ts';
import { standsAlone } from './role-alone.ts';
import type { RoleScene } from './role-scene.ts';
import { splitRun } from './split-run.ts';
import type { Person } from './which-person.ts';
import { fold } from './word.ts';

/** Finds every person, organisation, place and acting group of a document, each once, in order of first mention. */
export function findEntities(document: Document): Registry {
  const reading = readCapitals(document);
  const split = findRuns(reading).flatMap((run) => splitRun(reading, run));
  const parts = judgeUnknown(reading, split);
  const { list: persons, claimed } = groupPersons(reading, parts);
  const things = groupNames(
    reading,
    parts.filter((part) => !claimed.has(part)),
  );
  const bodies = things.flatMap(({ kind, name }) => (kind === 'organisation' ? [name] : []));
  const scene = { ...sceneOf(reading, parts, persons), bodies };
  const naming = namingOf(reading, persons);
  const entities = [
    ...persons.map((person) => personEntity(scene, person, naming)),
    ...things.map((thing) => thingEntity(reading, thing)),
    ...groupEntities(reading, scene.taken),
  ];
  entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return {
    entities: entities
      .filter(({ mentions }) => mentions.length > 0)
      .map((entity, index) => ({ ...entity, id: `e${index + 1}` })),
  };
}

/** The page with the tokens of persons' names and the names with a small word in them ("Bank of Ellery"). */
function sceneOf(
  page: Page,
  parts: readonly NamePart[],
  persons: readonly Person[],
): Omit<RoleScene, 'bodies'> {
  const taken = new Set<number>();
  const wholes = new Map<number, number>();
  const inside = new Map<number, number>();
  for (const { mentions } of persons)
    for (const { first, end } of mentions) for (let index = first; index < end; index += 1) taken.add(index);
  for (const { kind, first, end } of parts) {
    if ((kind !== 'organisation' && kind !== 'place') || end - first < 3) continue;
    wholes.set(first, end);
    for (let index = first + 1; index < end; index += 1) inside.set(index, first);
  }
  return { ...page, taken, wholes, inside };
}

function namingOf(page: Page, persons: readonly Person[]): Naming {
  const naming = new Map<number, number>();
  for (const { mentions } of persons)
    for (const sentence of new Set(mentions.map(({ first }) => sentenceAt(page, first))))
      naming.set(sentence, (naming.get(sentence) ?? 0) + 1);
  return naming;
}

const nameless = { id: '', surname: null, titles: [], roles: [], gender: null, acronym: null };

function personEntity(scene: RoleScene, person: Person, naming: Naming): Entity {
  const found = person.mentions.flatMap((mention) => findRoles(scene, mention));
  const titles = person.mentions.flatMap(({ title }) => (title ? [textOf(scene, title)] : []));
  const heads = found.map(({ first, head }) =>
    textOf(scene, { first: wordAt(scene, first).isArticle ? first + 1 : first, end: head + 1 }),
  );
  const roles = new Map<string, Role>();
  for (const role of found) {
    const { text } = role;
    if (standsAlone(text) && !roles.has(fold(text)))
      roles.set(fold(text), { text, span: spanOf(scene, role) });
  }
  return {
    ...nameless,
    kind: 'person',
    name: person.name.text,
    surname: person.name.surname,
    titles: [...new Set([...titles, ...heads])],
    roles: [...roles.values()],
    gender: findGender(scene, person, {
      roles: found.map((role) => role.text || textOf(scene, role)),
      naming,
    }),
    mentions: person.mentions.map((mention) => mentionOf(scene, mention, mention.form)),
  };
}

const thingEntity = (page: Page, { kind, name, acronym, mentions }: NamedThing): Entity => ({
  ...nameless,
  kind,
  name,
  acronym,
  mentions: mentions.map((mention) => mentionOf(page, mention, mention.form)),
});

function groupEntities(page: Page, taken: ReadonlySet<number>): Entity[] {
  const groups = new Map<string, Entity>();
  for (const { name, ...run } of findGroups(page, taken)) {
    const group: Entity = groups.get(fold(name)) ?? { ...nameless, kind: 'group', name, mentions: [] };
    group.mentions.push(mentionOf(page, run, 'full'));
    groups.set(fold(name), group);
  }
  return [...groups.values()];
}

const mentionOf = (page: Page, run: Run, form: Mention['form']): Mention => ({ ...spanOf(page, run), form });
