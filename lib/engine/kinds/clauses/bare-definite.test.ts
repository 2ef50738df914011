import { expect, test } from 'vitest';
import { noFacts } from '../../checks/item-builder.ts';
import { readDocument } from '../../text/read-document.ts';
import { leaningIn } from './bare-definite.ts';

const factsOf = (text: string) => ({ ...noFacts, document: readDocument(text) });
const story = factsOf('Ferry stops for the winter.\n\nAda Holm spoke at Port Ann. The study was long.');

test.each([
  'Who said that the study was too long?',
  'Who said that fares rose within an hour of the vote?',
  'On what day did Ada Holm write that the court’s decision was late?',
  'How many boats left the city in March?',
  'Who said that the law doesn’t ask for lamps?',
  'Who signed the deal in 2012?',
  'Who said that the incident was grave?',
  'The court heard a bid by the challengers to wait.',
])('leaves open which is meant: %s', (stem) => {
  expect(leaningIn(story, stem)).not.toEqual([]);
});

test.each([
  'Who said that the study of the harbour was too long?',
  'Who voted late but said that the vote was fair?',
  'Who said that state guards would come?',
  'Who said that the government would wait?',
])('tells which is meant: %s', (stem) => {
  expect(leaningIn(story, stem)).toEqual([]);
});

test('takes a noun that the headline has, or the first sentence where there is none', () => {
  const stem = 'Who said that the vote was fair?';
  expect(leaningIn(factsOf('Port Ann holds a vote on fares.\n\nIt was late.'), stem)).toEqual([]);
  expect(leaningIn(factsOf('Port Ann voted on Monday. It was late. Ada Holm left.'), stem)).toEqual([]);
  expect(leaningIn(factsOf('Ferry stops.\n\nPort Ann voted on Monday. It was late.'), stem)).not.toEqual([]);
});

const leaning = (facts: typeof story, stem: string) =>
  leaningIn(facts, stem).map(({ modifiers, noun }) => [...modifiers, noun].join(' '));

test.each([
  ['Who said that the new lamps were sold?', 'new lamps'],
  ['Who urged the candidate to wait?', 'candidate'],
  ['Who said that they would not heed the request?', 'request'],
  ['Who said that the ninety-mile pledge was kept?', 'ninety mile pledge'],
  ['Who said that the involvement should be small?', 'involvement'],
  ['Who praised the speech for weeks?', 'speech'],
  ['Who said that lamps would help the keeper first?', 'keeper'],
  ['Which Board said that the lamps altogether failed?', 'lamps'],
  ['According to the article, which board said that the board was late?', 'board'],
  ['Who called the second act “a long walk”?', 'second act'],
  ['Who said that either mill would stay open?', 'mill'],
  ['Who wept at the weight of the situation?', 'situation'],
  ['Who said that both mills would stay open?', 'mills'],
  ['Who said that Larn will keep all four mills open?', 'four mills'],
  ['Who said that crews from the two mills last met in May?', 'two mills'],
  ['Who denounced the lamps in an angry speech?', 'lamps'],
  ['Who wanted to cut the loan to nine years?', 'loan'],
  ['Who said that all four mills would stay open?', 'four mills'],
  ['Who said that nobody had cause to turn the scheme down?', 'scheme'],
  ['Who would not sing until the six months were up?', 'six months'],
  ['Who accused the candidate of waste?', 'candidate'],
])('finds what leans in: %s', (stem, phrase) => {
  expect(leaning(story, stem)).toEqual([phrase]);
});

test.each([
  'Who said that the world and the federal government would wait for the next two years?',
  'Who said that the biggest lamp was sold?',
  'Who left in the six months before Port Ann fell?',
  'Who said that the keeper of the lamps was asked about the word “ferry”?',
  'Who said that the Ellery lamps and the 2014 lamps were sold?',
  'Who said that a keeper sold the keeper’s lamps?',
  'Who praised the full backing of Ada Holm?',
  'Who used the words “the lamps were sold”?',
  'Who said that either party would sell either a mill or a ferry?',
  'Who said that both parties and all mills would wait?',
  'Who said that Ada Holm was both a keeper and a rower?',
  'Who won the mayor’s race in Larn for the second time with a first-in-the-valley vote?',
])('finds nothing that leans in: %s', (stem) => {
  expect(leaning(story, stem)).toEqual([]);
});

test('wants the name of somebody who has one, though the opening tells of him', () => {
  const facts = factsOf('Candidate stops at Port Ann.\n\nThe candidate was late.');
  expect(leaningIn(facts, 'Who called the candidate “late”?')).not.toEqual([]);
});

test('wants more than the make of a thing that the article first tells in full', () => {
  const facts = factsOf(
    'Ferry stops.\n\nAda Holm bought a 1967 Ardent van and saw a Senate ferry. The Senate sat.',
  );
  expect(leaning(facts, 'The Ardent, which is old, was sold.')).toEqual(['ardent']);
  expect(leaning(facts, 'The Ardent van was sold to the Norlander.')).toEqual([]);
});
