import { deck, library, sittings } from './stores.ts';

/**
 * Forgets an article in this browser: its text, the reader's place, its sittings and its cards. What was answered
 * stays in the figures of progress. Gives back a function that undoes it.
 */
export function forgetArticle(articleId: string): () => void {
  const { articles, places } = library.getState();
  const article = Object.hasOwn(articles, articleId) ? articles[articleId] : undefined;
  const place = Object.hasOwn(places, articleId) ? places[articleId] : undefined;
  const sat = Object.values(sittings.getState().sittings).filter(
    (sitting) => sitting.articleId === articleId,
  );
  const cards = Object.values(deck.getState().cards).filter((card) => card.articleId === articleId);
  library.getState().forgetArticle(articleId);
  sittings.getState().forgetArticle(articleId);
  deck.getState().forgetArticle(articleId);
  return () => {
    if (article) library.getState().addArticle(article);
    if (place) library.getState().setPlace(articleId, place);
    sittings.getState().restore(Object.fromEntries(sat.map((sitting) => [sitting.id, sitting])));
    deck.getState().putCards(cards);
  };
}
