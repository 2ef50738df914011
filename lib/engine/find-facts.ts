import type { Facts } from './facts/facts.ts';

/** Finds who said what, and the figures, in a text as given. Never throws; spans are UTF-16 units of `text`. */
export function findFacts(text: string): Facts {
  return {
    document: { text, blocks: [], sentences: [], tokens: [], quotations: [] },
    registry: { entities: [] },
    statements: [],
    figures: [],
  };
}
