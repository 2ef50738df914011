import { familyNamesFirst } from '../../lexicon/family-names-first.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { areOneGivenName } from '../../lexicon/short-names.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { fold } from './fold.ts';
import { isOneOff } from './is-one-off.ts';
import { isInitial, isNameSuffix, isParticle } from './name-tokens.ts';

/** The parts of a person's name: `text` without nickname in marks, `words` folded and without suffix and particles. */
export type PersonName = { text: string; words: string[]; surname: string; suffix: string };

/** Reads the name of a person from its tokens: "Ana de la Reis Jr." has the surname "de la Reis". */
export function readPersonName({ tokens }: Document, { first, end }: Run): PersonName {
  const kept: string[] = [];
  let suffix = '';
  let inMarks = false;
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.type === 'mark') {
      if (/^[“"‘'(”’)]$/.test(token.text)) inMarks = !inMarks;
      continue;
    }
    if (inMarks) continue;
    if (index > first && isNameSuffix(token.text)) suffix = token.text;
    else kept.push(token.text);
  }
  const last = kept.at(-1) ?? '';
  let from = kept.length - 1;
  if (
    from > 1 &&
    /^(?:Le|La|De|Van|Von|Di|Del|Da|Dos|El|Al|Abu|Ben|Bin|Mac|St|St\.)$/.test(kept[from - 1] ?? '')
  )
    from -= 1;
  while (
    from > 1 &&
    isParticle(tokens[first + from - 1]) &&
    kept[from - 1] === tokens[first + from - 1]?.text
  )
    from -= 1;
  const startsWithFamily =
    (kept.length > 1 && familyNamesFirst.has(fold(kept[0] ?? '')) && !givenNameGender(kept[0] ?? '')) ||
    (kept.length === 2 && isJoinedGivenName(kept[1] ?? '')) ||
    (kept.length === 3 && /^(?:Kim|Lee|Park)$/.test(kept[0] ?? '') && !givenNameGender(kept[1] ?? ''));
  const surname = startsWithFamily ? (kept[0] ?? last) : kept.slice(Math.max(0, from)).join(' ');
  const text = kept.join(' ') + (suffix ? ` ${suffix}` : '');
  const words = kept
    .map(fold)
    .filter((word, index) => index === 0 || index === kept.length - 1 || word.length > 0);
  return { text, words, surname, suffix: fold(suffix) };
}

/** "Ki-moon", "Jae-in": a given name of two syllables behind its family name; "Jean-Luc" is not, "London-based" neither. */
export const isJoinedGivenName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{0,6}-\p{Ll}{1,5}$/u.test(word) && !/-(?:based|born|led|era|style|wide)$/.test(word);

/** Whether two full names may be one person's: "Bob Ostrand" and "Robert J. Ostrand" are, "Ann" and "Bob Ostrand" are not. */
export function areOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.words.at(-1) !== b.words.at(-1) && fold(a.surname) !== fold(b.surname)) return false;
  if (a.suffix !== b.suffix || haveOtherInitials(a, b)) return false;
  if (isFamilyFirst(a) || isFamilyFirst(b)) return a.words.join(' ') === b.words.join(' ');
  const first = a.words[0] ?? '';
  const other = b.words[0] ?? '';
  if (areOneGivenName(first, other) || isMisspelt(first, other)) return true;
  const initials = first.length === 1 || other.length === 1 || isInitial(first) || isInitial(other);
  const middle = (name: PersonName, word: string) => name.words.slice(1, -1).includes(word);
  return (initials && first[0] === other[0]) || middle(a, other) || middle(b, first);
}

/** "Kristin" and "Kristen" before one family name. */
const isMisspelt = (a: string, b: string): boolean => a.length > 5 && b.length > 5 && isOneOff(a, b, 1);

const isFamilyFirst = ({ words, surname }: PersonName): boolean =>
  words.length > 1 && words[0] === fold(surname);

/** "Ana B. Reis" and "Ana C. Reis" are two. */
function haveOtherInitials(a: PersonName, b: PersonName): boolean {
  const middle = ({ words }: PersonName) => (words.length === 3 ? (words[1] ?? '') : '');
  const [one, other] = [middle(a), middle(b)];
  return one !== '' && other !== '' && one[0] !== other[0] && (one.length <= 2 || other.length <= 2);
}
