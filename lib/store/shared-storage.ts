import type { PersistStorage } from 'zustand/middleware';
import { mergeChanges } from './merge-changes.ts';
import type { CollectionName, Collections, Vault } from './vault.ts';

/** The door between a store and a vault that several tabs share, in the shape that `persist` takes. */
export type SharedStorage<Saved> = {
  storage: PersistStorage<Saved>;
  merge: <State extends Saved>(kept: unknown, current: State) => State;
  /** Resolves when everything set so far has been handed to the vault. */
  settled: () => Promise<void>;
};

/**
 * Keeps a store's collections in a vault without losing what another tab wrote. `base` is what this tab last read
 * or wrote; only the difference between base and the present state is written, onto whatever the vault holds by
 * then. Reads and writes stand in one queue; writes wait for each other, so that a burst of changes becomes one.
 * `depths` says for each collection how far below an entry two tabs' changes are told apart.
 */
export function createSharedStorage<Name extends CollectionName>(
  vault: Vault,
  depths: Record<Name, number>,
): SharedStorage<Pick<Collections, Name>> {
  type Saved = Pick<Collections, Name>;
  const names = Object.keys(depths) as Name[];
  const none = Object.fromEntries(names.map((name) => [name, {}])) as Saved;
  let base: Saved = none;
  let latest: Saved = none;
  let queue: Promise<unknown> = Promise.resolve();
  let writing = false;

  const enqueue = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task);
    queue = result;
    return result;
  };

  const write = async () => {
    writing = false;
    const mine = latest;
    for (const name of names) {
      const before = base[name];
      if (before === mine[name]) continue;
      const kept = await vault.update(name, (theirs) =>
        mergeChanges(before, mine[name], theirs, depths[name]),
      );
      if (kept && base[name] === before) base = { ...base, [name]: mine[name] };
    }
  };

  const read = async () => {
    const kept = await Promise.all(names.map(async (name) => [name, await vault.read(name)] as const));
    return Object.fromEntries(kept) as Saved;
  };

  const merge = <State extends Saved>(kept: unknown, current: State): State => {
    const theirs = (kept ?? none) as Saved;
    const mine: Saved = current;
    const merged = { ...mine };
    for (const name of names) merged[name] = mergeChanges(base[name], mine[name], theirs[name], depths[name]);
    base = theirs;
    latest = merged;
    return { ...current, ...merged };
  };

  return {
    storage: {
      getItem: () => enqueue(async () => ({ state: await read() })),
      setItem: (_name, { state }) => {
        latest = state;
        if (writing) return;
        writing = true;
        void enqueue(write);
      },
      removeItem: () => {},
    },
    merge,
    settled: () => enqueue(async () => {}),
  };
}
