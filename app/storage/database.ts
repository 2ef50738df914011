import { createStore, type UseStore } from 'idb-keyval';

let opened: UseStore | undefined;

/** The database of this program in the browser: one door for all who read or write it. */
export function database(): UseStore {
  opened ??= createStore('readback', 'kept');
  return opened;
}

const patience = 4000;

/** Rejects when a browser leaves a request to its database unanswered, as some do in private windows. */
export const inTime = <T>(request: Promise<T>): Promise<T> =>
  Promise.race([
    request,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`The database did not answer within ${patience} ms`)), patience),
    ),
  ]);
