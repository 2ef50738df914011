import { expect, test } from 'vitest';
import { standsAlone } from './role-alone.ts';

test.each([
  ['mayor of Port Ellery', true],
  ['the county’s health commissioner', true],
  ['the agency’s executive director', false],
  ['a spokesman for the agency', false],
  ['his lawyer', false],
  ['another critic', false],
  ['a friend', false],
  ['an adviser to the mayor four years ago', false],
])('%s stands alone: %s', (text, alone) => {
  expect(standsAlone(text)).toBe(alone);
});
