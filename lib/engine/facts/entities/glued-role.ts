import { opensSentence, wordAt } from './page.ts';
import { endsPhrase, isPersonHead } from './role-phrase.ts';
import type { FoundRole, RoleScene } from './role-scene.ts';
import type { Word } from './word.ts';

/** How many words of a title are read. */
const longest = 12;

/** "U.S. deputy secretary of state | Ana Reis", "Harbour Minister | Ana Reis", "Sen. | Ana Reis"; refuses "a judge | Ana Reis accused". */
export function roleGlued(scene: RoleScene, first: number): FoundRole | null {
  const head = headBefore(scene, wordAt(scene, first - 1).isCourtesy ? first - 1 : first);
  if (head === null) return null;
  let start = head;
  for (let next = before(scene, start); next !== null && first - next <= longest; next = before(scene, start))
    start = next;
  const isIndefinite = /^an?$/.test(wordAt(scene, start - 1).lower);
  const isInName =
    /^(?:of|for|on|and|&)$/.test(wordAt(scene, start - 1).lower) && wordAt(scene, start - 2).isName;
  if (isIndefinite || isInName || wordAt(scene, start).lower.startsWith('then-')) return null;
  const isSomebodys = wordAt(scene, start - 1).isPossessivePronoun;
  return {
    first: start,
    head,
    end: first,
    text: isSomebodys ? '' : gluedText(scene, { first: start, head, end: first }),
  };
}

/** The head of the title right before a name: "minister", "secretary | of state". */
function headBefore(scene: RoleScene, first: number): number | null {
  if (opensSentence(scene, first) || scene.taken.has(first - 1)) return null;
  const last = wordAt(scene, first - 1);
  if (isPersonHead(last)) return first - 1;
  if (last.isRoles) return null;
  for (let of = first - 2; of > first - 4; of -= 1)
    if (wordAt(scene, of).lower === 'of' && isPersonHead(wordAt(scene, of - 1))) return of - 1;
  return null;
}

/** The token from which a title goes back from another: the word before, the start of a long name, or the owner before "'s". */
function before(scene: RoleScene, start: number): number | null {
  if (opensSentence(scene, start) || scene.taken.has(start - 1)) return null;
  const word = wordAt(scene, start - 1);
  const whole = scene.inside.get(start - 1);
  if (whole !== undefined) return whole;
  if (word.isPossessive) return wordAt(scene, start - 2).isPossessive ? null : before(scene, start - 1);
  const isTrade = word.isRole && !wordAt(scene, start).isName;
  const isOrder = word.isAnyVerb && !word.isModifier && opensSentence(scene, start - 1);
  return isTrade || (describesRole(word) && !isOrder) ? start - 1 : null;
}

/** "presidential", "high-performance", "deputy", "Norwegian"; refuses "hammer", "what", "both", "Remember". */
function describesRole(word: Word): boolean {
  const { lower, isName, isOpener } = word;
  if (endsPhrase(word) || !word.isWord) return false;
  if (word.isModifier || word.isAdjective || word.isRole) return true;
  if (isName || isOpener || word.isPast) return isName && !isOpener;
  return /-|(?:al|ic|ive|an|ese|ish|ary|ous|less|ful|able|ed|[ae]nt)$/.test(lower);
}

/** The words of a glued role without courtesy titles, its title words small: "Harbour Minister" → "harbour minister". */
function gluedText(
  scene: RoleScene,
  { first, head, end }: { first: number; head: number; end: number },
): string {
  let calm = head;
  while (
    calm > first &&
    !scene.inside.has(calm - 1) &&
    isTitleField(wordAt(scene, calm - 1)) &&
    !isAgency(scene, calm - 1)
  )
    calm -= 1;
  let text = '';
  for (let index = first; index < end; index += 1) {
    const word = wordAt(scene, index);
    if (word.isCourtesy) continue;
    const isCalm =
      (index >= calm || (index === first && word.isOpener) || word.lower === 'acting') && isTitleField(word);
    text = word.isPossessive
      ? `${text.trimEnd()}${word.text} `
      : `${text}${word.short ?? (isCalm ? word.lower : word.text)} `;
  }
  return text.trimEnd();
}

/** "Deputy", "Foreign", "Minister", "State" behind "of"; refuses "CEO", "House", "Norwegian", "Democrat". */
const isTitleField = ({ isUpper, isRole, isModifier, isDemonym, lower }: Word): boolean =>
  !isUpper && !isDemonym && (isRole || isModifier) && !ofNames.test(lower);

/** "Larn | Press | writer", not "White House | press | secretary". */
const isAgency = (scene: RoleScene, index: number): boolean =>
  wordAt(scene, index).lower === 'press' && wordAt(scene, index + 1).lower !== 'secretary';

/** Modifiers that are as often the last word of a body's name: "White House | spokesman", "Larn University | professor". */
const ofNames = /^(?:house|city|capital|news|court|media|university|college|hospital|democrat)$/;
