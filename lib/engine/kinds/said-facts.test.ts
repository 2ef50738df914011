import { expect, test } from 'vitest';
import { findFacts } from '../find-facts.ts';
import { findSaid } from './said-facts.ts';

const saidIn = (story: string): string[] =>
  findSaid(findFacts(`Ellery news\n\nThe town lies on a bay. It has a quay.\n\n${story}\n`)).map(
    ({ text }) => text,
  );

test.each([
  [
    'Mary Carrow said that she would sell her mill to the town.',
    'Mary Carrow said that she would sell her mill to the town.',
  ],
  [
    'Mary Carrow said that the vote on the mill was “long overdue”.',
    'Mary Carrow said that the vote on the mill was “long overdue”.',
  ],
])('tells %s', (story, expected) => {
  expect(saidIn(story)).toEqual([expected]);
});

test.each([
  [
    'what another of the gender may own',
    'Mary Carrow and Susan Wray met. Carrow said that she would sell the mill to the town.',
  ],
  ['what is about somebody else', 'Mary Carrow said that he would sell the mill to the town.'],
])('leaves out %s', (_, story) => {
  expect(saidIn(story)).toEqual([]);
});

test('has the contrary of what is said, and touches no quoted words', () => {
  const facts = findFacts(
    'Ellery news\n\nMary Carrow said that the old mill would be sold to the town.\n\nMary Carrow said that the vote “should be held in the spring of the year”.\n',
  );
  expect(findSaid(facts).map(({ contrary }) => contrary)).toEqual([
    'Mary Carrow said that the old mill would not be sold to the town.',
    undefined,
  ]);
});
