import type { Span } from '../../../quiz/span.ts';

/** The index of the first of `length` things, in order, that no longer lies before a place: one binary search. */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of the spans, which are in order, that starts at or after an offset; their number when none does. */
export const firstFrom = (spans: readonly Span[], at: number): number =>
  firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) < at);
