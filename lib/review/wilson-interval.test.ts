import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('wilsonInterval', () => {
  it.each([
    { right: 8, total: 10, low: 0.4902, high: 0.9433 },
    { right: 0, total: 10, low: 0, high: 0.2775 },
    { right: 1, total: 1, low: 0.2065, high: 1 },
    { right: 50, total: 100, low: 0.4038, high: 0.5962 },
  ])('gives the published bounds for $right of $total', ({ right, total, low, high }) => {
    const share = wilsonInterval(right, total);
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
  });

  it('has no share of nothing', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('lies between 0 and 1 around the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, part) => {
          const share = wilsonInterval(Math.round(total * part), total);
          expect(share?.low).toBeGreaterThanOrEqual(0);
          expect(share?.high).toBeLessThanOrEqual(1);
          expect(share?.low).toBeLessThanOrEqual((share?.share ?? 0) + 1e-12);
          expect(share?.high).toBeGreaterThanOrEqual((share?.share ?? 1) - 1e-12);
        },
      ),
    );
  });
});
