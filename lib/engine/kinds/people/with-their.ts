import type { Entity } from '../../facts/facts.ts';
import type { ToldClause } from '../clauses/told-clause.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { indexOf } from '../figures/figure-index.ts';
import { isObject } from '../statements/neutral-pronouns.ts';

const own = { male: 'his', female: 'her' };

/**
 * A predicate with "their" for the "his" and "her" of its subject; null where a pronoun tells more ("he", "herself") or may mean
 * another person, named before it. Limit: "met the crews at their office", which may be theirs.
 */
export function withTheir(
  { pieces, facts }: FigureContext,
  { clause, predicate, span }: ToldClause,
  { id, gender }: Entity,
): string | null {
  const [other] = indexOf(facts)
    .mentionsIn(pieces[0]?.start ?? 0, span.end)
    .filter(({ entity }) => entity.kind === 'person' && entity.id !== id);
  const isOpen = pieces.slice(clause.rest.from, clause.rest.end).some(
    ({ lower, start }, at) =>
      /^(?:he|she|hers|him|himself|herself)$/.test(lower) ||
      // "beat her 51 to 36", "worked for her from May", and "her" of a man
      (lower === 'her' && isObject(lower, pieces[clause.rest.from + at + 1])) ||
      (gender !== null && lower === own[gender === 'male' ? 'female' : 'male']) ||
      (/^(?:his|her)$/.test(lower) && other !== undefined && other.mention.start <= start),
  );
  return isOpen ? null : predicate.replace(/\b(?:his|her)\b/g, 'their');
}
