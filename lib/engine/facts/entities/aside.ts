import { type Page, wordAt } from './page.ts';

/**
 * Whether an apposition closes behind a name: "…, Ana Reis, said", "…, Ana Reis of Ellery College, said"; refuses
 * "…, Ana Reis said", where the name is the subject itself.
 */
export const closesAside = (page: Page, end: number): boolean =>
  page.tokens[end]?.type === 'mark' || wordAt(page, end).isPreposition;
