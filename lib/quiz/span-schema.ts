import * as z from 'zod/mini';
import type { Span } from './span.ts';

/** Checks a span that comes from outside; apart from `span.ts`, so that the engine needs no schema library. */
export const spanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
}) satisfies z.ZodMiniType<Span>;
