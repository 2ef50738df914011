import type { Document } from '../../text/document.ts';
import { firstIndex } from './first-index.ts';
import type { NamedThing } from './group-names.ts';
import type { NounHolder } from './role-alone.ts';
import type { FoundRole } from './role-scene.ts';

/**
 * Tells which organisation a plain noun means: the last one named before whose own name has the noun ("the agency" after
 * "Tidal Energy Agency") or that was said to be one ("Hallam House, a think tank"); before any, the only one of the article.
 * Null when none was.
 */
export function nounHolders(
  document: Document,
  things: readonly NamedThing[],
  roles: readonly FoundRole[][],
): NounHolder {
  const places = new Map<string, { first: number; thing: NamedThing }[]>();
  things.forEach((thing, index) => {
    if (thing.kind !== 'organisation') return;
    const nouns = new Set(thing.name.toLowerCase().split(/[\s-]+/));
    for (const role of roles[index] ?? []) nouns.add(document.tokens[role.head]?.lower ?? '');
    for (const noun of nouns) {
      const list = places.get(noun) ?? [];
      for (const { first } of thing.mentions) list.push({ first, thing });
      places.set(noun, list);
    }
  });
  for (const list of places.values()) list.sort((a, b) => a.first - b.first);
  return (noun, before) => lastBefore(places.get(noun) ?? [], before);
}

function lastBefore(
  list: readonly { first: number; thing: NamedThing }[],
  before: number,
): NamedThing | null {
  const next = firstIndex(list.length, (index) => (list[index]?.first ?? 0) < before);
  const [first] = list;
  const isOnlyOne =
    first !== undefined && list.length < 200 && list.every(({ thing }) => thing === first.thing);
  return list[next - 1]?.thing ?? (isOnlyOne ? first.thing : null);
}
