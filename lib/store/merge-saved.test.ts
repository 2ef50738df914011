import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, mergeSaved } from './merge-saved.ts';
import type { Collections } from './vault.ts';

const none: Collections = { articles: {}, places: {}, sittings: {}, cards: {}, answers: {} };
const time = (day: number) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString();

const places = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(20))
  .map((days) =>
    Object.fromEntries(Object.entries(days).map(([id, day]) => [id, { offset: day, at: time(day) }])),
  );
const collections = places.map((some): Collections => ({ ...none, places: some }));

describe('mergeSaved', () => {
  it('keeps what only one side has, and of what both have the one touched last', () => {
    const mine = { ...none, places: { a: { offset: 1, at: time(1) }, b: { offset: 2, at: time(9) } } };
    const theirs = {
      ...none,
      places: { b: { offset: 3, at: time(2) }, a: { offset: 4, at: time(5) }, c: { offset: 5, at: time(1) } },
    };
    expect(mergeSaved(mine, theirs).places).toEqual({
      a: { offset: 4, at: time(5) },
      b: { offset: 2, at: time(9) },
      c: { offset: 5, at: time(1) },
    });
  });

  it('changes nothing the second time, nor with itself, and no side is first', () => {
    fc.assert(
      fc.property(collections, collections, (mine, theirs) => {
        const merged = mergeSaved(mine, theirs);
        expect(mergeSaved(merged, theirs)).toEqual(merged);
        expect(mergeSaved(mine, mine)).toEqual(mine);
        expect(mergeSaved(theirs, mine)).toEqual(merged);
      }),
    );
  });

  it('tells what a change does, in numbers', () => {
    const before = { ...none, places: { a: { offset: 1, at: time(1) }, b: { offset: 2, at: time(9) } } };
    const after = { ...none, places: { b: { offset: 3, at: time(9) }, c: { offset: 5, at: time(1) } } };
    expect(differences(before, after).places).toEqual({ added: 1, changed: 1, removed: 1 });
    expect(differences(before, before).places).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});
