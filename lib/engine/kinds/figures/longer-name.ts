import type { Facts } from '../../facts/facts.ts';
import { knownOrganisations, organisationWords } from '../../lexicon/organisation-words.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { once } from '../../text/once.ts';
import { letterCases } from '../words/letter-cases.ts';

const departments = wordSet(
  'Justice State Treasury Defense Defence Energy Commerce Labor Interior Agriculture',
);
/** What a firm, club or body has behind its own word, besides the words of all bodies. */
const more = wordSet(
  'boats coal copper foods gold lamps lumber mining paper shipping steel town united city',
);

const titledWord = /^\p{Lu}[\p{L}’'-]{2,}$/u;

/**
 * The whole name of a body that the article calls by its first word: "Ellery Boats" for "Ellery", "Treasury Department" for
 * "Treasury"; null for a name of its own, a word also written small, and where two longer names begin so. Limit: names of two words.
 */
export const longerName = (facts: Facts, word: string): string | null => ofFacts(facts)(word);

const ofFacts = once((facts: Facts) => {
  const known = new Set(facts.registry.entities.map(({ name }) => name));
  const pairs = pairsOf(facts);
  return remembered((word): string | null => {
    if (departments.has(word) && known.has(`${word} Department`)) return `${word} Department`;
    const [name, ...others] = pairs.get(word) ?? [];
    const isOwn =
      !titledWord.test(word) ||
      known.has(word) ||
      knownOrganisations.has(word) ||
      letterCases(facts.document).small.has(word.toLowerCase());
    return name === undefined || others.length > 0 || isOwn ? null : name;
  });
});

/** The names of two words of an article that are no person's, by their first word. */
const pairsOf = ({ document: { tokens, blocks, sentences }, registry }: Facts): Map<string, Set<string>> => {
  const people = new Set(
    registry.entities.flatMap(({ kind, name }) => (kind === 'person' ? name.split(' ') : [])),
  );
  const pairs = new Map<string, Set<string>>();
  tokens.forEach(({ text, sentence }, at) => {
    const [next, after] = [tokens[at + 1], tokens[at + 2]];
    if (next?.sentence !== sentence || !titledWord.test(text) || !titledWord.test(next.text)) return;
    if (
      blocks[sentences[sentence]?.block ?? -1]?.kind !== 'body' ||
      people.has(text) ||
      people.has(next.text)
    )
      return;
    const kind = next.lower.replace(/[’']s?$/, '');
    if (kind === 'party' || !(organisationWords.has(kind) || more.has(kind))) return;
    if (after?.sentence === sentence && titledWord.test(after.text)) return;
    if (at > 0 && tokens[at - 1]?.sentence === sentence && titledWord.test(tokens[at - 1]?.text ?? ''))
      return;
    pairs.set(
      text,
      (pairs.get(text) ?? new Set<string>()).add(`${text} ${next.text.replace(/[’']s?$/, '')}`),
    );
  });
  return pairs;
};
