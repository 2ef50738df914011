/** A number that stays the same for the same words, to choose without dice; from 0 to `below` - 1. */
export function pick(words: string, below: number): number {
  let hash = 2166136261;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16777619);
  return Math.abs(hash ^ (hash >>> 15)) % below;
}

/** The last place of a number that is not zero, as a power of ten: 38,000 → 1000, 4.6 → 0.1. */
export function grain(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** So many steps of its last place are a round number: 100,000, 40, 7. */
const fewSteps = 12;

/**
 * Numbers as plausible as `value`, of its size and roundness, the nearest first: 100,000 → 50,000, 150,000, 200,000; 45 → 35, 60. Steps
 * without a pattern, drawn from `seed`: from fixed ones all others could be told to come from the right one. Ages lie nearer.
 */
export function nearbyNumbers(
  value: number,
  decimals: number,
  { seed, isAge = false }: { seed: string; isAge?: boolean },
): number[] {
  const step = grain(value, decimals);
  const isRound = value / step <= fewSteps;
  const grid = isRound
    ? value / step < 4 && step >= 10
      ? step / 2
      : step
    : step === 1 && value % 5 === 0 && !isAge
      ? 5
      : step;
  const near: number[] = [];
  let away = 1;
  for (const at of [1, 2, 3]) {
    away *= (isAge ? 1.04 : 1.15) + pick(`${seed}${at}`, isAge ? 9 : 22) / 100;
    if (isRound) near.push(value - at * grid, value + at * grid);
    else near.push(Math.round(value / away / grid) * grid, Math.round((value * away) / grid) * grid);
  }
  const clean = near.map((number) => Number(number.toFixed(decimals)));
  return [...new Set(clean)].filter((number) => number > 0 && number !== value);
}
