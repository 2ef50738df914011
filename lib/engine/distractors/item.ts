import type { Draft, Option } from '../kinds/kind.ts';

/** A draft with its wrong options: a whole question, not yet checked. */
export type Item = { draft: Draft; wrong: Option[] };

/** The options of an item, the key first. */
export const optionsOf = (item: Item): Option[] => [item.draft.key, ...item.wrong];
