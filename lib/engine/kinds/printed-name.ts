import type { Entity, Facts } from '../facts/facts.ts';
import { once } from '../text/once.ts';
import { letterCases } from './letter-cases.ts';

/** Whether the article writes a "the" before a name: "the Norland Health Board", "the 57-country Norland Union". */
function takesArticle(facts: Facts, entity: Entity): boolean {
  if (entity.kind === 'person' || /^the\s/i.test(entity.name)) return false;
  const { text } = facts.document;
  const article = entity.name.includes(' ') ? /\bthe\s+(?:[\p{L}\d-]+\s+){0,2}$/iu : /\bthe\s+$/i;
  return entity.mentions.some(
    ({ form, start }) => form === 'full' && article.test(text.slice(Math.max(0, start - 40), start)),
  );
}

const commonBodies = new Set('police prosecutors firefighters officials organisers organizers'.split(' '));

/** Takes "Police" at the start of a sentence, and a name of one word that the article also writes small; refuses "Nordbane". */
const isCommonNoun = ({ document }: Facts, { kind, name }: Entity): boolean =>
  kind !== 'person' &&
  !name.includes(' ') &&
  (commonBodies.has(name.toLowerCase()) || letterCases(document).small.has(name.toLowerCase()));

/** A name as it stands within a sentence: "the Norland Health Board", "Ines Carrow", "the police". */
export const nameInSentence = (facts: Facts, entity: Entity): string => namesIn(facts)(entity);

const namesIn = once((facts: Facts) =>
  once((entity: Entity): string => {
    if (isCommonNoun(facts, entity)) return `the ${entity.name.toLowerCase()}`;
    return takesArticle(facts, entity) ? `the ${entity.name}` : entity.name.replace(/^The /, 'the ');
  }),
);

/** A name as an option or at the start of a sentence: "The Norland Health Board", "Ines Carrow". */
export function nameAtStart(facts: Facts, entity: Entity): string {
  const name = nameInSentence(facts, entity);
  return name.startsWith('the ') ? `The ${name.slice(4)}` : name;
}

/** The entity that an option names, when there is one. */
export const entityOfOption = (facts: Facts, option: string): Entity | null =>
  byOption(facts).get(option) ?? null;

const byOption = once(
  (facts: Facts): Map<string, Entity> =>
    new Map(facts.registry.entities.toReversed().map((entity) => [nameAtStart(facts, entity), entity])),
);
