import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByMarks } from './split-by-marks.ts';

const show = (spans: [number, number][], marks: [number, number][]) =>
  splitByMarks(
    spans.map(([start, end]) => ({ start, end })),
    marks.map(([start, end], index) => ({ id: `m${index}`, start, end })),
  ).map((runs) => runs.map((run) => `${run.start}-${run.end}:${run.mark}${run.first ? '!' : ''}`).join(' '));

test.each<[string, [number, number][], [number, number][], string[]]>([
  ['no marks', [[0, 9]], [], ['0-9:null']],
  ['one inside', [[0, 9]], [[3, 5]], ['0-3:null 3-5:m0! 5-9:null']],
  ['the whole span', [[0, 9]], [[0, 9]], ['0-9:m0!']],
  ['touching only', [[0, 9]], [[9, 12]], ['0-9:null']],
  [
    'across two spans',
    [
      [0, 9],
      [11, 20],
    ],
    [[5, 14]],
    ['0-5:null 5-9:m0!', '11-14:m0 14-20:null'],
  ],
  [
    'begins between spans',
    [
      [0, 9],
      [11, 20],
    ],
    [[10, 14]],
    ['0-9:null', '11-14:m0! 14-20:null'],
  ],
  [
    'overlap: the first named wins',
    [[0, 9]],
    [
      [2, 6],
      [4, 8],
    ],
    ['0-2:null 2-6:m0! 6-8:m1! 8-9:null'],
  ],
  [
    'nested in the first named',
    [[0, 9]],
    [
      [2, 8],
      [4, 6],
    ],
    ['0-2:null 2-8:m0! 8-9:null'],
  ],
])('%s', (_name, spans, marks, expected) => {
  expect(show(spans, marks)).toEqual(expected);
});

test('runs cover every span exactly, whatever the marks', () => {
  const pair = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), fc.nat(60), (marks, cut) => {
      const spans = [
        { start: 0, end: cut },
        { start: cut, end: 60 },
      ].filter((span) => span.start < span.end);
      const named = marks.map((mark, index) => ({ ...mark, id: `m${index}` }));
      for (const [index, runs] of splitByMarks(spans, named).entries()) {
        expect(runs[0]?.start).toBe(spans[index]?.start);
        expect(runs.at(-1)?.end).toBe(spans[index]?.end);
        for (const [place, run] of runs.slice(1).entries()) expect(run.start).toBe(runs[place]?.end);
      }
    }),
  );
});
