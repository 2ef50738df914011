import { familyNamesFirst } from '../../lexicon/family-names-first.ts';
import { areOneGivenName } from '../../lexicon/short-names.ts';
import { type Page, type Run, wordAt } from './page.ts';
import { fold, type Word } from './word.ts';

/** The parts of a person's name: `words` folded; without suffix and nickname in marks. */
export type PersonName = { text: string; words: string[]; surname: string; suffix: string };

/** Words that open a family name behind another name: "Le Gall", "de la Reis". */
const capitalParticle = /^(?:L[ea]|D[eia]|Del|Dos|V[ao]n|El|Al|Abu|Be?n|Bin|Mac|St\.?)$/;

/** Family names that are given names elsewhere: "Kim Jong Un", "Park Geun Hye". */
const isKorean = /^(?:Kim|Lee|Park)$/;

/** Reads the name of a person from its tokens: "Ana de la Reis Jr." has the surname "de la Reis". */
export function readPersonName(page: Page, { first, end }: Run): PersonName {
  const words: Word[] = [];
  let suffix = '';
  let isNickname = false;
  for (let index = first; index < end; index += 1) {
    const word = wordAt(page, index);
    if (/^[“"‘'(”’)]$/.test(word.text)) isNickname = !isNickname;
    if (isNickname) continue;
    if (index > first && word.isSuffix) suffix = word.text;
    else if (word.isWord) words.push(word);
  }
  let from = words.length - 1;
  while (from > 1 && (words[from - 1]?.isParticle || capitalParticle.test(words[from - 1]?.text ?? '')))
    from -= 1;
  const [given, second] = words;
  const isFamilyFirst =
    words.length > 1 &&
    ((familyNamesFirst.has(given?.folded ?? '') && !given?.given) ||
      (words.length === 2 && isJoinedGivenName(second?.text ?? '')) ||
      (words.length === 3 && isKorean.test(given?.text ?? '') && !second?.given && !second?.isInitial));
  const surname = isFamilyFirst ? words.slice(0, 1) : words.slice(Math.max(0, from));
  const text = words.map((word) => word.text).join(' ');
  return {
    text: suffix ? `${text} ${suffix}` : text,
    words: words.map(({ folded }) => folded),
    surname: surname.map((word) => word.text).join(' '),
    suffix: fold(suffix),
  };
}

/** "Ki-moon", "Jae-in": a given name of two syllables behind its family name; "Jean-Luc" is not, "London-based" neither. */
export const isJoinedGivenName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{0,6}-\p{Ll}{1,5}$/u.test(word) && !/-(?:based|born|led|era|style|wide)$/.test(word);

/** Whether two full names may be one person's: "Bob Ostrand" and "Robert J. Ostrand" are, "Ann" and "Bob Ostrand" are not. */
export function areOnePerson(a: PersonName, b: PersonName): boolean {
  if (fold(a.surname) !== fold(b.surname) && a.words.at(-1) !== b.words.at(-1)) return false;
  if (a.suffix !== b.suffix || haveOtherInitials(a, b)) return false;
  const [first = '', other = ''] = [a.words[0], b.words[0]];
  if (first === fold(a.surname) || other === fold(b.surname)) return a.words.join(' ') === b.words.join(' ');
  const isMiddle = ({ words }: PersonName, word: string) => words.slice(1, -1).includes(word);
  const isInitial = (first.length === 1 || other.length === 1) && first[0] === other[0];
  return (
    areOneGivenName(first, other) ||
    isInitial ||
    isMisspelt(first, other) ||
    isMiddle(a, other) ||
    isMiddle(b, first)
  );
}

/** "Ana B. Reis" and "Ana C. Reis" are two. */
function haveOtherInitials(a: PersonName, b: PersonName): boolean {
  const [one = '', other = ''] = [a, b].map(({ words }) => (words.length === 3 ? words[1] : ''));
  return one !== '' && other !== '' && one[0] !== other[0];
}

/** "Kristin" and "Kristen", "Buchtmann" and "Bauchtman": one letter put in, left out or changed behind the first, or the same consonants of a long word. */
export function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = Math.max(a.length, b.length) - same - 1;
  if (rest < 1 || a.slice(-rest) === b.slice(-rest)) return true;
  return a.length > 7 && consonants(a) === consonants(b);
}

const consonants = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
