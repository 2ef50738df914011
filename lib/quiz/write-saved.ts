import type { Saved } from './saved.ts';
import { savedVersion } from './saved-version.ts';

/** Writes everything a reader has as the text of a file, which `readSaved` reads. `savedAt` is an ISO time. */
export const writeSaved = (saved: Omit<Saved, 'app' | 'version'>): string =>
  JSON.stringify({ app: 'readback', version: savedVersion, ...saved } satisfies Saved);
