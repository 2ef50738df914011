import type { Sitting } from '../../../lib/quiz/sitting.ts';

/** The least seed from 1 that no sitting of the article has, so that a new sitting is none of the old ones. */
export function nextSeed(sittings: Readonly<Record<string, Sitting>>, articleId: string): number {
  const used = new Set(
    Object.values(sittings)
      .filter((sitting) => sitting.articleId === articleId)
      .map((sitting) => sitting.options.seed),
  );
  let seed = 1;
  while (used.has(seed)) seed++;
  return seed;
}
