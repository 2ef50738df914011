import type { Facts } from '../../facts/facts.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** Nouns of what is said, done or written, of which there are many: "the vote" is one only to who has read on. */
const told = wordSet(
  'accident accusation agreement announcement attack bill case clash conference court crash deal debate decision event exit fight fire hearing idea incident interview investigation issue law meeting memo move offer plan poll programme project proposal protest report rule ruling shooting speech strike study suit summit survey talks trial video violence visit vote',
);
/** Nouns that a name before them in the same stem tells. */
const named = wordSet('city company country firm nation province region state town village');

const complement =
  /^ (?:of|in|for|to|that|who|which|on|between|with|from|at|by|behind|where|whose|about|against|over|into|under|near|when|they|he|she|\p{Ll}+(?:ed|ing) (?:by|in|on|at|to|for|from|with)|held|led|made|[\p{Lu}(])/u;
/** What shows that a phrase ends at its noun; refuses "the event manager". Limit: verbs by their endings and a few more. */
const closed =
  /^(?:$|[?,.;:’'“”]| “| (?:and|or|but|is|are|was|were|has|had|have|will|would|can|could|may|might|should|as|after|before|during|despite|because|while|than|if|unless|until|in|on|by|since|did|does|not|(?:is|was|has|does|did|would|could|should)n[’']t|began|went|took|came|left|\p{Ll}+(?:ed|ly)|\p{Ll}+[^s\W]s (?:the|a|an|to|that|it|not|more))(?![\p{L}-]))/u;
/** "the deal in March": a date does not tell which deal is meant. */
const dated =
  /^ (?:in|on|by|since) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\b(?! (?:of|on|between|with|to|for|that)\b)/;

/** The words of the headline and of the first sentence of the story. */
const openingOf = once(({ text, blocks, sentences }: Document): string =>
  ['title', 'body']
    .map((kind) => sentences.find(({ block }) => blocks[block]?.kind === kind))
    .map((sentence) => (sentence === undefined ? '' : text.slice(sentence.start, sentence.end)))
    .join(' ')
    .toLowerCase(),
);

/** Names of the article's places and bodies, which a later "the city" or "the company" can stand for. */
const namesOf = once(({ registry }: Facts): string[] =>
  registry.entities.filter(({ kind }) => kind === 'place' || kind === 'organisation').map(({ name }) => name),
);

/** Whether words have the noun, or one of its family: "voted" for "the vote". */
const hasWordOf = (words: string, noun: string): boolean =>
  new RegExp(`(?<!\\p{L})${noun.slice(0, Math.max(4, noun.length - 2)).replace(/s$/, '')}`, 'iu').test(words);

/**
 * Why a stem leaves open which thing it means, or null. Takes "the vote", "the court’s decision"; refuses "the vote on
 * the harbour", "the harbour vote", and "the vote" where the headline or the first sentence tells of a vote, or the
 * stem itself did before. Limit: only nouns of its lists, with nothing between them and their "the".
 */
export function whyDefiniteLeans(facts: Facts, stem: string): string | null {
  for (const match of stem.matchAll(/(?<![\p{L}])[Tt]he (\p{Ll}+)(?![\p{L}-])(?:[’']s? \p{Ll}+)?/gu)) {
    const noun = match[1] ?? '';
    if (!told.has(noun) && !named.has(noun)) continue;
    const before = stem.slice(0, match.index);
    const after = stem.slice(match.index + match[0].length);
    if (!closed.test(after) || (complement.test(after) && !dated.test(after))) continue;
    if (hasWordOf(openingOf(facts.document), noun) || hasWordOf(before, noun)) continue;
    if (named.has(noun) && namesOf(facts).some((name) => before.includes(name))) continue;
    return `“The ${noun}” could be more than one.`;
  }
  return null;
}
