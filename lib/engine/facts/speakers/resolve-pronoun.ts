import { opensSentence, type Page, wordAt } from '../entities/page.ts';
import { isSpeaking } from './clause-place.ts';
import type { Occurrence, Referent } from './discourse.ts';
import { isRoleHead } from './role-index.ts';
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
  const meant = mostSalient(page, pronoun, {
    recent,
    fits: ({ quoted, referent }) => !quoted && isOfGender(referent, wanted),
  });
  if (!meant || !isSpeaking(page, pronoun, pronoun.place)) return meant;
  const opener = openerBefore(pronoun, recent, meant.referent);
  return opener && isOfGender(opener.referent, wanted) && isNewTopic(page, opener, wanted) ? null : meant;
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

/** The first one named outside quotations in the last sentence before a pronoun's own, when that sentence does not name who is meant. */
function openerBefore(
  pronoun: Occurrence,
  recent: readonly Occurrence[],
  meant: Referent,
): Occurrence | null {
  let opener: Occurrence | null = null;
  for (let index = recent.length - 1; index >= 0; index -= 1) {
    const one = recent[index];
    if (!one || pronoun.block - one.block > 1 || (opener && one.sentence !== opener.sentence)) break;
    if (one.quoted) continue;
    if ((one.referent === meant && one.type !== 'pronoun') || one.sentence === pronoun.sentence) return null;
    opener = one;
  }
  return opener?.referent === meant ? null : opener;
}

/** Whether a sentence is about another than was meant: "Lind’s answer was short. | “No,” he said", "The woman waved. | “Hi,” she said." */
function isNewTopic(
  page: Page,
  { first, end, place, referent }: Occurrence,
  wanted: Referent['gender'],
): boolean {
  const opens = opensSentence(page, first) || /^(?:but|and|then)$/.test(wordAt(page, first - 1).lower);
  const isSure = referent !== null && (referent.entity !== null || referent.gender === wanted);
  return opens && isSure && (place === 'subject' || place === 'owner') && !isRoleHead(wordAt(page, end));
}
