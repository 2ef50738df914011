import { get, update } from 'idb-keyval';
import { savedVersion } from '../../lib/quiz/saved-version.ts';
import type { CollectionName, Collections, Vault } from '../../lib/store/vault.ts';
import { database, inTime } from './database.ts';
import { NewerVersion, noteTrouble, troubleOf, troubles } from './trouble.ts';

type Kept<Name extends CollectionName> = { version: number; entries: Collections[Name] };

class Unread extends Error {}

/** The entries of a record that this version wrote; the schemas need not be loaded for it. */
function entriesOf<Name extends CollectionName>(kept: Kept<Name> | undefined): Collections[Name] {
  if (kept === undefined) return {} as Collections[Name];
  if (kept.version > savedVersion) throw new NewerVersion();
  if (kept.version !== savedVersion || typeof kept.entries !== 'object') throw new Unread();
  return kept.entries;
}

async function open<Name extends CollectionName>(name: Name, kept: unknown): Promise<Collections[Name]> {
  const { openRecord } = await import('../../lib/store/open-record.ts');
  const opened = openRecord(name, kept);
  if (opened.newer) throw new NewerVersion();
  if (opened.aside || !isPresent(kept)) await repair(name);
  return opened.entries;
}

const isPresent = (kept: unknown): boolean =>
  typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === savedVersion;

async function repair(name: CollectionName): Promise<void> {
  try {
    const { repairRecord } = await import('./repair-record.ts');
    const opened = await repairRecord(name, new Date().toISOString());
    if (!opened.newer && opened.aside) troubles.setState(({ aside }) => ({ aside: aside + 1 }));
  } catch (error) {
    noteTrouble(name, troubleOf(error));
  }
}

/**
 * The vault over the browser's IndexedDB: one record for each collection. `announce` tells other tabs of a write.
 * What the browser refuses becomes a note of trouble for the reader, never an exception.
 */
export function createBrowserVault(announce: (name: CollectionName) => void): Vault {
  const write = <Name extends CollectionName>(
    name: Name,
    change: (kept: Collections[Name]) => Collections[Name],
  ) =>
    inTime(
      update<Kept<Name>>(
        name,
        (kept) => ({ version: savedVersion, entries: change(entriesOf(kept)) }),
        database(),
      ),
    );
  return {
    read: async (name) => {
      try {
        const kept: unknown = await inTime(get(name, database()));
        const entries = kept === undefined ? {} : await open(name, kept);
        return entries;
      } catch (error) {
        noteTrouble(name, troubleOf(error));
        return {};
      }
    },
    update: async (name, change) => {
      try {
        await write(name, change).catch(async (error) => {
          if (!(error instanceof Unread)) throw error;
          await repair(name);
          await write(name, change);
        });
        noteTrouble(name, null);
        announce(name);
        return true;
      } catch (error) {
        noteTrouble(name, troubleOf(error));
        return false;
      }
    },
  };
}
