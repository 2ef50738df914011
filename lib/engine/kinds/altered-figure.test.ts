import { expect, test } from 'vitest';
import { alteredFigure } from './altered-figure.ts';

test.each([
  ['11,400 visitors had come since May', /^\d{1,2},\d00 visitors had come since May$/],
  ['the wall would cost $4.6 million', /^the wall would cost \$\d\.\d million$/],
  ['about 40 percent of the crew were ill', /^about \d0 percent of the crew were ill$/],
  ['the boat carried 3 people', /^the boat carried 5 people$/],
])('changes the figure of “%s”', (clause, pattern) => {
  const altered = alteredFigure(clause);
  expect(altered).toMatch(pattern);
  expect(altered).not.toBe(clause);
});

test.each([
  'the ferry was late',
  'the mill was built in 1953',
  'the vote was on May 4',
  'the vote ended 7–2',
  'the boat left at 10:30',
  '40 of 60 boats were sold',
  'the boat carried 1 child',
  'the B-52 flew over the quay',
])('leaves alone: %s', (clause) => {
  expect(alteredFigure(clause)).toBeNull();
});
