import { expect, test } from 'vitest';
import { findFacts } from '../../find-facts.ts';
import { figureContexts } from '../figures/figure-context.ts';
import { whyNotTold } from './why-not-told.ts';

const whyNot = (sentence: string): string | null => {
  const facts = findFacts(
    `Ellery news\n\n${sentence}\n\nThe crews met in Port Ann, as crews do, and went home.\n`,
  );
  const [context] = figureContexts(facts);
  if (context === undefined) throw new Error(`“${sentence}” has no figure, so it cannot be judged.`);
  return whyNotTold(context, sentence);
};

test.each([
  'The Ellery Mill sold 420 looms to a rival.',
  'The Ellery Mill said that Port Ann had lost 420 looms.',
  'The Ellery Mill sold 420 looms after a storm.',
  'The Ellery Mill sold 420 looms in 1972 and has since sold 90 in Larn.',
  'The Ellery Mill holds a 40-point lead over the Larn crew in Larn.',
  'Ines Carrow of Larn stepped down as mayor of Larn in 1972.',
])('lets stand: %s', (sentence) => {
  expect(whyNot(sentence)).toBeNull();
});

test.each([
  ['The Ellery Mill did not sell 420 looms.', 'Another could be as true in it.'],
  ['The Ellery Mill is now selling 420 looms.', 'It leans on the sentence before it.'],
  ['In the final half the Ellery Mill sold 420 looms.', 'It leans on the sentence before it.'],
  [
    'The Ellery Mill in Port Ann sold 420 looms to weavers of Larn and Velmora, according to Ines Carrow, the most of any mill in all of Norland.',
    'It is too short or too long to stand in a question.',
  ],
  ['The Ellery Mill would sell 420 looms.', 'Another could be as true in it.'],
  ['The Ellery Mill sold 420 looms behind the gate.', 'It points to what was told before.'],
  ['The Ellery Mill sold 420 looms on Tuesday.', 'It has a relative date whose day it does not give.'],
  ['The Ellery Mill sold 420 looms. Then it closed.', 'It is no plain sentence.'],
  ['The Ellery Mill trails by 420 looms in Larn.', 'It leans on the sentence before it.'],
  ['The Ellery Mill holds a 40-point edge with rowers.', 'It leans on the sentence before it.'],
  ['The Ellery Mill holds a large advantage among 40 rowers.', 'It leans on the sentence before it.'],
  ['Ines Carrow of Larn moved on after 40 days of talk.', 'It leans on the sentence before it.'],
  ['The Ellery Mill has since sold 420 looms.', 'It leans on the sentence before it.'],
  ['The Ellery Mill will meet again on May 13 in Larn.', 'It leans on the sentence before it.'],
  ['The Ellery Mill sold 420 very ugly looms.', 'It is an opinion.'],
  ['About 420 looms are sold each year.', 'It says too little by itself.'],
  ['The Ellery Mill sold 420 looms to the Ellery Mill.', 'It would name the same twice.'],
  ['The concert will take place in Ellery on 420 boats.', 'It points to what was told before.'],
  ['The Ellery Mill sold 420 looms from May 13 through.', 'It breaks off.'],
  ['Ines Carrow of Larn, who owns 420 looms, spoke against.', 'It breaks off.'],
  ['The Ellery Mill stopped short of selling 420 looms in Larn.', 'Another could be as true in it.'],
  ['The Ellery Mill sold 420 looms from all four yards.', 'It points to what was told before.'],
  ['It sold 420 looms.', 'It is too short or too long to stand in a question.'],
])('refuses: %s', (sentence, reason) => {
  expect(whyNot(sentence)).toBe(reason);
});
