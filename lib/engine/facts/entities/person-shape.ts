import { sentenceOpeners, thingWords } from '../../lexicon/capital-words.ts';
import { demonyms, peopleNames } from '../../lexicon/countries.ts';
import { familyNamesFirst } from '../../lexicon/family-names-first.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { knownOrganisations, organisationWords } from '../../lexicon/organisation-words.ts';
import { knownPlaces, placeWords } from '../../lexicon/place-words.ts';
import { isCourtesyTitle, shortTitleRole } from '../../lexicon/titles.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { bare, isPlace } from './name-kind.ts';
import { isInitial, isNameSuffix, isUpperCase, wordsOf } from './name-tokens.ts';
import { isTitleWord, offices, telling } from './title-words.ts';
import { wordSurnames } from './word-surnames.ts';

/** Whether words after a title can be a person's: one to five, none of them a word of organisations, places or things. */
export function mayBePerson(document: Document, { first, end }: Run): boolean {
  if (end - first > 6 || isInitial(document.tokens[end - 1]?.text ?? '')) return false;
  const isCourteous = isCourtesyTitle(document.tokens[first - 1]?.text ?? '');
  if (end - first === 1 && isCourteous && !offices.has(document.tokens[first]?.lower ?? '')) return true;
  if (end - first === 1 && isTitleWord(document.tokens[first]?.text ?? '') && !isTradeName(document, first))
    return false;
  let inMarks = false;
  for (let index = first; index < end; index += 1) {
    const lower = bare(document, index);
    if (document.tokens[index]?.type === 'mark') inMarks = !inMarks;
    if (inMarks) continue;
    const isLast = index === end - 1;
    const { text = '' } = document.tokens[index] ?? {};
    const isTrade = isLast && startsAsPerson(document, first);
    const isTitle = index > first && isTitleWord(text) && !isNameSuffix(text);
    if (isTitle && !isTrade && !wordSurnames.has(lower)) return false;
    if (/^(?:of|for|on|and|the|&|in)$/.test(lower)) return false;
    if (telling.test(lower) || (isLast && peopleNames.has(text))) return false;
    if (isLast && index > first && demonyms.has(text) && demonyms.has(document.tokens[first]?.text ?? ''))
      return false;
    if (index === first && !isLast && givenNameGender(lower)) continue;
    const isWord =
      organisationWords.has(lower) || (isLast && (placeWords.has(lower) || thingWords.has(lower)));
    const isSurname =
      wordSurnames.has(lower) &&
      isLast &&
      (index === first || (index - first < 3 && startsAsPerson(document, first)));
    if (isWord && !isSurname) return false;
    if (sentenceOpeners.has(lower) && !givenNameGender(lower)) return false;
    if (isUpperCase(text) && !isInitial(text) && end - first > 1 && lower.length > 2) return false;
  }
  return true;
}

/** "Mr. Weaver" and "Mayor Cook" are named by a trade, "Mr. President" and "General Manager" by none. */
function isTradeName({ tokens }: Document, index: number): boolean {
  const title = tokens[index - 1]?.text ?? '';
  const isOffice = offices.has(title.toLowerCase()) && !/^(?:general|chief|major|commander)$/i.test(title);
  const isTitled = isCourtesyTitle(title) || shortTitleRole(title) !== null || isOffice;
  return isTitled && !offices.has(tokens[index]?.lower ?? '');
}

const startsAsPerson = ({ tokens }: Document, first: number): boolean =>
  givenNameGender(tokens[first]?.text ?? '') !== null || isInitial(tokens[first]?.text ?? '');

/** "Ana Reis Tidal Poetry Prize": more plain capitals than a person has names. */
const longName = /^(?:\p{Lu}\p{Ll}[\p{L}’'-]+ ){4,}\p{Lu}\p{Ll}[\p{L}’'-]+$/u;

/** What stands within names of persons alone: "Joost van der Lind"; "de" and "la" stand in names of places, too. */
const surelyNamed = /^(?:van|von|bin|ibn)$/;

/** Whether words are surely a person's full name: "Ines Carrow", "J. K. Brill", "Lin Haoran"; refuses "Austin Council". */
export function isPersonName(document: Document, run: Run): boolean {
  const { first, end } = run;
  const word = document.tokens[first]?.text ?? '';
  if (end - first < 2 || end - first > 6 || !mayBePerson(document, run)) return false;
  const whole = wordsOf(document, first, end);
  if (longName.test(whole)) return false;
  if (knownPlaces.has(whole) || knownOrganisations.has(whole)) return false;
  if (isPlace(wordsOf(document, first, end - 1)) && end - first > 2) return false;
  const last = document.tokens[end - 1]?.text ?? '';
  if (givenNameGender(word))
    return (
      !(isNameSuffix(last) && end - first === 2) &&
      (!demonyms.has(last) || wordSurnames.has(last.toLowerCase()))
    );
  if (end - first > 2 && surelyNamed.test(document.tokens[first + 1]?.text ?? '')) return true;
  if (end - first > 2 && isInitial(document.tokens[first + 1]?.text ?? '') && !isInitial(word)) return true;
  if (isInitial(word)) return word !== 'U.S.' && word !== 'U.N.' && word !== 'U.K.' && !isUpperCase(last);
  return familyNamesFirst.has(word.toLowerCase()) && end - first <= 3 && !knownPlaces.has(last);
}
