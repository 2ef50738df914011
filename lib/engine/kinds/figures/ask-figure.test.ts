import { expect, test } from 'vitest';
import { findFigures } from '../../facts/figures/find-figures.ts';
import { buildFacts } from '../facts-builder.ts';
import { keyFigure } from '../key-figure.ts';

const asked = (text: string): string[] => {
  const facts = buildFacts({
    text: `Ellery harbour, port, pier and sailors\n\n${text}\n`,
    people: [],
    said: [],
  });
  return keyFigure.ask({ ...facts, figures: findFigures(facts.document) }).drafts.map(({ prompt }) => prompt);
};

const refuses = (text: string): void => expect(asked(text)).toEqual([]);

test('keeps a participle with what it narrows, and asks nothing where it may be cut off', () => {
  expect(asked('The Ellery council voted on 40 motions condemning the dredging of the harbour.')).toEqual([
    'On how many motions condemning the dredging of the harbour did the Ellery council vote?',
  ]);
  expect(asked('Ellery Mill received 40 letters and nine petitions signed by retired sailors.')).toEqual([
    'How many petitions signed by retired sailors did Ellery Mill receive?',
  ]);
  expect(asked('Ellery Mill hired 40 sailors and is building a pier.')).toEqual([
    'How many sailors did Ellery Mill hire?',
  ]);
});

test('leaves a time with the subject it stands with', () => {
  expect(asked('A three-day closure in March cost the Ellery fishermen about $40,000.')).toEqual([
    'About how much did a three-day closure in March cost the Ellery fishermen?',
  ]);
});

test('takes what was done to things for no mark of them', () => {
  refuses('Ines Carrow had nine lobsters sold before breakfast.');
});

test('asks what a salary is, and not how large a salary', () => {
  expect(asked('The pilots of Ellery harbour earned a median salary of $61,000.')).toEqual([
    'What median salary did the pilots of Ellery harbour earn?',
  ]);
});

test.each([
  'Ellery Mill and two crews signed a three-port alliance with Larn and Annland.',
  'Ellery Mill earned $9 million at the pier last year.',
  'Nine boats remain to be painted.',
  'Hospital staff and sailors collected 90 nets along the shore of Ellery harbour.',
  'Only three of the 13 sailors met Ines Carrow.',
  'Ellery Mill used $9 million of the price of the harbour to mend its pier.',
  'Ninety boats off Ellery have been found with their help.',
  'Two-thirds of women backed Ines Carrow.',
  'About 40 percent of Ellery ferries sank because no skipper was found.',
])('asks for nothing of which only part would be told: %s', refuses);

test('tears no “goals down” apart', () => {
  expect(asked('Ellery Rovers had come from two goals down to win the cup in Larn.')).toEqual([
    'Ellery Rovers had come from how many goals down to win the cup in Larn?',
  ]);
});

test('keeps the capital of a party, and leaves out a second verb', () => {
  expect(asked('Republicans own 11 mills in Ellery.')).toEqual([
    'How many mills do Republicans own in Ellery?',
  ]);
  expect(asked('Ines Carrow was approved for nine boats in March but usually gets one.')).toEqual([
    'For how many boats in March was Ines Carrow approved?',
  ]);
});
