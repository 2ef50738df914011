import type { Collections, Vault } from './vault.ts';

/** A vault that lasts as long as the page: what is left when the browser keeps nothing, and what tests share. */
export function createMemoryVault(): Vault {
  const kept: Collections = { articles: {}, places: {}, sittings: {}, cards: {}, answers: {} };
  return {
    read: async (name) => kept[name],
    update: async (name, change) => {
      kept[name] = change(kept[name]);
      return true;
    },
  };
}
