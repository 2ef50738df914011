import { describe, expect, test } from 'vitest';
import type { Label } from './corpus.ts';
import { type Found, liesOn, pairUp, sameName, scoreExact, scoreStatements } from './score-statements.ts';

const label = (start: number, end: number, more: Partial<Label> = {}): Label => ({
  ...{ start, end, speaker: null, cue: null, reference: null, kind: 'direct', speech: true },
  ...{ pieces: [{ start, end }], speakerPieces: [], ...more },
});
const found = (start: number, end: number, more: Partial<Found> = {}): Found => ({
  ...{ start, end, speaker: null, cue: null, reference: null, ...more },
});

describe('pairUp', () => {
  test('gives a label what covers most of it, once', () => {
    const [half, whole] = [found(0, 50), found(0, 90)];
    const pairs = pairUp({ labels: [label(0, 100), label(10, 20)], found: [half, whole] }, 0.3);
    expect(pairs.map((pair) => pair.found)).toEqual([whole, half]);
  });

  test('needs more than the threshold', () => {
    const labels = [label(0, 10)];
    expect(pairUp({ labels, found: [found(0, 3)] }, 0.3)[0]?.found).toBeNull();
    expect(pairUp({ labels, found: [found(0, 4)] }, 0.3)[0]?.found).not.toBeNull();
  });
});

test('liesOn wants more than half of what was found on one label', () => {
  const labels = [label(0, 10), label(20, 30)];
  expect([found(5, 14), found(5, 25), found(22, 40)].map((one) => liesOn(one, labels))).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  ['Ida Marsh', 'Ms. Marsh', true],
  ['the Harbour Office', 'Harbour Office', true],
  ['President Élise Roy', 'Elise Roy’s', true],
  ['Ida Marsh', 'Ida Marsh-Low', true],
  ['Ida Marsh', 'Omar Pell', false],
  ['Ida Marsh', 'the president', false],
])('sameName(%j, %j) is %j', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});

test('scoreStatements counts statements, speakers and names', () => {
  const speaker = { start: 50, end: 60 };
  const comparison = {
    labels: [
      label(0, 40, { speaker, reference: 'Ida Marsh' }),
      label(100, 140, { reference: 'Ida Marsh' }),
      label(200, 240, { speaker: { start: 250, end: 260 }, reference: 'Omar Pell' }),
    ],
    found: [
      found(0, 40, { speaker: { start: 55, end: 60 }, reference: 'Marsh' }),
      found(100, 130, { speaker, reference: null }),
      found(300, 340),
    ],
  };
  expect(scoreStatements([comparison], 0.3)).toMatchObject({
    ...{ right: 2, missing: 1, surplus: 1, speaker: 0.5, name: 0.5 },
  });
  expect(scoreStatements([comparison], 0.8)).toMatchObject({ right: 1, speaker: 1, name: 1 });
  expect(scoreStatements([{ labels: [label(0, 5)], found: [] }], 0.3)).toMatchObject({ f1: 0, name: null });
});

test('scoreExact counts a span once and only to the character', () => {
  const [a, b] = [found(0, 5), found(7, 9)];
  expect(scoreExact([{ gold: [a, b, b], found: [a, found(7, 10), null] }])).toMatchObject({
    ...{ right: 1, missing: 1, surplus: 1, f1: 0.5 },
  });
});
