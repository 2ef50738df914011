import { z } from 'zod';
import type { Span } from './span.ts';

/** Checks a span that comes from outside; apart from `span.ts`, so that the engine needs no schema library. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
}) satisfies z.ZodType<Span>;
