import { type Span, textOf } from '../../../quiz/span.ts';
import type { Facts, Statement } from '../../facts/facts.ts';
import { isNoun, noun as sort } from '../../lexicon/nouns.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { definitesIn } from '../clauses/bare-definite.ts';
import { anchoredBefore } from '../figures/anchored.ts';
import { indexOf } from '../figures/figure-index.ts';
import { nameInSentence } from '../people/printed-name.ts';
import { entityById, mentionsBetween } from './named.ts';

/**
 * Words of a statement with the whole name of each person at its first bare surname: "Lind’s plan" is "Bo Lind’s plan", as is "Mr. Lind’s"; leaves
 * "Judge Lind", "the Lind family" and what stands in quotation marks. Limit: a surname that is a word of another name before it.
 */
export function withFullNames(facts: Facts, { start, end }: Statement, words: string): string {
  let text = words;
  for (const id of new Set(mentionsBetween(facts, start, end).map(({ entity }) => entity))) {
    const { name = '', surname = null } = entityById(facts).get(id) ?? {};
    const at = surname === null || !name.includes(' ') || text.includes(name) ? -1 : text.indexOf(surname);
    const before = text.slice(0, Math.max(0, at)).replace(/\b(?:Mr|Mrs|Ms|Miss)\.? $/, '');
    const isBare = !/\p{Lu}[\p{L}.’'-]* $|\b[Tt]he $|[\p{L}-]$/u.test(before);
    const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”');
    const after = text.slice(at + (surname?.length ?? 0));
    if (at >= 0 && isBare && !isQuoted && !/^[\p{L}-]/u.test(after)) text = before + name + after;
  }
  return withFullThings(facts, { start, end }, text);
}

/**
 * "the bill" as the article first names it, "the farm bill", and "the council" by the name of the one it has; leaves "the bill on
 * fares", "the race" and "the campaign", of which there may be more, "the party", which has other names, and "the bills", which
 * may be more than those named before.
 */
function withFullThings(facts: Facts, said: Span, words: string): string {
  const bare = definitesIn(words).find(
    ({ modifiers: { length }, noun, end }) =>
      length === 0 &&
      isNoun(noun, sort.paper | sort.deal | sort.body) &&
      !(isNoun(noun, sort.sole) || isPlural(noun) || /^(?:party|campaign)$/.test(noun)) &&
      !/^ (?:o[fn]|that|which|to|for|in|at)\b/.test(words.slice(end)),
  );
  if (bare === undefined || !words.startsWith('the ', bare.start)) return words;
  const full = anchoredBefore(facts, bare.noun, said.start) ?? bodyMeant(facts, bare.noun, said);
  return full ? words.slice(0, bare.start) + full + words.slice(bare.end) : words;
}

/** The one body that "the council" surely means there, "the Larn Council". */
function bodyMeant(facts: Facts, noun: string, said: Span): string | null {
  const at = said.start + textOf(facts.document.text, said).indexOf(`the ${noun}`);
  const { entity } = indexOf(facts).referentAt(at) ?? {};
  return entity?.name.toLowerCase().endsWith(` ${noun}`) ? nameInSentence(facts, entity) : null;
}
