import type { Facts } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { isLetter } from '../../text/characters.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from './figure-context.ts';

// Takes "the", "the old"; refuses "the end of". Limit: one word between.
const theBefore = /\b[Tt]he (?:(?!and|of|in|to|with|for|on|by|from|between)[\p{Ll}-]+ )?$/u;
const startsWithLetter = (text: string, at: number): boolean => isLetter(text.codePointAt(at) ?? Number.NaN);

const writesThe = once((facts: Facts) =>
  remembered((name): boolean => {
    const { text } = facts.document;
    let [withThe, bare] = [0, 0];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (startsWithLetter(text, at + name.length)) continue;
      if (theBefore.test(text.slice(Math.max(0, at - 80), at))) withThe += 1;
      else bare += 1;
    }
    return withThe > 0 && withThe >= bare;
  }),
);

// Persons and countries take no article, whatever stands before them once.
const namesOther = once((facts: Facts) => {
  const names = new Set(
    facts.registry.entities.flatMap(({ kind, name }) =>
      kind === 'person' || countries.has(name) ? [name] : [],
    ),
  );
  return (name: string): boolean => names.has(name);
});

const opensWithThe = once((facts: Facts) =>
  remembered((name) => facts.document.text.includes(`The ${name} `)),
);

/** "FBI" → "the FBI", when the article itself puts "the" before the name. */
export const withArticle = ({ facts }: FigureContext, name: string): string =>
  /^\p{Lu}/u.test(name) &&
  !name.includes('’s') &&
  (namesOther(facts)(name) ? opensWithThe(facts)(name) : writesThe(facts)(name))
    ? `the ${name}`
    : name;
