import { familyNamesFirst } from '../../lexicon/family-names-first.ts';
import { isPlace } from './name-kind.ts';
import { hasWord, type Page, type Run, textOf, wordAt } from './page.ts';
import type { Word } from './word.ts';

/** Whether words after a title can be a person's: one to five, none of them a word of organisations, places or things. */
export function mayBePerson(page: Page, { first, end }: Run): boolean {
  const last = wordAt(page, end - 1);
  if (end - first > 6 || last.isInitial) return false;
  if (end - first === 1 && wordAt(page, first - 1).isCourtesy && !last.isHeldAlone) return true;
  if (end - first === 1 && last.isTitle) return false;
  for (let index = first; index < end; index += 1) {
    const word = wordAt(page, index);
    const isLast = index === end - 1;
    if (index === first && !isLast && word.given) continue;
    if (isLast && word.isPeople) return false;
    if (isLast && isSurname(page, { first, end })) continue;
    if (isNoName(word) || (isLast && (word.isPlace || word.isThing))) return false;
    if (index > first && word.isTitle && !word.isSurnameToo) return false;
    if (word.isUpper && !word.isInitial && end - first > 1 && word.text.length > 2) return false;
  }
  return true;
}

/** What no name of a person has, but as its given name or last. */
const isNoName = ({ isBodyWord, isOpener, given, isTelling, text }: Word): boolean =>
  isBodyWord || isTelling || (isOpener && !given) || text === '&';

/** "Mayor | Cook", "Ana | Weaver", "J. | Banks": a word of a trade, place or body that is a family name behind a given name or a title. */
function isSurname(page: Page, { first, end }: Run): boolean {
  const last = wordAt(page, end - 1);
  if (end - first === 1) return last.isSurnameToo;
  return startsAsPerson(page, first) && ((last.isSurnameToo && end - first < 4) || last.isTitle);
}

const startsAsPerson = (page: Page, first: number): boolean =>
  wordAt(page, first).given !== null || wordAt(page, first).isInitial;

/** What stands within names of persons alone: "Joost van der Lind"; "de" and "la" stand in names of places, too. */
const surelyNamed = /^(?:van|von|bin|ibn)$/;

/** Whether words are surely a person's full name: "Ines Carrow", "J. K. Brill", "Lin Haoran"; refuses "Austin Council". */
export function isPersonName(page: Page, run: Run): boolean {
  const { first, end } = run;
  if (end - first < 2 || !mayBePerson(page, run)) return false;
  if (end - first > 4 && !hasWord(page, run, ({ isParticle, isWord }) => isParticle || !isWord)) return false;
  const opener = wordAt(page, first);
  const second = wordAt(page, first + 1);
  const last = wordAt(page, end - 1);
  if (end - first > 2 && isPlace(textOf(page, { first, end: end - 1 }))) return false;
  if (opener.given) return !(last.isSuffix && end - first === 2) && (!last.isDemonym || last.isSurnameToo);
  if (opener.isInitial) return !isPlace(opener.text) && opener.text !== 'U.N.';
  if (end - first > 2 && (surelyNamed.test(second.text) || second.isInitial)) return true;
  return familyNamesFirst.has(opener.lower) && end - first <= 3;
}
