import { isMark, opensSentence, type Page, wordAt } from './page.ts';
import { isPersonHead, type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { type FoundRole, hasTaken, opensPhrase, type RoleScene } from './role-scene.ts';
import type { Word } from './word.ts';

/** "U.S. deputy secretary of state | Ana Reis", "Harbour Minister | Ana Reis", "Sen. | Ana Reis". */
export function roleGlued(scene: RoleScene, first: number): FoundRole | null {
  if (first === 0 || opensSentence(scene, first) || scene.tokens[first - 1]?.type === 'mark') return null;
  for (let start = sentenceStart(scene, first); start < first; start += 1) {
    if (scene.inside.has(start) || !opensPhrase(scene, start) || isInName(scene, start)) continue;
    if (hasTaken(scene, { first: start, end: first })) continue;
    const phrase = readRolePhrase(scene, start, { isHead: isPersonHead, limit: first });
    if (phrase?.end !== first) continue;
    const sure = { ...phrase, first: sureStart(scene, phrase) };
    if (isGlued(scene, sure)) return { ...sure, text: gluedText(scene, sure) };
  }
  return null;
}

/** Where to look from: the start of the sentence, at most twelve words back. */
function sentenceStart(page: Page, first: number): number {
  let start = first;
  while (start > first - 12 && !opensSentence(page, start)) start -= 1;
  return start;
}

/** "Hall of | Fame player": a capital behind "of" behind a capital is inside a name. */
const isInName = (page: Page, start: number): boolean =>
  wordAt(page, start).isName && wordAt(page, start - 1).lower === 'of' && wordAt(page, start - 2).isName;

/**
 * Where the words begin that surely belong to a glued role: behind the last small word that is no adjective or modifier
 * ("hammer | Democrat", "mate | presidential nominee"), unless an article opens the whole. Limit: "hedge | fund manager".
 */
function sureStart(scene: RoleScene, { first, head }: RolePhrase): number {
  if (wordAt(scene, first).isArticle || scene.wholes.has(first)) return first;
  let start = first;
  for (let index = first; index < head; index += 1) {
    const word = wordAt(scene, index);
    const isOwner = wordAt(scene, index + 1).isPossessive;
    if (word.isPossessive ? index === start : !isOwner && !describesRole(word)) start = index + 1;
  }
  return start;
}

/** "presidential", "high-performance", "deputy", "Norwegian"; refuses "hammer", "what", "both", "Remember". */
function describesRole({ lower, isName, isOpener, isAnyVerb, isAdjective, ...word }: Word): boolean {
  if (word.isRole || word.isModifier || word.isBody || isAdjective || lower.includes('-'))
    return !lower.startsWith('then-');
  return (
    !isOpener &&
    ((isName && !isAnyVerb) || /(?:al|ic|ive|an|ese|ish|ary|ous|less|ful|able|ed|[ae]nt)$/.test(lower))
  );
}

/** Whether nothing but a short object stands between head and name: "secretary of state"; refuses "spokesman for Speaker", "a judge". */
function isGlued(page: Page, { first, head, end }: RolePhrase): boolean {
  const isIndefinite = (index: number): boolean => /^an?$/.test(wordAt(page, index).lower);
  if (
    wordAt(page, first).lower.startsWith('then-') ||
    isIndefinite(first) ||
    isIndefinite(first - 1) ||
    wordAt(page, first).isPossessive
  )
    return false;
  for (let index = first; index < head; index += 1) {
    const { isName, isRole, isModifier, isPresent } = wordAt(page, index);
    if (!isName && isPresent && !isRole && !isModifier) return false;
    if (!isName && isRole && !isModifier && wordAt(page, index + 1).isName) return false;
  }
  if (head === end - 1) return true;
  const last = wordAt(page, end - 1);
  const isShort = wordAt(page, head + 1).lower === 'of' && end - head < 5;
  return isShort && !last.isRoles && !isPersonHead(last) && !last.isCourtesy;
}

/** The words of a glued role without article and courtesy titles, its title words small: "Harbour Minister" → "harbour minister". */
function gluedText(page: RoleScene, { first, end, head }: RolePhrase): string {
  const isFieldAt = (index: number): boolean => {
    const { lower } = wordAt(page, index);
    return (
      isTitleField(wordAt(page, index)) &&
      (lower !== 'press' || wordAt(page, index + 1).lower === 'secretary')
    );
  };
  let calm = head;
  while (calm > (page.wholes.get(first) ?? first) && isFieldAt(calm - 1)) calm -= 1;
  const words: string[] = [];
  for (let index = first; index < end; index += 1) {
    const word = wordAt(page, index);
    if ((word.isCourtesy && !/^first$/i.test(words.at(-1) ?? '')) || (index === first && word.isArticle))
      continue;
    if (word.isPossessive || isMark(page, index)) words.push(`${words.pop() ?? ''}${word.text}`);
    else
      words.push(
        word.short ??
          ((index >= calm ||
            (index === first && (word.isOpener || /^(?:interim|acting|deputy)$/.test(word.lower)))) &&
          isFieldAt(index)
            ? word.lower
            : word.text),
      );
  }
  return words.join(' ');
}

/** "Deputy", "Foreign", "Minister", "State" behind "of"; refuses "CEO", "House", "Norwegian", "Democrat". */
const isTitleField = ({ isUpper, isRole, isModifier, isDemonym, lower }: Word): boolean =>
  !isUpper && !isDemonym && (isRole || isModifier || lower === 'state') && !ofNames.test(lower);

/** Modifiers that are as often the last word of a body's name: "White House | spokesman", "Larn University | professor". */
const ofNames =
  /^(?:house|capital|city|court|air|media|university|college|hospital|(?:para|o)lympian|democrat)$/;
