import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { findFigures } from '../facts/figures/find-figures.ts';
import { findFacts } from '../find-facts.ts';
import { buildFacts } from './facts-builder.ts';
import { when } from './when.ts';

const factsOf = (text: string): Facts => {
  const facts = buildFacts({
    text: `Ellery harbour, port, pier and sailors\n\n${text}\n`,
    people: [],
    said: [],
  });
  return { ...facts, figures: findFigures(facts.document) };
};

describe('asks when something was', () => {
  test.each([
    ['In 1931, Port Ann lost its pier.', 'In what year did Port Ann lose its pier? 1931'],
    [
      'The Ellery council opened a school on May 4.',
      'On what date did the Ellery council open a school? May 4',
    ],
    ['The Harbour Show runs until June 21.', 'Until what date does the Harbour Show run? June 21'],
    ['Ellery Mill closed Friday.', 'On what day did Ellery Mill close? Friday'],
    [
      'Tomas Wray was arrested in Port Ann in June.',
      'In what month was Tomas Wray arrested in Port Ann? June',
    ],
    ['Ellery has been at peace since 1931.', 'Since what year has Ellery been at peace? 1931'],
    [
      'The dredging of the harbour begins on May 4.',
      'On what date does the dredging of the harbour begin? May 4',
    ],
    [
      'In May, Tomas Wray, the head of the Harbour Union, a league of crews, opened a school in Port Ann.',
      'In what month did Tomas Wray open a school in Port Ann? May',
    ],
    [
      'On Friday, Tomas Wray (KLM) opened a school in Port Ann.',
      'On what day did Tomas Wray open a school in Port Ann? Friday',
    ],
    [
      'In a speech in Port Ann on Friday, Tomas Wray promised a school.',
      'On what day did Tomas Wray promise a school in a speech in Port Ann? Friday',
    ],
    [
      'Tomas Wray is set to speak before the Harbour Union on May 4.',
      'On what date is Tomas Wray set to speak before the Harbour Union? May 4',
    ],
    [
      'The boats left when Ellery Mill closed its gates in 1931.',
      'In what year did Ellery Mill close its gates? 1931',
    ],
    [
      'Ines Carrow opened a pier around 9 p.m. on Sunday.',
      'At about what time did Ines Carrow open a pier on Sunday? 9 p.m.',
    ],
    [
      'Ines Carrow opened a pier on Sunday at 9 p.m.',
      'On what day did Ines Carrow open a pier at 9 p.m.? Sunday',
    ],
    [
      'Harbour inspectors in May fined two Ellery crews.',
      'In what month did harbour inspectors fine two Ellery crews? May',
    ],
    ['Ines Carrow had sold the pier in June.', 'In what month did Ines Carrow sell the pier? June'],
    ['Ines Carrow opens the pier at 9 p.m.', 'At what time does Ines Carrow open the pier? 9 p.m.'],
  ])('%s', (text, expected) => {
    expect(when.ask(factsOf(text)).drafts.map(({ prompt, key }) => `${prompt} ${key.text}`)).toContain(
      expected,
    );
  });
});

describe('refuses a date that may belong to something else, or that asks nothing plainly', () => {
  test.each([
    'Ines Carrow praised the pier built in 1931.',
    'The Thursday market drew Ines Carrow.',
    'Ines Carrow said on Friday that Ellery would wait.',
    'It closed in 1931.',
    'Fees due on Friday are for Ellery Mill.',
    'Ines Carrow wrote in 1931.',
    'The windows of Ellery Mill were still covered on Sunday.',
    'The council of Ellery already closed the pier on Sunday.',
    'The choir of Port Ann will sing again in Ellery on Sunday.',
    'The speech of Tomas Wray on Friday drew the Harbour Union.',
    'Ellery Mill lost boats in 1931, 1932 and 1934.',
    'The Harbour Union opened a school on Super Tuesday.',
    'The Harbour Union revealed Friday the school of Ellery was shut.',
    'Tomas Wray was the favourite in the Ellery vote on May 4.',
    'Lena Marsh became the youngest skipper of Ellery since 1931.',
    'Crews recalled a change to a ferry plan announced in early 2022 that was to save Ellery Mill.',
    'The Harbour Union sought greater pier powers in 1931.',
    'A clever Ellery advert in 1931 praised Ines Carrow of Port Ann.',
    'Ines Carrow and Tomas Wray vied for the Harbour Union post on Friday.',
    'Tomas Wray spoke to reporters on Friday.',
    'Tomas Wray emailed Ines Carrow on Friday.',
    'Tomas Wray held a press conference on Friday.',
    'Tomas Wray led Ines Carrow on Friday by about 4 points.',
    'In 1931, 40 percent of the boats were of Ellery Mill.',
    'The former captain and Harbour Union baker led Ellery Mill in 1931.',
    'In June, dozens of sailors were hurt when a crane fell on the ferry of Port Ann.',
    'Wray recalled the 1931 election in Port Ann.',
    'Lena Marsh joined the harbour fight in June.',
    'Lena Marsh resigned in June.',
    'Ines Carrow praised a May 4 rally in Port Ann.',
    'But in July 1931, Ellery Mill failed as predicted.',
    'Lena Marsh and Tomas Wray led in every count until the Larn caucuses Feb. 1.',
    'Lena Marsh went on national television on Friday.',
    'The Norland Times reported on Friday that Ellery Mill closed its gates.',
  ])('%s', (text) => {
    expect(when.ask(factsOf(text)).drafts.map(({ prompt }) => prompt)).toEqual([]);
  });
});

test('asks nothing with an “its” that is no person’s', () => {
  const text =
    'Ferry sold\n\nSkipper Tomas Wray runs a mill in Larn. Tomas Wray sold the last of its boats in June.\n';
  expect(when.ask(findFacts(text)).drafts).toEqual([]);
});

test('shows the sentence, and before a pronoun the name', () => {
  const text = 'Ellery harbour\n\nTomas Wray runs a mill in Larn. He opened a school in Port Ann in 1931.\n';
  const facts = findFacts(text);
  const [draft] = when.ask(facts).drafts;
  expect(draft?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    'He opened a school in Port Ann in 1931.',
    'Tomas Wray',
  ]);
});

test('asks of a speaker what the article tells of him, whatever is quoted farther on', () => {
  const text =
    'Tomas Wray, who had addressed the Larn Harbour Convention on Thursday, said on “Larn Today” that the mill would close.';
  const prompts = when
    .ask(findFacts(`Ellery news\n\n“It is late,” Tomas Wray said.\n\n${text}\n`))
    .drafts.map(({ prompt }) => prompt);
  expect(prompts).toEqual(['On what day did Tomas Wray address the Larn Harbour Convention?']);
});
