import { prepositions } from '../../lexicon/word-classes.ts';
import type { Token } from '../../text/document.ts';

/**
 * Whether an apposition closes behind a name: "…, Ana Reis, said", "…, Ana Reis of Ellery College, said"; refuses
 * "…, Ana Reis said", where the name is the subject itself.
 */
export const closesAfterName = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.type === 'mark' || prepositions.has(tokens[end]?.lower ?? '');
