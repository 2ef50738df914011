import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { ReviewCard } from '../quiz/review-card.ts';
import { createSharedStorage } from './shared-storage.ts';
import type { Collections, Vault } from './vault.ts';
import { withoutKeys } from './without-keys.ts';

export type Deck = Pick<Collections, 'cards'> & {
  /** Puts cards in, each in place of the one with its id. */
  putCards: (cards: readonly ReviewCard[]) => void;
  setSuspended: (id: string, suspended: boolean) => void;
  removeCard: (id: string) => void;
  /** Forgets every card of an article. */
  forgetArticle: (articleId: string) => void;
};

/** The questions that once went wrong, each with its schedule. */
export function createDeck(vault: Vault) {
  const { storage, merge, settled } = createSharedStorage(vault, { cards: 1 });
  const store = createStore<Deck>()(
    persist(
      (set) => ({
        cards: {},
        putCards: (put) =>
          set(({ cards }) => ({
            cards: { ...cards, ...Object.fromEntries(put.map((card) => [card.id, card])) },
          })),
        setSuspended: (id, suspended) =>
          set(({ cards }) => {
            const card = cards[id];
            return card ? { cards: { ...cards, [id]: { ...card, suspended } } } : {};
          }),
        removeCard: (id) => set(({ cards }) => ({ cards: withoutKeys(cards, (key) => key === id) })),
        forgetArticle: (articleId) =>
          set(({ cards }) => ({ cards: withoutKeys(cards, (_, card) => card.articleId === articleId) })),
      }),
      { name: 'deck', storage, merge, partialize: ({ cards }) => ({ cards }), skipHydration: true },
    ),
  );
  return { ...store, settled };
}
