import { expect, test } from 'vitest';
import { lacksComplement, leavesOpen, unnamedFirm } from './too-little.ts';

test.each([
  ['In what month did Ada Holm resign?', true],
  ['In what month did Ada Holm resign as skipper of the Ellery ferry?', false],
  ['How many Larn crews were scheduled to compete?', true],
  ['How many cups did Ada Holm win?', false],
  ['In what year did Ada Holm win?', true],
  ['On how many motions did the Ellery council vote?', false],
  ['In what year did Ada Holm take charge?', true],
  ['On what date does the Ellery Mill plan to close?', false],
  ['In what year was the Ellery Workers’ government elected?', false],
  ['In what year was Ada Holm elected?', false],
])('tells whether a verb lacks what it needs: %s', (stem, lacks) => {
  expect(lacksComplement(stem)).toBe(lacks);
});

test.each([
  ['How much was a small wicker company fined?', true],
  ['How much was a company that weaves wicker fined?', false],
  ['How much was an Ellery company fined?', false],
])('tells a firm without a name: %s', (stem, isUnnamed) => {
  expect(unnamedFirm.test(stem)).toBe(isUnnamed);
});

test.each([
  ['Ada Holm took over after nine years at a mill.', true],
  ['Ada Holm took over the mill after nine years.', false],
  ['Ada Holm has been in charge for nine months.', true],
  ['Ada Holm is in charge of the ferry.', false],
  ['Rowers had expected $9 million, according to Larn Bank.', true],
  ['Rowers had expected $9 million in fees.', false],
  ['In what month did Port Ann vote to refuse permission?', true],
  ['In what month did Port Ann refuse permission for a pier?', false],
  ['Ada Holm won a plurality of ferrymen.', true],
  ['Ada Holm won a plurality of ferrymen in Port Ann.', false],
  ['Ada Holm had been on the ferry for 11 minutes.', true],
  ['Ada Holm had been on the ferry for 11 minutes when it sank.', false],
])('tells what leaves open of what or when: %s', (words, isOpen) => {
  expect(leavesOpen(words)).toBe(isOpen);
});
