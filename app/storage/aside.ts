import { delMany, entries } from 'idb-keyval';
import { database, inTime } from './database.ts';

const prefix = 'aside/';

/** The key under which what is broken in a collection is kept aside. */
export const asideKey = (collection: string, at: string): string => `${prefix}${collection}/${at}`;

const isAsideKey = (key: IDBValidKey): key is string => typeof key === 'string' && key.startsWith(prefix);

/** Everything that is kept aside, by its key. */
export async function listAside(): Promise<Record<string, unknown>> {
  const all = await inTime(entries<IDBValidKey, unknown>(database()));
  return Object.fromEntries(all.filter(([key]) => isAsideKey(key)));
}

/** Removes what is kept aside for good. */
export const removeAside = async (keys: string[]): Promise<void> => delMany(keys, database());
