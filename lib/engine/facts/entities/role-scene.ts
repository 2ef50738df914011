import { type Page, type Run, wordAt } from './page.ts';
import type { NamedPage, RolePhrase } from './role-phrase.ts';

/** A role as the tokens have it; `text` is empty when the words say too little without what follows them. */
export type FoundRole = RolePhrase & { text: string };

/**
 * A document in which roles are looked for: `taken` are the tokens in some person's name, over which no role runs, `inside`
 * those within a long name, at which no role begins.
 */
export type RoleScene = NamedPage & { taken: ReadonlySet<number>; inside: ReadonlySet<number> };

/** Whether some token of a run is in a person's name. */
export function hasTaken({ taken }: RoleScene, { first, end }: Run): boolean {
  for (let index = first; index < end; index += 1) if (taken.has(index)) return true;
  return false;
}

/** Whether a noun phrase may begin at a token: what stands before is a mark, a small word, a verb or nothing. */
export function opensPhrase(page: Page, index: number): boolean {
  const { tokens } = page;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || token.type === 'mark') return false;
  if (!before || before.sentence !== token.sentence) return true;
  const word = wordAt(page, index - 1);
  if (before.type === 'mark') return !word.isPossessive;
  return (
    word.isSmall ||
    word.isArticle ||
    word.isCalendar ||
    word.says ||
    word.isPast ||
    /(?:ed|ing)$/.test(word.lower)
  );
}
