import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { firstIndex } from '../entities/first-index.ts';
import { pageOf, type Run, tokensOf } from '../entities/page.ts';
import type { Entity, Registry } from '../facts.ts';

/** A mention by its tokens, with the entity it names. */
export type Named = Run & { entity: Entity };

const inDocument = once((document: Document) =>
  once((registry: Registry) => readMentions(document, registry)),
);

/** Every mention of a registry in order of place, the longer first; read once. */
export const mentionsOf = (document: Document, registry: Registry): readonly Named[] =>
  inDocument(document)(registry);

function readMentions(document: Document, registry: Registry): Named[] {
  const page = pageOf(document);
  const named: Named[] = [];
  for (const entity of registry.entities)
    for (const mention of entity.mentions) named.push({ ...tokensOf(page, mention), entity });
  return named.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** The mentions that share a token with a run, in order: one binary search. Each is cut to the run. */
export function mentionsIn(mentions: readonly Named[], { first, end }: Run): Named[] {
  let index = firstIndex(mentions.length, (at) => (mentions[at]?.first ?? 0) < first);
  while (index > 0 && (mentions[index - 1]?.end ?? 0) > first) index -= 1;
  const found: Named[] = [];
  for (let item = mentions[index]; item && item.first < end; item = mentions[index]) {
    if (item.end > first)
      found.push({ entity: item.entity, first: Math.max(item.first, first), end: Math.min(item.end, end) });
    index += 1;
  }
  return found;
}
