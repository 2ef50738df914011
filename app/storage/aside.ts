import { delMany, getMany, keys } from 'idb-keyval';
import { database, inTime } from './database.ts';

const prefix = 'aside/';

/** The key under which what is broken in a collection is kept aside. */
export const asideKey = (collection: string, at: string): string => `${prefix}${collection}/${at}`;

const isAsideKey = (key: unknown): key is string => typeof key === 'string' && key.startsWith(prefix);

/** The keys of all that is kept aside; none when the database cannot be asked. */
export const asideKeys = async (): Promise<string[]> => {
  try {
    return (await inTime(keys<IDBValidKey>(database()))).filter(isAsideKey);
  } catch {
    return [];
  }
};

/** What is kept aside, as text for a file, with the reasons. */
export async function readAside(): Promise<string> {
  const pieces = await getMany<unknown>(await asideKeys(), database());
  return JSON.stringify({ app: 'readback', aside: pieces }, null, 2);
}

/** Removes all that is kept aside for good. */
export const removeAside = async (): Promise<void> => delMany(await asideKeys(), database());
