import { firstFrom } from '../../facts/entities/first-index.ts';
import type { Entity, Facts } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { countries } from '../../lexicon/countries.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import { once } from '../../text/once.ts';
import { describedById, describedSources } from '../statements/described-sources.ts';

const landsWithThe = /^(?:U\.?[SK]|United |Netherlands|Philippines|Czech Rep|Dominican Rep|Bahamas|Maldives)/;

/** A country as an option: "The Netherlands", "Norland". */
export const countryAtStart = (name: string): string =>
  countries.has(name) && landsWithThe.test(name) ? `The ${name}` : name;

/** Bodies and newspapers that have a "the", though an article may have them as "a Larn Times report" alone. Refuses "Larn Council". */
const alwaysWithThe = [
  /^(?:Senate|White House|Pentagon|Kremlin|Vatican|Supreme Court|United Nations)$/,
  /^European (?:Union|Commission|Parliament)$|^(?:Justice|State|Treasury|Defense) Department$|\bDepartment of /,
  /^\p{Lu}.* (?:Times|Post|Journal|Herald|Tribune|Telegraph)$/u,
];
/** Firms, which have none whatever stands before them: "the grocer Holm & Lind". */
const neverWithThe = /^the\s|&|\b(?:Partners|Holdings|Inc|Corp|Ltd|LLC)\b/i;

/** How many words may stand between a "the" and the name it belongs to: "the 57-country Norland Union". */
const farthest = 3;

/** Whether the article writes a "the" before a name that stands for itself: "the new Larn Council said"; refuses "the charity Larn Aid", "the union's Local 9", "the Nordbane trams", "the Nordbane/Larn poll", "the head of Larn Council". */
function takesArticle({ document: { tokens, text } }: Facts, { kind, name, mentions }: Entity): boolean {
  if (kind === 'person' || neverWithThe.test(name)) return false;
  if (countries.has(name)) return landsWithThe.test(name);
  if (alwaysWithThe.some((pattern) => pattern.test(name))) return true;
  return mentions.some(({ form, start, end }) => {
    const isOwn = text.slice(start, end) === `The ${name}`;
    if (form === 'role' || !(isOwn || text.slice(start, end) === name) || /[/-]/.test(text.charAt(end)))
      return false;
    const next = tokens[firstFrom(tokens, end)];
    if (next?.type === 'word' && !closesNounPhrase(next.lower) && !/(?:ed|said|says)$/.test(next.lower))
      return false;
    if (isOwn) return true;
    let at = firstFrom(tokens, start) - 1;
    if (isNoun(tokens[at]?.text ?? '', noun.body | noun.firm | noun.paper)) return false;
    const last = name.includes(' ') ? at - farthest : at - 1;
    while (
      at > last &&
      !/^['’]s?$/.test(tokens[at]?.text ?? '') &&
      tokens[at]?.type === 'word' &&
      !closesNounPhrase(tokens[at]?.lower ?? '')
    )
      at -= 1;
    return at > last && tokens[at]?.lower === 'the';
  });
}

/** The title of office of somebody known by one name alone: "President" of "President Holm"; no other is printed. */
const officeOf = ({ kind, name, titles }: Entity): string | undefined =>
  kind !== 'person' || name.includes(' ')
    ? undefined
    : titles.find((title) => /^\p{Lu}\p{L}+\.?$/u.test(title) && !isCourtesyTitle(title));

/** A name as it stands within a sentence: "the Norland Health Board", "Ines Carrow", "President Holm". */
export const nameInSentence = (facts: Facts, entity: Entity): string => namesIn(facts)(entity);

const namesIn = once((facts: Facts) =>
  once((entity: Entity): string => {
    if (describedById(facts, entity.id) !== null && entity.name.includes(' ')) return entity.name;
    const office = officeOf(entity);
    if (office !== undefined) return `${office} ${entity.name}`;
    return takesArticle(facts, entity) ? `the ${entity.name}` : entity.name.replace(/^The /, 'the ');
  }),
);

/** A name as an option or at the start of a sentence: "The Norland Health Board", "Ines Carrow". */
export const nameAtStart = (facts: Facts, entity: Entity): string => namesAtStart(facts)(entity);

const namesAtStart = once((facts: Facts) =>
  once((entity: Entity): string => {
    const name = nameInSentence(facts, entity);
    const isPlain =
      entity.kind === 'person' || name.startsWith('the ') || describedById(facts, entity.id) !== null;
    return isPlain ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  }),
);

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

/** Takes "South Velmora", "V.T.", "WAR NEWS", which look like a name alone. */
const unsure = /^(?:North|South|East|West|An?)(?:ern)? |^(?:\p{Lu}\.?)+$|^\p{Lu}{3,} \p{Lu}{3,}|^.{0,2}$/u;

/** Whether an entity is named in the story itself, by a name that is plainly one. */
export const isNamedInStory = ({ document: { blocks } }: Facts, { name, mentions }: Entity): boolean =>
  !unsure.test(name) &&
  mentions.some(({ start }) => blocks[firstFrom(blocks, start + 1) - 1]?.kind === 'body');
