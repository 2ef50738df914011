import type { Answer } from '../quiz/answer.ts';
import type { ReviewCard } from '../quiz/review-card.ts';
import type { Place, SavedArticle } from '../quiz/saved-article.ts';
import type { Sitting } from '../quiz/sitting.ts';

/** Everything a reader's browser keeps, as records by id. */
export type Collections = {
  articles: Record<string, SavedArticle>;
  places: Record<string, Place>;
  sittings: Record<string, Sitting>;
  cards: Record<string, ReviewCard>;
  answers: Record<string, Answer>;
};
export type CollectionName = keyof Collections;

/**
 * Where collections are kept between visits. `update` reads, changes and writes in one transaction that no other
 * tab can come between, and resolves to whether it was kept. Neither rejects: a vault that cannot read gives an
 * empty collection, one that cannot write gives false, and both tell the reader by their own means; the stores go
 * on in memory and offer what was not kept again with the next change.
 */
export type Vault = {
  read: <Name extends CollectionName>(name: Name) => Promise<Collections[Name]>;
  update: <Name extends CollectionName>(
    name: Name,
    change: (kept: Collections[Name]) => Collections[Name],
  ) => Promise<boolean>;
};
