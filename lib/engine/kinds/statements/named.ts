import { firstFrom } from '../../facts/entities/first-index.ts';
import type { Entity, Facts, Mention } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';

/** The entities of an article by id. */
export const entityById = once(
  (facts: Facts): Map<string, Entity> => new Map(facts.registry.entities.map((one) => [one.id, one])),
);

type Named = Mention & { entity: string };

const namedPlaces = once((facts: Facts): Named[] =>
  facts.registry.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, entity: id })))
    .toSorted((a, b) => a.start - b.start),
);

/** The places where people are named between two offsets, in order. */
export function mentionsBetween(facts: Facts, start: number, end: number): Named[] {
  const all = namedPlaces(facts);
  return all.slice(firstFrom(all, start), firstFrom(all, end));
}
