import { calendarWords } from '../../lexicon/capital-words.ts';
import { prepositions, pronouns, subordinators } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { isPossessive } from './name-tokens.ts';
import type { RoleScene } from './role-scene.ts';

/** Whether a noun phrase may begin at a token: what stands before is a mark, a small word, a verb or nothing. */
export function opensPhrase({ tokens }: Document, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!token || token.type === 'mark') return false;
  if (!before || before.sentence !== token.sentence || (before.type === 'mark' && !isPossessive(before)))
    return true;
  if (calendarWords.has(before.lower.replace('.', ''))) return true;
  if (prepositions.has(before.lower) || subordinators.has(before.lower) || pronouns.has(before.lower))
    return true;
  return (
    /^(?:and|but|or|said|says|told|asked|added|the|a|an|is|was|with|by|called|named|elected|appointed|met|including)$/.test(
      before.lower,
    ) || /(?:ed|ing)$/.test(before.lower)
  );
}

/** Whether some token of a stretch is in a person's name. */
export function hasTaken(taken: RoleScene['taken'], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (taken.has(index)) return true;
  return false;
}
