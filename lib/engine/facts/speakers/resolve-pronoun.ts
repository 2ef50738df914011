import { type Page, wordAt } from '../entities/page.ts';
import type { Occurrence } from './discourse.ts';
import { isOfGender, type Meant, mostSalient } from './salience.ts';

/** The gender that a pronoun tells. */
export const genderMeant = (page: Page, { first }: Occurrence): 'female' | 'male' =>
  /^(?:she|hers?|herself)$/.test(wordAt(page, first).lower) ? 'female' : 'male';

/**
 * Who "he" or "she" is: the person before it of that gender who stands nearest, as subject or speaker before object or
 * owner, outside quotations; null when two come near each other in points. `recent` is in order, the nearest last. Nobody
 * is meant outside quotations who is named in one alone.
 */
export function resolvePronoun(page: Page, pronoun: Occurrence, recent: readonly Occurrence[]): Meant | null {
  const wanted = genderMeant(page, pronoun);
  if (isLeftOpen(page, pronoun, recent)) return null;
  return mostSalient(page, pronoun, {
    recent,
    fits: ({ quoted, referent }) => !quoted && isOfGender(referent, wanted),
  });
}

/** "Neither | he | nor the port paid. | He | said": where the last one like it was left open and nobody is named since. */
function isLeftOpen(page: Page, pronoun: Occurrence, recent: readonly Occurrence[]): boolean {
  const wanted = genderMeant(page, pronoun);
  const last = recent.findLast(
    (one) =>
      !one.quoted &&
      ((one.type === 'pronoun' && genderMeant(page, one) === wanted) || isOfGender(one.referent, wanted)),
  );
  return last !== undefined && pronoun.sentence - last.sentence <= 1 && last.referent === null;
}
