import { isLike } from '../../text/spelling.ts';
import { isSpelled, opensSentence, type Page, type Run, textOf, wordAt } from './page.ts';
import { endsPhrase } from './role-phrase.ts';

/** A nameless group that acts or speaks: "Norland and Estmark officials". */
export type FoundGroup = Run & { name: string };

const isBodyOfMany = isLike(/^(?:police|authorities|prosecutors|paramedics)$/);

/** The groups that are subjects or sources in the article, in order: a noun of many, and a verb behind it. */
export function findGroups(page: Page, taken: ReadonlySet<number>): FoundGroup[] {
  const groups: FoundGroup[] = [];
  page.words.forEach((word, head) => {
    const isMany = word.isRoles || word.isPeople || isSpelled(page, head, isBodyOfMany);
    if (!isMany || taken.has(head) || (page.tokens[head]?.quoted ?? -1) >= 0 || word.isVague) return;
    if (word.isName && !word.isPeople && !opensSentence(page, head)) return;
    const next = wordAt(page, head + 1);
    if (!next.says && !next.isAuxiliary && !next.isPast) return;
    const run = { first: groupStart(page, head, taken), end: head + 1 };
    groups.push({ ...run, name: nameOf(page, run) });
  });
  return groups;
}

/** Back over words that describe the group: "senior | police | officials", "Norland and Estmark officials". */
function groupStart(page: Page, head: number, taken: ReadonlySet<number>): number {
  let first = head;
  while (head - first < 6 && !opensSentence(page, first)) {
    const isJoined = wordAt(page, first).isName && wordAt(page, first - 1).lower === 'and';
    const next = isJoined ? first - 2 : first - 1;
    if (taken.has(next) || !isDescribing(page, next)) break;
    first = next;
  }
  return first;
}

/** Names, and words before a plain noun that are no verb: "police", "senior"; refuses "Told", "said". */
function isDescribing(page: Page, index: number): boolean {
  const word = wordAt(page, index);
  if (endsPhrase(word) || !word.isWord || word.isPossessive || word.isOpener) return false;
  return word.isName ? !(word.isAnyVerb && opensSentence(page, index)) : !word.isVerb && !word.isParticiple;
}

/** "Officials" at the head of a sentence is "officials"; a name keeps its capital. */
function nameOf(page: Page, run: Run): string {
  const text = textOf(page, run);
  const { isDemonym, isRoles } = wordAt(page, run.first);
  const isMany = isRoles || isSpelled(page, run.first, isBodyOfMany);
  const isPlain = opensSentence(page, run.first) && !isDemonym && isMany;
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
