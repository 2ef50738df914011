import { migrateSaved } from '../quiz/migrate-saved.ts';
import { entrySchemas } from '../quiz/saved.ts';
import { savedVersion } from '../quiz/saved-version.ts';
import type { CollectionName, Collections } from './vault.ts';

/** How a vault keeps a collection: the version that wrote it beside the entries. */
export type KeptRecord = { version: number; entries: unknown };

/** What could not be read, as it was, with the reasons. */
export type Aside = { data: unknown; problems: string[] };

/** A collection read from a vault: its sound entries, and what was set aside because it could not be read. */
export type Opened<Name extends CollectionName> =
  | { newer: false; entries: Collections[Name]; aside: Aside | null }
  | { newer: true };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKept = (value: unknown): value is KeptRecord =>
  isRecord(value) && Number.isInteger(value.version) && Number(value.version) >= 0 && 'entries' in value;

/** Migrates and checks what a vault holds; entries that are broken are set aside one by one, the others go on. */
export function openRecord<Name extends CollectionName>(name: Name, kept: unknown): Opened<Name> {
  const none = {} as Collections[Name];
  if (kept === undefined) return { newer: false, entries: none, aside: null };
  if (!isKept(kept))
    return {
      newer: false,
      entries: none,
      aside: { data: kept, problems: [`${name}: not a record of entries`] },
    };
  if (kept.version > savedVersion) return { newer: true };
  const entries = migrateSaved({ [name]: kept.entries }, kept.version)[name];
  if (!isRecord(entries))
    return { newer: false, entries: none, aside: { data: kept, problems: [`${name}: entries are missing`] } };
  const sound: Record<string, unknown> = {};
  const broken: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [id, entry] of Object.entries(entries)) {
    const parsed = entrySchemas[name].safeParse(entry);
    if (parsed.success) sound[id] = parsed.data;
    else {
      broken[id] = entry;
      for (const issue of parsed.error.issues)
        problems.push(`${[name, id, ...issue.path].join('.')}: ${issue.message}`);
    }
  }
  return {
    newer: false,
    entries: sound as Collections[Name],
    aside: problems.length ? { data: { version: savedVersion, entries: broken }, problems } : null,
  };
}
