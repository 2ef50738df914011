import type { Facts } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { isLetter } from '../../text/characters.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from './figure-context.ts';

/** Takes "the", "the old"; refuses "the end of", "the charity", which tells what it is. Limit: one word between. */
const theBefore = /\b[Tt]he (?:((?!and|of|in|to|with|for|on|by|from|between)[\p{Ll}-]+) )?$/u;

const writesThe = once((facts: Facts) => {
  const { text } = facts.document;
  const others = new Set(
    facts.registry.entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])),
  );
  return remembered((name): boolean => {
    // Persons and countries take no article, whatever stands before them once.
    if (others.has(name) || countries.has(name)) return text.includes(`The ${name} `);
    let balance = 0;
    let isOnce = false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (isLetter(text.codePointAt(at + name.length) ?? Number.NaN)) continue;
      const found = theBefore.exec(text.slice(Math.max(0, at - 80), at));
      const hasThe = found !== null && !isNoun(found[1] ?? '', noun.body | noun.firm | noun.paper);
      balance += hasThe ? 1 : -1;
      isOnce ||= hasThe;
    }
    return isOnce && balance >= 0;
  });
});

/** "FBI" → "the FBI", when the article itself puts "the" before the name. */
export const withArticle = ({ facts }: FigureContext, name: string): string =>
  /^\p{Lu}/u.test(name) && !name.includes('’s') && writesThe(facts)(name) ? `the ${name}` : name;
