import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Answer } from '../quiz/answer.ts';
import { createSharedStorage } from './shared-storage.ts';
import type { Collections, Vault } from './vault.ts';

export type History = Pick<Collections, 'answers'> & {
  /** Adds answers; one that is known by its id is left as it was. */
  addAnswers: (answers: readonly Answer[]) => void;
};

/** Every graded answer given in this browser, by its id. */
export function createHistory(vault: Vault) {
  const { storage, merge, settled } = createSharedStorage(vault, { answers: 0 });
  const store = createStore<History>()(
    persist(
      (set) => ({
        answers: {},
        addAnswers: (added) =>
          set(({ answers }) => {
            const unknown = added.filter((answer) => !Object.hasOwn(answers, answer.id));
            return unknown.length
              ? {
                  answers: {
                    ...answers,
                    ...Object.fromEntries(unknown.map((answer) => [answer.id, answer])),
                  },
                }
              : {};
          }),
      }),
      { name: 'history', storage, merge, partialize: ({ answers }) => ({ answers }), skipHydration: true },
    ),
  );
  return { ...store, settled };
}
