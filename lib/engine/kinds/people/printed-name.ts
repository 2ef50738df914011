import type { Entity, Facts } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { once } from '../../text/once.ts';
import { describedById, describedSources } from '../statements/described-sources.ts';
import { firstFrom } from '../words/first-from.ts';
import { letterCases } from '../words/letter-cases.ts';

/** What follows a name that stands for itself: "the Board said", "at the Board."; not "the Nordbane trams". */
const closes =
  /^(?:[’']s?(?!\p{L})|\s*[.,;:!?)”"’—–]|\s+(?:is|was|are|were|has|have|had|will|would|could|can|did|does|and|or|in|on|at|to|for|of|by|with|from|that|which|who|as|after|before|when|while|about|over|said|says|told|\p{L}+ed)(?!\p{L}))/u;

const landsWithThe = /^(?:U\.?[SK]|United |Netherlands|Philippines|Czech Rep|Dominican Rep|Bahamas|Maldives)/;

/** Bodies and newspapers that have a "the", though an article may have them as "a Larn Times report" alone. Refuses "Larn Council". */
const alwaysWithThe =
  /^(?:Senate|White House|Pentagon|Kremlin|Vatican|Supreme Court|House of (?:Representatives|Commons|Lords)|(?:Justice|State|Treasury|Defen[cs]e) Department|United Nations|European (?:Union|Commission|Parliament)|(?:\p{Lu}\S* )+(?:Times|Post|Journal|Herald|Tribune|Telegraph|Globe and Mail))$/u;

/** A country as an option: "The Netherlands", "Norland". */
export const countryAtStart = (name: string): string =>
  countries.has(name) && landsWithThe.test(name) ? `The ${name}` : name;

/** Takes "the 57-country | Norland Union"; refuses "the head of | Norland Union". */
const withArticle =
  /\bthe\s+(?:(?!(?:of|to|by|for|from|in|at|on|with|as|that|than)\s)[\p{L}\d-]+\s+){0,2}$/iu;

/**
 * Whether the article writes a "the" before a name as often as not: "the Norland Health Board", "the 57-country Norland
 * Union"; refuses "the Nordbane trams" beside "at Nordbane" and "the grocer Holm & Lind". Limit: a name that never stands for itself takes its "the" anyhow.
 */
function takesArticle(facts: Facts, entity: Entity): boolean {
  if (entity.kind === 'person' || /^the\s|&|\b(?:Partners|Holdings|Inc|Corp|Ltd|LLC)\b/i.test(entity.name))
    return false;
  if (countries.has(entity.name)) return landsWithThe.test(entity.name);
  if (alwaysWithThe.test(entity.name)) return true;
  const { text } = facts.document;
  const article = entity.name.includes(' ') ? withArticle : /\bthe\s+$/i;
  const own = entity.mentions.filter(
    ({ form, start, end }) => form !== 'role' && entity.name === text.slice(start, end),
  );
  const places = own.map(({ start, end }) => ({
    has: article.test(text.slice(Math.max(0, start - 40), start)),
    isAlone: closes.test(text.slice(end, end + 20)),
  }));
  const alone = places.filter(({ isAlone }) => isAlone);
  const counted = alone.length > 0 ? alone : places;
  const having = counted.filter(({ has }) => has).length;
  return having > 0 && (having * 2 >= counted.length || commonlyWithThe.test(entity.name));
}
/** Bodies that lose their "the" in headlines and before other nouns alone: "Norland Party chief". Refuses "Larn Council". */
const commonlyWithThe = / (?:Party|Department|Administration|Commission|Committee|Association|Foundation)$/;

const commonBodies = new Set('police prosecutors firefighters officials organisers organizers'.split(' '));

/** Takes "Police" at the start of a sentence, and a name of one word that the article also writes small; refuses "Nordbane". */
const isCommonNoun = ({ document }: Facts, { kind, name }: Entity): boolean =>
  kind !== 'person' &&
  !name.includes(' ') &&
  (commonBodies.has(name.toLowerCase()) || letterCases(document).small.has(name.toLowerCase()));

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lord|Lady|Dame|Madam)\.?$/;

/** The title of office of somebody known by one name alone: "President" of "President Holm"; no other is printed. */
const officeOf = ({ kind, name, titles }: Entity): string | undefined =>
  kind !== 'person' || name.includes(' ')
    ? undefined
    : titles.find((title) => /^\p{Lu}\p{L}+\.?$/u.test(title) && !courtesy.test(title));

/** A name as it stands within a sentence: "the Norland Health Board", "Ines Carrow", "the police". */
export const nameInSentence = (facts: Facts, entity: Entity): string => namesIn(facts)(entity);

const namesIn = once((facts: Facts) =>
  once((entity: Entity): string => {
    if (describedById(facts, entity.id) !== null && entity.name.includes(' ')) return entity.name;
    const office = officeOf(entity);
    if (office !== undefined) return `${office} ${entity.name}`;
    if (isCommonNoun(facts, entity)) return `the ${entity.name.toLowerCase()}`;
    return takesArticle(facts, entity) ? `the ${entity.name}` : entity.name.replace(/^The /, 'the ');
  }),
);

/** A name as an option or at the start of a sentence: "The Norland Health Board", "Ines Carrow". */
export function nameAtStart(facts: Facts, entity: Entity): string {
  const name = nameInSentence(facts, entity);
  const isPlain =
    entity.kind === 'person' || name.startsWith('the ') || describedById(facts, entity.id) !== null;
  return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The entity that an option names, when there is one. */
export const entityOfOption = (facts: Facts, option: string): Entity | null =>
  byOption(facts).get(option) ?? null;

const byOption = once(
  (facts: Facts): Map<string, Entity> =>
    new Map(
      [...facts.registry.entities, ...describedSources(facts).all.map(({ entity }) => entity)]
        .toReversed()
        .map((entity) => [nameAtStart(facts, entity), entity]),
    ),
);

/** Whether an entity is named in the story itself, by a name that is plainly one: not "South Velmora", nor a bare acronym, nor the title “Velmora Nights”. */
export const isNamedInStory = (facts: Facts, entity: Entity): boolean =>
  !/^(?:North|South|East|West|An?)(?:ern)? |^(?:\p{Lu}\.?)+$|^\p{Lu}{3,} \p{Lu}{3,}|^.{0,2}$/u.test(
    entity.name,
  ) &&
  entity.mentions.some(({ start }) => {
    const { blocks, text } = facts.document;
    return (
      !/["“‘'«]/.test(text.charAt(start - 1)) && blocks[firstFrom(blocks, start + 1) - 1]?.kind === 'body'
    );
  });
