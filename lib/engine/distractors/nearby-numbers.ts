/** A number that stays the same for the same words, to choose without dice; from 0 to `below` - 1. */
export function pick(words: string, below: number): number {
  let hash = 2166136261;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16777619);
  return Math.abs(hash ^ (hash >>> 15)) % below;
}

const factors = [0.4, 0.5, 0.6, 0.7, 0.8, 1.25, 1.4, 1.6, 1.8, 2.2];

/** The last place of a number that is not zero, as a power of ten: 38,000 → 1000, 4.6 → 0.1. */
function grain(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

// A round number gets round neighbours: 100,000 → 60,000, 80,000, 200,000; 45 → 35, 60; 40 → 30, 50.
function likewise(value: number, decimals: number): number[] {
  const step = grain(value, decimals);
  if (value / step < 4) {
    const fine = step >= 10 ? step / 10 : step;
    const below = [4, 6, 8].map((part) => (value * part) / 10).map((near) => Math.round(near / fine) * fine);
    const above = [2, 3, 4].map((times) => value + step * (times - 1));
    return step >= 10
      ? [...below, ...above]
      : [-2, -1, 1, 2, 3].map((shift) => value + shift * step).filter((near) => near > 0);
  }
  if (value / step <= 12) return [-3, -2, -1, 1, 2, 3].map((shift) => value + shift * step);
  const fives = step === 1 && value % 5 === 0 ? 5 : step;
  return factors.map((factor) => Math.round((value * factor) / fives) * fives);
}

const clean = (value: number, decimals: number): number => Number(value.toFixed(Math.max(decimals, 0)));

/**
 * Numbers as plausible as `value`: of its size and roundness, the nearest first on each side. `seed` tells how many of the
 * first three lie below it, so that it is neither always in the middle nor always at an end.
 */
export function nearbyNumbers(
  value: number,
  decimals: number,
  { seed, least = 0, most = Number.POSITIVE_INFINITY }: { seed: string; least?: number; most?: number },
): number[] {
  const all = [...new Set(likewise(value, decimals).map((near) => clean(near, decimals)))].filter(
    (near) =>
      near > least &&
      near < most &&
      (decimals === 0 || !Number.isInteger(near)) &&
      Math.abs(near - value) > 0.05 * Math.abs(value),
  );
  const below = all.filter((near) => near < value).toSorted((a, b) => b - a);
  const above = all.filter((near) => near > value).toSorted((a, b) => a - b);
  const wanted = Math.min(pick(seed, 4), below.length);
  const first = [...spread(below, wanted), ...spread(above, 3 - wanted)];
  return [...first, ...below, ...above].filter((near, index, list) => list.indexOf(near) === index);
}

// Every second neighbour where there are enough, so that options do not crowd together.
const spread = (values: number[], count: number): number[] =>
  values.length >= count * 2
    ? values.filter((_, index) => index % 2 === 0).slice(0, count)
    : values.slice(0, count);
