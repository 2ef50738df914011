import { z } from 'zod';

/** A stretch of an article's text as given, in UTF-16 units, end exclusive. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

/** The words of `text` that a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
