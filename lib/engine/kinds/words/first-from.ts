import type { Span } from '../../../quiz/span.ts';

/** The index of the first of the places, which are in order, that starts at or after an offset; their number when none does. */
export function firstFrom(places: readonly Span[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
