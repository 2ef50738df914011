import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from './merge-changes.ts';

const entry = () => ({ word: 'as it was', marks: { first: 1 } });

describe('mergeChanges', () => {
  it('keeps what each side added', () => {
    expect(mergeChanges({}, { a: 1 }, { b: 2 }, 0)).toEqual({ a: 1, b: 2 });
  });

  it('keeps what they removed removed, when I left it alone', () => {
    const kept = entry();
    expect(mergeChanges({ a: kept, b: kept }, { a: kept, b: kept }, { a: entry() }, 0)).toEqual({
      a: entry(),
    });
  });

  it('removes what I removed, though they changed something else', () => {
    const kept = entry();
    expect(mergeChanges({ a: kept }, {}, { a: entry(), b: entry() }, 0)).toEqual({ b: entry() });
  });

  it('takes my entry whole at depth 0 where both changed it', () => {
    const base = { a: entry() };
    const mine = { a: { ...base.a, word: 'mine' } };
    const theirs = { a: { word: 'theirs', marks: { first: 2 } } };
    expect(mergeChanges(base, mine, theirs, 0)).toEqual({ a: { word: 'mine', marks: { first: 1 } } });
  });

  it('merges the fields of an entry at depth 1, and what lies in a field at depth 2', () => {
    const base = { a: entry() };
    const mine = { a: { ...base.a, marks: { ...base.a.marks, mine: 5 } } };
    const theirs = { a: { word: 'theirs', marks: { first: 2, theirs: 7 } } };
    expect(mergeChanges(base, mine, theirs as never, 1)).toEqual({
      a: { word: 'theirs', marks: { first: 1, mine: 5 } },
    });
    expect(mergeChanges(base, mine, theirs as never, 2)).toEqual({
      a: { word: 'theirs', marks: { first: 2, mine: 5, theirs: 7 } },
    });
  });

  it('gives theirs when I changed nothing, and mine when they changed nothing', () => {
    const record = fc.dictionary(fc.string(), fc.integer(), { maxKeys: 8 });
    fc.assert(
      fc.property(record, record, (base, other) => {
        expect(mergeChanges(base, base, other, 0)).toEqual(other);
        expect(mergeChanges(base, other, base, 0)).toEqual(other);
      }),
    );
  });
});
