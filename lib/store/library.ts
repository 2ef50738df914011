import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Place, SavedArticle } from '../quiz/saved-article.ts';
import { createSharedStorage } from './shared-storage.ts';
import type { Collections, Vault } from './vault.ts';
import { withoutKeys } from './without-keys.ts';

export type Library = Pick<Collections, 'articles' | 'places'> & {
  addArticle: (article: SavedArticle) => void;
  forgetArticle: (id: string) => void;
  setPlace: (id: string, place: Place) => void;
};

/** The articles a reader brought to this browser, and where the reader stopped in each article, bundled ones too. */
export function createLibrary(vault: Vault) {
  const { storage, merge, settled } = createSharedStorage(vault, { articles: 0, places: 0 });
  const store = createStore<Library>()(
    persist(
      (set) => ({
        articles: {},
        places: {},
        addArticle: (article) =>
          set(({ articles }) => ({ articles: { ...articles, [article.id]: article } })),
        forgetArticle: (id) =>
          set(({ articles, places }) => ({
            articles: withoutKeys(articles, (key) => key === id),
            places: withoutKeys(places, (key) => key === id),
          })),
        setPlace: (id, place) => set(({ places }) => ({ places: { ...places, [id]: place } })),
      }),
      {
        name: 'library',
        storage,
        merge,
        partialize: ({ articles, places }) => ({ articles, places }),
        skipHydration: true,
      },
    ),
  );
  return { ...store, settled };
}
