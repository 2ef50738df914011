import { expect, test } from 'vitest';
import { itemOf, noFacts } from '../checks/item-builder.ts';
import { difficultyOf } from './difficulty.ts';

const near = { ...itemOf('Who?', ['Ada Holm', 'Bo Lind', 'Cai Ross']) };
const withMentions = (places: number[], evidence: { start: number; end: number }[]) =>
  difficultyOf(
    {
      draft: { ...near.draft, evidence },
      wrong: places.map((start) => ({ text: 'Bo Lind', mention: { start, end: start + 3 } })),
    },
    noFacts,
  );

test('lies between 0 and 1', () => {
  expect(withMentions([0, 0], [{ start: 0, end: 5 }])).toBeGreaterThanOrEqual(0);
  expect(
    withMentions(
      [0, 0],
      [
        { start: 900, end: 905 },
        { start: 0, end: 5 },
      ],
    ),
  ).toBeLessThanOrEqual(1);
});

test('grows with near wrong options and with a name far from the evidence', () => {
  const proof = [{ start: 1000, end: 1010 }];
  expect(withMentions([1020, 1050], proof)).toBeGreaterThan(withMentions([0, 100], proof));
  expect(withMentions([0, 100], [...proof, { start: 500, end: 505 }])).toBeGreaterThan(
    withMentions([0, 100], proof),
  );
});
