import { expect, test } from 'vitest';
import { noFacts } from '../../checks/item-builder.ts';
import { readDocument } from '../../text/read-document.ts';
import { whyDefiniteLeans } from './bare-definite.ts';

const factsOf = (text: string) => ({ ...noFacts, document: readDocument(text) });
const story = factsOf('Ferry stops for the winter.\n\nAda Holm spoke at Port Ann. The study was long.');

test.each([
  'Who said that the study was too long?',
  'Who said that fares rose within an hour of the vote?',
  'On what day did Ada Holm write that the court’s decision was late?',
  'How many boats left the city in March?',
  'Who said that the law doesn’t ask for lamps?',
  'Who signed the deal in 2012?',
])('leaves open which is meant: %s', (stem) => {
  expect(whyDefiniteLeans(story, stem)).toContain('could be more than one');
});

test.each([
  'Who said that the study of the harbour was too long?',
  'Who said that the harbour study was too long?',
  'Who praised the event organiser?',
  'How long was the meeting on Monday between the crews?',
  'Who asked the state police for help?',
  'Who voted late but said that the vote was fair?',
  'Who said that state guards would come?',
  'Who said that the government would wait?',
])('tells which is meant: %s', (stem) => {
  expect(whyDefiniteLeans(story, stem)).toBeNull();
});

test('takes a noun that the headline or the first sentence has', () => {
  const stem = 'Who said that the vote was fair?';
  expect(whyDefiniteLeans(factsOf('Port Ann holds a vote on fares.\n\nIt was late.'), stem)).toBeNull();
  expect(
    whyDefiniteLeans(factsOf('Ferry stops.\n\nPort Ann voted on Monday. It was late.'), stem),
  ).toBeNull();
});
