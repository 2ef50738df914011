import type { Entity, Facts, Role } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { likeness } from '../words/content-words.ts';

/** Above this share of common words two roles may be one. */
const tooLike = 0.8;

/** "Spokeswoman" and "spokesman" are one role, as are "chair" and "chairman", "veteran consultant" and "strategist". */
const ungendered = (role: string): string =>
  role
    .replace(/(?<=\p{L}{4})(?:person|man|woman|men|women)\b/giu, '')
    .replace(/\b(?:veteran|long-?time|senior) /giu, '')
    .replace(/\b(?:consultant|operative)\b/giu, 'strategist');

/** Surnames of the article's people. */
const surnamesOf = once(
  ({ registry }: Facts) =>
    new Set(
      registry.entities.flatMap(({ kind, surname }) =>
        kind === 'person' && surname !== null ? [surname] : [],
      ),
    ),
);

/** The people whose names stand in a role: Holm of "adviser to Mr. Holm" and "Holm’s friend". */
const patronsIn = (facts: Facts, { text }: Role): string[] =>
  text.split(/[^\p{L}-]+/u).filter((word) => surnamesOf(facts).has(word));

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
