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

/** Indexes the titles and roles of every person and the names and roles of every organisation by their nouns. */
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
      for (const phrase of [...entity.titles, ...roles, regalTitle(entity)]) {
        const words = roleWords(phrase);
        if (words.length > 0) put(persons, words.at(-1), { entity, words: new Set(words) });
      }
    if (entity.kind === 'organisation') {
      const nouns = [
        ...entity.name.toLowerCase().split(/[\s-]+/),
        ...roles.map(
          (role) =>
            beforeObject(role)
              .split(/[\s-]+/)
              .at(-1) ?? '',
        ),
      ];
      for (const noun of new Set(nouns)) put(bodies, noun, entity);
    }
  }
  return { persons, bodies };
}

/** "Queen" of Queen Ines, whose title is in her name. */
const regalTitle = ({ name }: Entity): string => {
  const [first = ''] = name.split(' ', 1);
  return wordOf(first).isRegal ? first : '';
};

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

/**
 * The persons that a definite role phrase may mean: every word of it must be in one of their roles; `isLoose`, one or none, or
 * the role has no other words. `head` is its noun, `words` those before the noun, small; by another noun only without words.
 */
export function personsOfRole(
  { persons }: RoleIndex,
  head: string,
  { words, isLoose }: { words: readonly string[]; isLoose: boolean },
): Entity[] {
  for (const noun of [head, ...(words.length === 0 || isLoose ? rolesNamedBy(head) : [])]) {
    const fitting = (persons.get(noun) ?? []).filter(({ words: known }) =>
      isLoose
        ? words.length === 0 || known.size === 1 || words.some((word) => known.has(word))
        : words.every((word) => known.has(word)),
    );
    if (fitting.length > 0) return [...new Set(fitting.map(({ entity }) => entity))];
  }
  return [];
}

/** Nouns by which a body is named again though its name has another: any, an office, a firm. */
const general = /^(?:group|organi[sz]ation|body)$/;
const office = /^(?:agency|department|ministry|bureau|authority|regulator|watchdog)$/;
const firm = /^(?:company|firm|corporation|airline|carrier|insurer|retailer|.*maker)$/;

/** Whether a body may be meant by a noun that its name has not: "the company" is no ministry, "the agency" no firm. */
export function mayBeBody({ kind, name, acronym }: Entity, noun: string): boolean {
  if (kind !== 'organisation') return false;
  const isOffice = name.split(/[\s-]+/).some((word) => wordOf(word).isBodyHead);
  return (
    (general.test(noun) && !/\b(?:Inc|Corp|Ltd|LLC|Co)\b/.test(name)) ||
    (firm.test(noun) && !isOffice) ||
    (office.test(noun) && (isOffice || acronym !== null))
  );
}
