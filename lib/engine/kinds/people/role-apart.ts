import type { Entity, Facts, Role } from '../../facts/facts.ts';
import { countries, demonyms, homeNames } from '../../lexicon/countries.ts';
import { roleGender } from '../../lexicon/role-nouns.ts';
import { once } from '../../text/once.ts';
import { likeness } from '../words/content-words.ts';

/** Above this share of common words two roles may be one. */
const tooLike = 0.8;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}-]+/u);

/** "Spokeswoman" and "spokesman" are one role. */
const ungendered = (role: string): string => role.replace(/(?<=\p{L}{4})(?:person|man|woman)\b/giu, '');

/** Surnames of the article's people. */
const surnamesOf = once(
  ({ registry }: Facts) => new Set(registry.entities.flatMap(({ surname }) => surname ?? [])),
);

/** The people whose names stand in a role: Holm of "adviser to Mr. Holm" and "Holm’s friend". */
const patronsIn = (facts: Facts, { text }: Role): string[] =>
  wordsOf(text).filter((word) => surnamesOf(facts).has(word));

/** Takes the "Holm aide" of an article that has two Holms; refuses "Holm’s aide", who gets the whole name, "aide to Ada Holm", "Holm campaign aide", "Holm Mill pilot". */
export const servesEither = ({ registry: { entities } }: Facts, { text }: Role): boolean =>
  [
    ...text.matchAll(/(?<!\p{Lu}[\p{L}.]* )\p{Lu}\p{L}+(?![\p{L}’']| (?:\p{Lu}|campaign|administration))/gu),
  ].some(([name]) => entities.filter(({ surname }) => surname === name).length > 1);

/** Whether nobody could take one role for one of a person's: not "Holm’s friend" for "an adviser to Holm", nor who serves the person. */
export function isApart(facts: Facts, { roles, surname }: Entity, role: Role): boolean {
  const patrons = patronsIn(facts, role);
  return (
    !patrons.includes(surname ?? '') &&
    roles.every(
      (own) =>
        likeness(ungendered(own.text), ungendered(role.text)) < tooLike &&
        !patronsIn(facts, own).some((name) => patrons.includes(name)),
    )
  );
}

/** The foreign nations in a role, cut short so that "Norlander" is "Norland": they go with some names and not with others. */
export const nationsIn = (role: string): string =>
  wordsOf(role)
    .filter((word) => (demonyms.has(word) || countries.has(word)) && !homeNames.has(word))
    .map((word) => word.slice(0, 4))
    .toSorted()
    .join();

/** The sex that a role tells: "spokeswoman"; null for "mayor". */
export const sexIn = (role: string): string | null =>
  wordsOf(role.toLowerCase()).reduce<string | null>((sex, word) => sex ?? roleGender(word), null);
