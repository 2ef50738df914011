import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, shortTitleRole } from '../../lexicon/titles.ts';
import type { Entity, Registry } from '../facts.ts';

/** The persons of a registry by the head noun of what they are: "minister" → those who are some minister. */
export type RoleIndex = ReadonlyMap<string, { entity: Entity; words: ReadonlySet<string> }[]>;

/** Indexes the titles and roles of every person by their head nouns. */
export function indexRoles(registry: Registry): RoleIndex {
  const index = new Map<string, { entity: Entity; words: ReadonlySet<string> }[]>();
  for (const entity of registry.entities) {
    if (entity.kind !== 'person') continue;
    for (const phrase of [...entity.titles, ...entity.roles.map(({ text }) => text)]) {
      const words = roleWords(phrase);
      const head = words.at(-1);
      if (head === undefined) continue;
      const list = index.get(head) ?? [];
      list.push({ entity, words: new Set(words) });
      index.set(head, list);
    }
  }
  return index;
}

/** The words of a role up to its head, small: "the NATO Secretary-General" → nato, secretary-general; "Guild of Bakers president" whole. */
function roleWords(phrase: string): string[] {
  const wordsOf = (text: string): string[] =>
    text
      .replace(/['’]s\b/g, '')
      .split(/\s+/)
      .filter((word) => word && !isCourtesyTitle(word) && !/^(?:a|an|the)$/i.test(word))
      .map((word) => shortTitleRole(word) ?? word.toLowerCase());
  const short = wordsOf(phrase.split(/ (?:of|for|at|in|on|with|from|to|under) /)[0] ?? '');
  const whole = isRoleNoun(short.at(-1) ?? '') ? [] : wordsOf(phrase);
  return isRoleNoun(whole.at(-1) ?? '') ? whole : short;
}

/** Role nouns by which one title is said for another: "the governor" for "Gov.", "the leader" for a "prime minister". */
const others: Readonly<Record<string, readonly string[]>> = {
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'mp'],
  congressman: ['representative'],
  congresswoman: ['representative'],
  boss: ['ceo', 'executive', 'manager'],
  ceo: ['executive', 'officer'],
  chief: ['commissioner', 'executive', 'ceo', 'head', 'director'],
  lawyer: ['attorney', 'counsel', 'solicitor', 'barrister'],
  attorney: ['lawyer'],
  judge: ['justice', 'magistrate'],
  officer: ['constable', 'sergeant', 'detective', 'inspector'],
  writer: ['novelist', 'author', 'poet'],
  author: ['novelist', 'writer', 'historian'],
  politician: ['mp', 'senator', 'councillor', 'mayor'],
  doctor: ['physician', 'surgeon', 'epidemiologist'],
  scientist: ['biologist', 'physicist', 'chemist', 'ecologist', 'researcher'],
  researcher: ['scientist', 'professor', 'biologist'],
  businessman: ['entrepreneur'],
};

/**
 * The persons that a definite role phrase may mean: every word of it must be in one of their roles; `loosely`, one or none, or
 * the role has no other words. `head` is its noun, `words` those before the noun, small.
 */
export function matchRole(
  index: RoleIndex,
  head: string,
  words: readonly string[],
  loosely = false,
): Entity[] {
  const found = new Set<Entity>();
  for (const noun of [head, ...(others[head] ?? [])]) {
    for (const { entity, words: known } of index.get(noun) ?? []) {
      const fits = loosely
        ? words.length === 0 || known.size === 1 || words.some((word) => known.has(word))
        : noun === head
          ? words.every((word) => known.has(word))
          : words.length === 0;
      if (fits) found.add(entity);
    }
    if (found.size > 0) break;
  }
  return [...found];
}

/** What somebody is said to be beside any office: "the candidate", "the 34-year-old", "the Ellery native". */
export const describes = (lower: string): boolean =>
  /-year-old$/.test(lower) ||
  /^(?:candidate|nominee|contender|front-?runner|hopeful|challenger|incumbent|businessman|businesswoman|entrepreneur|mogul|magnate|tycoon|billionaire|millionaire|politician|lawmaker|diplomat|native|teen|teenager|veteran|rookie|star|champion|athlete|player|forward|winger|defenceman|defenseman|goaltender|goalie|striker|midfielder|quarterback|pitcher|sophomore|freshman|singer|actor|actress|comedian|rapper|musician|author|novelist|senator|congressman|congresswoman|mp|mpp|mla|mna|democrat|republican)$/.test(
    lower,
  );

/** Whether a word may head a role phrase: "minister", "ceo", "34-year-old". */
export const isRoleHead = (lower: string): boolean =>
  (isRoleNoun(lower) && lower.length > 1) || describes(lower);
