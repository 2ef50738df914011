import type { Facts, Statement } from '../../facts/facts.ts';
import { isNoun, noun as sort } from '../../lexicon/nouns.ts';
import { definitesIn } from '../clauses/bare-definite.ts';
import { anchoredBefore } from '../figures/anchored.ts';
import { entityById, mentionsBetween } from './named.ts';

/**
 * Words of a statement with the whole name of each person at its first bare surname: "Lind’s plan" is "Bo Lind’s plan"; leaves
 * "Mr. Lind", "the Lind family" and what stands in quotation marks. Limit: a surname that is a word of another name before it.
 */
export function withFullNames(facts: Facts, { start, end }: Statement, words: string): string {
  let text = words;
  for (const id of new Set(mentionsBetween(facts, start, end).map(({ entity }) => entity))) {
    const { name = '', surname = null } = entityById(facts).get(id) ?? {};
    const at = surname === null || !name.includes(' ') || text.includes(name) ? -1 : text.indexOf(surname);
    const before = text.slice(0, Math.max(0, at));
    const isBare = !/\p{Lu}[\p{L}.’'-]* $|\b[Tt]he $|[\p{L}-]$/u.test(before);
    const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”');
    const after = text.slice(at + (surname?.length ?? 0));
    if (at >= 0 && isBare && !isQuoted && !/^[\p{L}-]/u.test(after)) text = before + name + after;
  }
  return withFullThings(facts, start, text);
}

/** "the bill" as the article first names it, "the farm bill"; leaves "the bill on fares", and "the race", of which there may be more. */
function withFullThings(facts: Facts, at: number, words: string): string {
  const bare = definitesIn(words).find(
    ({ modifiers: { length }, noun, end }) =>
      length === 0 &&
      isNoun(noun, sort.paper | sort.deal) &&
      !/^ (?:o[fn]|that|which|to|for|in|at)\b/.test(words.slice(end)),
  );
  const full = bare && words.startsWith('the ', bare.start) && anchoredBefore(facts, bare.noun, at);
  return full ? words.slice(0, bare.start) + full + words.slice(bare.end) : words;
}
