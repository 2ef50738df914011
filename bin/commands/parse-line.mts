import { z } from 'zod';
import type { Item } from './command.mts';
import { decode } from './read-text.mts';

const idSchema = z.union([z.string(), z.number()], { error: 'id must be a string or a number' });
const lineSchema = z.object(
  {
    id: idSchema,
    text: z.string({ error: 'text must be a string' }),
    title: z.string().optional().catch(undefined),
  },
  { error: 'a line must be an object { "id", "text" }' },
);

type ParsedLine = { ok: true; value: Item } | { ok: false; id: Item['id'] | null; problems: string[] };

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An article from one line of JSON; a byte order mark before the first is not part of it. */
export function parseLine(bytes: Uint8Array): ParsedLine {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, id: null, problems: [decoded.problem] };
  const json = parseJson(decoded.value.replace(/^\uFEFF/, ''));
  if (json === undefined) return { ok: false, id: null, problems: ['the line is not valid JSON'] };
  const line = lineSchema.safeParse(json);
  if (line.success) return { ok: true, value: line.data };
  const id = z.object({ id: idSchema }).safeParse(json).data?.id ?? null;
  return { ok: false, id, problems: line.error.issues.map((issue) => issue.message) };
}
