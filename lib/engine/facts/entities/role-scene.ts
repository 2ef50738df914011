import type { Document } from '../../text/document.ts';
import type { RolePhrase } from './role-phrase.ts';

/**
 * A role as the tokens have it. `glued`: it stands right before the name, so its capitals are a title's. `text` is empty when
 * the words say too little without what follows them.
 */
export type FoundRole = RolePhrase & { glued: boolean; text: string };

/**
 * What finding roles must know: tokens in some person's name, over which no role runs, and long names that are read as one
 * word, by first token and end, with the tokens inside them, at which no role begins.
 */
export type RoleScene = {
  document: Document;
  taken: ReadonlySet<number>;
  wholes: ReadonlyMap<number, number>;
  inside: ReadonlySet<number>;
};
