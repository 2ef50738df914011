import { verbForms } from '../lexicon/verbs.ts';

const auxiliary =
  /[’']|(?<!\p{L})(?:I|we|you|they|he|she|it|is|are|was|were|am|be|been|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did|cannot|let)(?!\p{L})/iu;
const noVerbAfter =
  /(?<!p{L})(?:an?|the|his|her|its|their|our|my|your|this|that|these|those|no|of|in|on|at|with|for|from|by|to)$/i;

/** Takes "Boats wait for the tide", "I am glad"; refuses "In Ellery, a man with his back to the sea". Limit: rare verbs. */
export function hasVerb(words: string): boolean {
  if (auxiliary.test(words)) return true;
  for (const match of words.matchAll(/\p{Ll}{2,40}/gu))
    if (
      verbForms(match[0]).some(({ form }) => form !== 'ing' && form !== 'participle') &&
      !noVerbAfter.test(words.slice(Math.max(0, match.index - 8), match.index).trimEnd())
    )
      return true;
  return verbForms(/^\p{Lu}\p{Ll}+/u.exec(words)?.[0].toLowerCase() ?? '').some(
    ({ form }) => form === 'base',
  );
}
