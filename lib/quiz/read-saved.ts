import * as z from 'zod/mini';
import { migrateSaved } from './migrate-saved.ts';
import { type Saved, savedSchema } from './saved.ts';
import { savedVersion } from './saved-version.ts';

/** Why a file cannot be read: what kind of trouble, and the places in it that are wrong. */
export type SavedProblem =
  | { reason: 'not-json' | 'not-ours' }
  | { reason: 'newer'; version: number }
  | { reason: 'broken'; places: string[] };

export type ReadSaved = { ok: true; value: Saved } | { ok: false; problem: SavedProblem };

const fail = (problem: SavedProblem): ReadSaved => ({ ok: false, problem });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const headSchema = z.looseObject({ app: z.literal('readback'), version: z.int().check(z.nonnegative()) });

/** Reads a saved file of this or any older version; a file that is wrong in one place is refused whole, and says where. */
export function readSaved(text: string): ReadSaved {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (parsed === undefined) return fail({ reason: 'not-json' });
  const head = headSchema.safeParse(parsed);
  if (!head.success) return fail({ reason: 'not-ours' });
  const { version } = head.data;
  if (version > savedVersion) return fail({ reason: 'newer', version });
  const saved = savedSchema.safeParse({ ...migrateSaved(head.data, version), version: savedVersion });
  if (saved.success) return { ok: true, value: saved.data };
  const places = saved.error.issues.map((issue) => `${issue.path.map(String).join(' › ')}: ${issue.message}`);
  return fail({ reason: 'broken', places });
}
