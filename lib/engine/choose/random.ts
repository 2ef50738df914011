/** A source of numbers in [0, 1) that are the same for the same seed on every machine. */
export type Random = () => number;

/**
 * Mulberry32: a 32-bit counter stepped by a fixed odd number and mixed twice by multiply and xor-shift.
 * Good enough to shuffle options; not for secrets.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order drawn from `random` (Fisher and Yates). */
export function shuffle<Thing>(things: readonly Thing[], random: Random): Thing[] {
  const left = [...things];
  const drawn: Thing[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
