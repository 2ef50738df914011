import type { Facts } from '../../facts/facts.ts';
import { americanStates } from '../../lexicon/regions.ts';
import { once } from '../../text/once.ts';
import type { Option } from '../kind.ts';
import { countryAtStart } from '../people/printed-name.ts';
import { type Place, placesIn, type Sort, sentenceAt, sortOf } from './places.ts';

type Named = { name: string; start: number; end: number; sentence: number };

/** Every place of a sort where the article names it, in order. */
const placesOfSort = once((facts: Facts): Map<Sort, Named[]> => {
  const known = facts.registry.entities.flatMap(({ kind, name, mentions }) => {
    const sort = kind === 'place' ? sortOf(name) : null;
    return sort === null
      ? []
      : mentions.map(({ start, end }) => ({ name, start, end, sort, sentence: sentenceAt(facts, start) }));
  });
  return Map.groupBy([...known, ...placesIn(facts)], ({ sort }) => sort);
});

/** Whether one may lie in the other by their names: "West Larn" in "Larn". */
const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Wrong options for a place: others of the article of the same sort that its sentence does not name, the nearest first. */
export function otherPlaces(facts: Facts, place: Place): Option[] {
  const all = placesOfSort(facts).get(place.sort) ?? [];
  const beside = new Set(all.flatMap(({ name, sentence }) => (sentence === place.sentence ? [name] : [])));
  const isState = americanStates.has(place.name);
  const distance = ({ start }: Named): number => Math.abs(start - place.start);
  const byName = Map.groupBy(all, ({ name }) => name);
  const nearest = [...byName.values()].flatMap(
    (named) => named.toSorted((a, b) => distance(a) - distance(b))[0] ?? [],
  );
  return nearest
    .filter(
      ({ name }) => !beside.has(name) && !overlap(name, place.name) && (!isState || americanStates.has(name)),
    )
    .toSorted((a, b) => distance(a) - distance(b))
    .map(({ name, start, end }) => ({
      text: countryAtStart(name),
      mention: { start, end },
      feedback: 'The article names this place in another connection.',
    }));
}
