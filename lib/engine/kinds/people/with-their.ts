import type { Entity, Facts } from '../../facts/facts.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { once } from '../../text/once.ts';
import type { ToldClause } from '../clauses/told-clause.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { indexOf } from '../figures/figure-index.ts';

/** What follows a "her" that is no "her boat": "propel her toward". */
const afterHer =
  /^(?:\W*$|[.,;]|\s(?:to|toward|in|on|at|from|for|and|with|by|about|that|as|of|into|over|an?|the)\b)/;

/** So many others of one sex give the wrong options of a question that keeps its "his". */
const fewestOfGender = 3;

const peopleByGender = once(({ registry }: Facts) =>
  Map.groupBy(
    registry.entities.filter(({ kind }) => kind === 'person'),
    ({ gender }) => gender,
  ),
);

const hasOthersOfGender = (facts: Facts, { gender }: Entity): boolean =>
  gender !== null && (peopleByGender(facts).get(gender)?.length ?? 0) > fewestOfGender;

/**
 * A predicate with "their" for the "his" and "her" of its subject, or as it stands where that could be others' ("met the crews at
 * their office") and there are others of that sex; null where a pronoun tells more, or means another.
 */
export function withTheir(
  context: FigureContext,
  { clause, predicate, span }: ToldClause,
  entity: Entity,
): string | null {
  const { id } = entity;
  const own = context.pieces
    .slice(clause.rest.from, clause.rest.end)
    .filter(({ lower }) => /^(?:he|she|his|her|hers|him|himself|herself)$/.test(lower));
  const people = indexOf(context.facts)
    .mentionsIn(context.pieces[0]?.start ?? 0, span.end)
    .filter(({ entity }) => entity.kind === 'person');
  const [other] = people.filter(({ entity }) => entity.id !== id);
  const isOwn = own.every(
    ({ lower, start, end }) =>
      /^(?:his|her)$/.test(lower) &&
      (other === undefined || other.mention.start > start) &&
      (indexOf(context.facts).referentAt(start)?.entity.id ?? id) === id &&
      !afterHer.test(context.facts.document.text.slice(end, end + 12)),
  );
  if (!isOwn) return null;
  // "He sold all of their boats": whose is told before.
  const rest = context.pieces.slice(clause.rest.from, clause.rest.end).map(({ lower }) => lower);
  const at = rest.findIndex((lower) => /^(?:they|their|them)$/.test(lower));
  if (entity.kind === 'person' && at >= 0 && !rest.slice(0, at).some(isPlural)) return null;
  const made = predicate.replace(/\b(?:his|her)\b/g, 'their');
  if (own.length === 0 || (!/\b(?:they|their|them)\b/.test(predicate) && !isOthers(made))) return made;
  return hasOthersOfGender(context.facts, entity) ? predicate : null;
}

/** "met the crews at their office": whose is told by "his" alone; refuses "sold their boats". */
const isOthers = (predicate: string): boolean =>
  predicate
    .slice(0, predicate.lastIndexOf('their'))
    .split(/[^\p{L}’'-]+/u)
    .some(
      (word) =>
        word !== 'their' && isPlural(word.toLowerCase()) && !/^(?:is|was|has|as|its|this)$/.test(word),
    );
