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

test.each([
  [
    'Ellery Mill signed a pact with unions representing 4,000 dockers, taking a step toward peace.',
    'Ellery Mill signed a pact with unions representing how many dockers?',
  ],
  [
    'But Ada Holm mended a boat with seats for 40 retired rowers, while Larn waited.',
    'Ada Holm mended a boat with seats for how many retired rowers?',
  ],
  [
    'Tom Wray (Larn) was carried ashore by nine porters in Ellery.',
    'Tom Wray was carried ashore by how many porters in Ellery?',
  ],
  [
    'Ellery Mill sent 13 percent of its boats but 40 percent of its nets to Larn Harbour.',
    'Ellery Mill sent 13 percent of its boats but what percentage of its nets to Larn Harbour?',
  ],
  [
    'Ada Holm said that Larn Pier will have nets mended by 18 rowers during the Larn regatta.',
    'Ada Holm said that Larn Pier will have nets mended by how many rowers during the Larn regatta?',
  ],
  [
    'Ellery Mill — 40 of its boats are old — has set a goal of raising $9 million for Larn Harbour.',
    'Ellery Mill has set a goal of raising how much for Larn Harbour?',
  ],
  [
    'Ellery Mill signed a pact with unions of 40 rowers and mended the nets.',
    'Ellery Mill signed a pact with unions of how many rowers?',
  ],
])('asks in the place of the figure: %s', (text, prompt) => {
  expect(asked(text)).toContain(prompt);
});

test.each([
  // It is no list that ends behind the figure.
  'Ellery Mill signed a pact with unions of 40 rowers, bakers and dockers of Larn.',
  // The words before the mark lack their verb.
  'Ada Holm was cross that the pacts, which cover 40 rowers of Ellery, did not hold.',
  'Using nets from 40 boats run by Ellery Mill, the Larn crews caught cod.',
  // It holds under a condition, or counts what was told before.
  'Ellery Mill signed a pact with unions of 40 rowers, unless it rained in Larn.',
  'Ellery Mill signed a pact with unions of the 40 rowers of Larn Harbour.',
  'Suppose that Ellery Mill signed a pact with unions of 40 rowers of Larn.',
  // It hangs on another clause, or another hangs on it.
  'Ellery Mill fled to Larn Harbour, living as a guest in Ellery for nine years.',
  'Ellery Mill signed a pact with unions of 40 rowers who left Larn Harbour.',
  'As proof, Ada Holm pointed to nets for Larn Harbour mended by 40 rowers.',
  // It bounds them and is no sum that they paid.
  'Ellery Mill wants a pact with crews that earn more than $40,000 at Larn Harbour.',
  // What that is, and of what year, is not told.
  'Ellery Mill brought that down to a pact with unions of 40 rowers of Larn.',
  'The cost of nets for the crews of Larn Harbour went up by $40,000 last year.',
])('refuses what its place does not tell: %s', (text) => {
  expect(asked(text)).toEqual([]);
});
