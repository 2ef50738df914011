import { rolesNamedBy } from '../../lexicon/role-synonyms.ts';
import type { Word } from '../entities/word.ts';
import { wordOf } from '../entities/word.ts';
import type { Entity, Registry } from '../facts.ts';

/** The persons and bodies of a registry by the head noun of what they are: "minister" → those who are some minister. */
export type RoleIndex = {
  persons: ReadonlyMap<string, { entity: Entity; words: ReadonlySet<string> }[]>;
  bodies: ReadonlyMap<string, Entity[]>;
};

/** Whether a word may head a role phrase: "minister", "ceo", "34-year-old". */
export const isRoleHead = ({ isRole, lower }: Word): boolean =>
  (isRole && lower.length > 1) || lower.endsWith('-year-old');

/** Indexes the titles and roles of every person and the names of every organisation by their nouns. */
export function indexRoles({ entities }: Registry): RoleIndex {
  const persons = new Map<string, { entity: Entity; words: ReadonlySet<string> }[]>();
  const bodies = new Map<string, Entity[]>();
  const put = <Item>(map: Map<string, Item[]>, key: string | undefined, item: Item): void => {
    const list = map.get(key ?? '');
    if (list) list.push(item);
    else map.set(key ?? '', [item]);
  };
  for (const entity of entities) {
    const roles = entity.roles.map(({ text }) => text);
    if (entity.kind === 'person')
      for (const phrase of [...entity.titles, ...roles]) {
        const words = roleWords(phrase);
        if (words.length > 0) put(persons, words.at(-1), { entity, words: new Set(words) });
      }
    if (entity.kind === 'organisation')
      for (const noun of new Set(entity.name.toLowerCase().split(/[\s-]+/))) put(bodies, noun, entity);
  }
  return { persons, bodies };
}

const beforeObject = (phrase: string): string =>
  phrase.split(/ (?:of|for|at|in|on|with|from|to|under|that) /, 1)[0] ?? '';

/** The words of a role up to its head, small: "the NATO Secretary-General" → nato, secretary-general; "Guild of Bakers president" whole. */
function roleWords(phrase: string): string[] {
  const wordsOf = (text: string): string[] =>
    text
      .replace(/['’]s\b/g, '')
      .split(/\s+/)
      .map(wordOf)
      .filter(({ text: word, isCourtesy, isArticle }) => word && !isCourtesy && !isArticle)
      .map(({ short, lower }) => short ?? lower);
  const whole = wordsOf(phrase);
  const short = wordsOf(beforeObject(phrase));
  const isWhole = !wordOf(short.at(-1) ?? '').isRole && wordOf(whole.at(-1) ?? '').isRole;
  return isWhole ? whole : short;
}

/** The persons that a definite role phrase may mean: every word before its noun must be in one of their roles; by another noun only without words. */
export function personsOfRole({ persons }: RoleIndex, head: string, words: readonly string[]): Entity[] {
  for (const noun of [head, ...(words.length === 0 ? rolesNamedBy(head) : [])]) {
    const fitting = (persons.get(noun) ?? []).filter(({ words: known }) =>
      words.every((word) => known.has(word)),
    );
    if (fitting.length > 0) return [...new Set(fitting.map(({ entity }) => entity))];
  }
  return [];
}
