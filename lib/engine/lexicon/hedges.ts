/** How a hedge bends its figure: near it, above it, below it, or at an edge. */
export type HedgeSense = 'near' | 'above' | 'below';

const hedges = (sense: HedgeSense, list: string): [string, HedgeSense][] =>
  list.split('|').map((hedge) => [hedge, sense]);

/** Words before a figure that loosen it. */
export const hedgesBefore: ReadonlyMap<string, HedgeSense> = new Map([
  ...hedges(
    'near',
    'in the region of|plus or minus|close to|an estimated|an approximate|some|about|around|roughly|approximately|estimated',
  ),
  ...hedges(
    'above',
    'in excess of|no fewer than|no less than|well over|just over|just above|a little over|a little more than|slightly more than|slightly over|just more than|more than|greater than|at least|over|above|exceeding|topping',
  ),
  ...hedges(
    'below',
    'no more than|not more than|well under|just under|just below|a little under|a little less than|slightly less than|slightly under|just less than|less than|fewer than|at most|up to|as many as|as much as|nearly|almost|under|below',
  ),
]);
