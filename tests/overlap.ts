import type { Span } from '../lib/quiz/span.ts';

/** How many units two spans have in common. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
