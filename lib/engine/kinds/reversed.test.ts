import { expect, test } from 'vitest';
import { reversed } from './reversed.ts';

test.each([
  ['the bridge would help the village', 'the bridge would not help the village'],
  ['the bridge is not ready', 'the bridge is ready'],
  ['the council had paid for the mill', 'the council had not paid for the mill'],
])('turns round: %s', (clause, expected) => {
  expect(reversed(clause)).toBe(expected);
});

test.each([
  'the plan that was made in spring failed',
  'nobody would help the village',
  'the council had a plan for the mill',
  'the old mill by the river below the bridge was sold',
  'boats wait for the tide',
  'the two crews were still far apart',
  'the mill was sold but never paid for',
])('leaves alone: %s', (clause) => {
  expect(reversed(clause)).toBeNull();
});
