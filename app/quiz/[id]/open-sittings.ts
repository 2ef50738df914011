import type { Sitting } from '../../../lib/quiz/sitting.ts';

/** The sittings of an article that were begun and not handed in, the latest first. */
export const openSittings = (sittings: Readonly<Record<string, Sitting>>, articleId: string): Sitting[] =>
  Object.values(sittings)
    .filter((sitting) => sitting.articleId === articleId && sitting.handedInAt === null)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
