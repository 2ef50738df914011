import { prepositions } from '../../lexicon/word-classes.ts';
import type { Token } from '../../text/document.ts';

/**
 * Whether an apposition closes behind a name: "…, Ana Reis, said", "…, Ana Reis of Ellery College, said"; refuses
 * "…, Ana Reis said", where the name is the subject itself.
 */
export function closesAfterName(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.type === 'mark') return true;
  if (!next || !prepositions.has(next.lower)) return false;
  for (let index = end + 1; index < end + 9; index += 1) {
    const token = tokens[index];
    if (!token || token.sentence !== next.sentence) return true;
    if (token.text === ',') return true;
    if (token.type === 'mark' && !/^['’]s?$/.test(token.text)) return false;
  }
  return false;
}
