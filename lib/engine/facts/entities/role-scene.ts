import { type Page, type Run, wordAt } from './page.ts';
import type { NamedPage, RolePhrase } from './role-phrase.ts';

/** A role as the tokens have it; `text` is empty when the words say too little without what follows them. */
export type FoundRole = RolePhrase & { text: string };

/**
 * A document in which roles are looked for: `taken` are the tokens in some person's name, over which no role runs, `inside`
 * those within a long name behind its first, at which no role begins, by where that name begins; `bodies` the names of the article's organisations.
 */
export type RoleScene = NamedPage & {
  taken: ReadonlySet<number>;
  inside: ReadonlyMap<number, number>;
  bodies: readonly string[];
};

/** Whether some token of a run is in a person's name. */
export function hasTaken({ taken }: RoleScene, { first, end }: Run): boolean {
  for (let index = first; index < end; index += 1) if (taken.has(index)) return true;
  return false;
}

/** Whether a noun phrase may begin at a token: what stands before is a mark, a small word, a verb or nothing. */
export function opensPhrase(page: Page, index: number): boolean {
  const before = wordAt(page, index - 1);
  if (page.tokens[index]?.type === 'mark') return false;
  if (!before.isWord || page.tokens[index - 1]?.sentence !== page.tokens[index]?.sentence) return true;
  return (
    before.isSmall ||
    before.isArticle ||
    before.isCalendar ||
    before.says ||
    before.isPast ||
    before.isParticiple
  );
}
