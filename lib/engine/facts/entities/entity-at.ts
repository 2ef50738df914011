import type { Span } from '../../../quiz/span.ts';
import type { Entity, Mention, Registry } from '../facts.ts';
import { firstIndex } from './first-index.ts';

/** A mention with the entity it names. */
export type PlacedMention = { mention: Mention; entity: Entity };

const indices = new WeakMap<Registry, PlacedMention[]>();

/** Every mention of a registry in order of place; made once for each registry. */
export function mentionsInOrder(registry: Registry): readonly PlacedMention[] {
  const known = indices.get(registry);
  if (known) return known;
  const placed = registry.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  indices.set(registry, placed);
  return placed;
}

/** The mentions that share a unit with a span, in order: one binary search. */
export function mentionsAt(registry: Registry, span: Span): PlacedMention[] {
  const placed = mentionsInOrder(registry);
  let index = firstFrom(placed, span.start);
  while (index > 0 && (placed[index - 1]?.mention.end ?? 0) > span.start) index -= 1;
  const found: PlacedMention[] = [];
  for (; index < placed.length; index += 1) {
    const item = placed[index];
    if (!item || item.mention.start >= span.end) break;
    if (item.mention.end > span.start) found.push(item);
  }
  return found;
}

/** The index of the first mention that begins at or after a place. */
export const firstFrom = (placed: readonly PlacedMention[], place: number): number =>
  firstIndex(placed.length, (index) => (placed[index]?.mention.start ?? 0) < place);
