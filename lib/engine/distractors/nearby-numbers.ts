/** A number that stays the same for the same words, to choose without dice; from 0 to `below` - 1. */
export function pick(words: string, below: number): number {
  let hash = 2166136261;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16777619);
  return Math.abs(hash ^ (hash >>> 15)) % below;
}

/** The last place of a number that is not zero, as a power of ten: 38,000 → 1000, 4.6 → 0.1. */
function grain(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

// A round number gets round neighbours: 100,000 → 50,000, 150,000, 200,000; 40 → 30, 50; 45 → 35, 60. Steps without a
// pattern: from fixed factors all others could be told to come from the right one.
function likewise(value: number, decimals: number, seed: string): number[] {
  const step = grain(value, decimals);
  const grid = value / step < 4 && step >= 10 ? step / 2 : step;
  if (value / step <= 12)
    return [-3, -2, -1, 1, 2, 3].map((shift) => value + shift * grid).filter((near) => near > 0);
  const fives = step === 1 && value % 5 === 0 ? 5 : step;
  const stride = (at: number) => 1.15 + pick(`${seed}${at}`, 22) / 100;
  const strides = [1, 2, 3].map(stride);
  const away = [...strides.keys()].map((at) => strides.slice(0, at + 1).reduce((all, one) => all * one, 1));
  return [...away.map((times) => value / times), ...away.map((times) => value * times)].map(
    (near) => Math.round(near / fives) * fives,
  );
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
  const all = [...new Set(likewise(value, decimals, seed).map((near) => clean(near, decimals)))].filter(
    (near) =>
      near > least &&
      near < most &&
      (decimals === 0 || !Number.isInteger(near)) &&
      Math.abs(near - value) > 0.05 * Math.abs(value),
  );
  const below = all.filter((near) => near < value).toSorted((a, b) => b - a);
  const above = all.filter((near) => near > value).toSorted((a, b) => a - b);
  const wanted = Math.min(pick(seed, 4), below.length);
  const first = [...below.slice(0, wanted), ...above.slice(0, 3 - wanted)];
  return [...first, ...below, ...above].filter((near, index, list) => list.indexOf(near) === index);
}
