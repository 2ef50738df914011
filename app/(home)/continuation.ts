import type { Place, SavedArticle } from '../../lib/quiz/saved-article.ts';
import type { Sitting } from '../../lib/quiz/sitting.ts';

/** What a reader left unfinished last: an article, or a quiz at question `at` of `of`. */
export type Continuation = { title: string; href: string } & (
  | { what: 'article' }
  | { what: 'quiz'; at: number; of: number }
);

type Known = { title: string; length: number };

const lastAt = (sitting: Sitting): string =>
  [sitting.startedAt, ...Object.values(sitting.answers).map((answer) => answer.at)].sort().at(-1) ?? '';

/**
 * What to go on with: of all sittings not handed in and all articles stopped halfway, the one touched last.
 * `known` names the articles that can be opened; what belongs to another is passed over.
 */
export function findContinuation(
  known: Record<string, Known>,
  places: Record<string, Place>,
  sittings: Record<string, Sitting>,
): Continuation | null {
  const candidates: { at: string; continuation: Continuation }[] = [];
  for (const sitting of Object.values(sittings)) {
    const article = known[sitting.articleId];
    if (sitting.handedInAt !== null || !article) continue;
    candidates.push({
      at: lastAt(sitting),
      continuation: {
        what: 'quiz',
        title: article.title,
        href: `/quiz/${sitting.id}`,
        at: sitting.current + 1,
        of: sitting.questionIds.length,
      },
    });
  }
  for (const [id, place] of Object.entries(places)) {
    const article = known[id];
    if (!article || place.offset <= 0 || place.offset >= article.length) continue;
    candidates.push({
      at: place.at,
      continuation: { what: 'article', title: article.title, href: `/read/${id}` },
    });
  }
  candidates.sort((a, b) => b.at.localeCompare(a.at));
  return candidates[0]?.continuation ?? null;
}

/** The titles and lengths of the articles a reader brought. */
export const knownOf = (articles: Record<string, SavedArticle>): Record<string, Known> =>
  Object.fromEntries(
    Object.values(articles).map(({ id, title, text }) => [id, { title, length: text.length }]),
  );
