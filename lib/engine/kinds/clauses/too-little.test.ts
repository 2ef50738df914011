import { expect, test } from 'vitest';
import { bareHead, lacksComplement, unnamedFirm } from './too-little.ts';

const isPerson = (name: string): boolean => name === 'Ada Holm';

test.each([
  ['In what month did Ada Holm resign?', true],
  ['In what month did Ada Holm resign as skipper of the Ellery ferry?', false],
  ['How many Larn crews were scheduled to compete?', true],
  ['How many cups did Ada Holm win?', false],
  ['In what year did Ada Holm win?', true],
  ['On how many motions did the Ellery council vote?', false],
  ['In what year did Ada Holm take charge?', true],
  ['On what date does Ada Holm plan to close?', true],
  ['On what date does Ada Holm plan to reopen?', true],
  ['With how many votes was Ada Holm elected?', true],
  ['On what date does the Ellery Mill plan to close?', false],
  ['In what year was the Ellery Workers’ government elected?', false],
  ['In what year was Ada Holm elected?', true],
])('tells whether a verb lacks what it needs: %s', (stem, lacks) => {
  expect(lacksComplement(stem, isPerson)).toBe(lacks);
});

test.each([
  ['How large was the loan from the Port of Larn?', true],
  ['How large was the loan that Ada Holm took from the Port of Larn?', false],
  ['How large was the loan from the Port of Larn for the quay?', false],
])('tells a thing whose owner and aim are not told: %s', (stem, isBare) => {
  expect(bareHead.test(stem)).toBe(isBare);
});

test.each([
  ['How much was a small wicker company fined?', true],
  ['How much was a company that weaves wicker fined?', false],
  ['How much was an Ellery company fined?', false],
])('tells a firm without a name: %s', (stem, isUnnamed) => {
  expect(unnamedFirm.test(stem)).toBe(isUnnamed);
});
