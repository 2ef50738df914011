import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';

/** What is wrong with an item, in words for a teacher. With `option`, leaving out that wrong option mends it. */
export type Flaw = { reason: string; option?: string };

/** A rule of good items: finds a flaw or none. One rule a file, in the list of `index.ts`. */
export type Rule = { id: string; find: (item: Item, facts: Facts) => Flaw | null };
