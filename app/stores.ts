'use client';
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { SavedArticle } from '../lib/quiz/saved-article.ts';
import { createDeck, type Deck } from '../lib/store/deck.ts';
import { createHistory, type History } from '../lib/store/history.ts';
import { createLibrary, type Library } from '../lib/store/library.ts';
import { createSittings, type Sittings } from '../lib/store/sittings.ts';
import type { CollectionName } from '../lib/store/vault.ts';
import { createBrowserVault } from './storage/browser-vault.ts';
import { createTabs } from './storage/tabs.ts';

const tabs = createTabs((name) => void owners[name].persist.rehydrate());
const vault = createBrowserVault(tabs.announce);

/** This browser's stores. Read them by the hooks below; call their actions through `getState()`. */
export const library = createLibrary(vault);
export const sittings = createSittings(vault);
export const deck = createDeck(vault);
export const history = createHistory(vault);

const stores = [library, sittings, deck, history];
const owners = {
  articles: library,
  places: library,
  sittings,
  cards: deck,
  answers: history,
} satisfies Record<CollectionName, (typeof stores)[number]>;

export const useLibrary = <T>(selector: (state: Library) => T): T => useStore(library, selector);
/** One article of this browser's library; an id out of an address may be any word, so only own entries count. */
export const useSavedArticle = (id: string): SavedArticle | undefined =>
  useLibrary(({ articles }) => (Object.hasOwn(articles, id) ? articles[id] : undefined));
export const useSittings = <T>(selector: (state: Sittings) => T): T => useStore(sittings, selector);
export const useDeck = <T>(selector: (state: Deck) => T): T => useStore(deck, selector);
export const useHistory = <T>(selector: (state: History) => T): T => useStore(history, selector);

let ready = false;
const waiting = new Set<() => void>();

async function start() {
  tabs.listen();
  await Promise.all(stores.map((store) => store.persist.rehydrate()));
  ready = true;
  for (const wake of waiting) wake();
}

/** Resolves when what this browser kept has been read; never on the server. */
export const whenStoresReady: Promise<void> = typeof window === 'undefined' ? new Promise(() => {}) : start();

const subscribe = (wake: () => void) => {
  waiting.add(wake);
  return () => waiting.delete(wake);
};

/** Whether what this browser kept has been read; until then the stores are empty, as on the server. */
export const useStoresReady = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => ready,
    () => false,
  );
