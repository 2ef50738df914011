import { promisifyRequest } from 'idb-keyval';
import { savedVersion } from '../../lib/quiz/saved-version.ts';
import { type Opened, openRecord } from '../../lib/store/open-record.ts';
import type { CollectionName } from '../../lib/store/vault.ts';
import { asideKey } from './aside.ts';
import { database } from './database.ts';

/**
 * Brings a collection to the present version in one transaction: what is sound is written back, what is broken
 * moves to a record of its own, where it waits to be downloaded.
 */
export const repairRecord = <Name extends CollectionName>(name: Name, at: string): Promise<Opened<Name>> =>
  database()('readwrite', async (store) => {
    const opened = openRecord(name, await promisifyRequest(store.get(name)));
    if (opened.newer) return opened;
    if (opened.aside) store.put({ collection: name, at, ...opened.aside }, asideKey(name, at));
    store.put({ version: savedVersion, entries: opened.entries }, name);
    await promisifyRequest(store.transaction);
    return opened;
  });
