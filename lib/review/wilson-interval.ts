/** A share with the bounds between which the true one lies, each from 0 to 1. */
export type Share = { share: number; low: number; high: number };

const z = 1.959964;

/**
 * The 95 % Wilson interval of a share of `right` in `total` (E. B. Wilson 1927): honest for small numbers too. Null
 * when there is nothing to take a share of.
 */
export function wilsonInterval(right: number, total: number): Share | null {
  if (total === 0) return null;
  const share = right / total;
  const centre = share + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return {
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
