import { expect, test } from 'vitest';
import { findDistractors } from '../distractors/find-distractors.ts';
import { findFacts } from '../find-facts.ts';
import { askToldNames } from './told-names.ts';

const people =
  '“The quay is old,” said Ines Carrow, a baker.\n\n“It leaks,” said Tomas Wray, a miller.\n\n“It does,” said Bo Lind, a pilot.';
const askOf = (story: string) => {
  const facts = findFacts(`Ellery news\n\n${people}\n\n${story}\n`);
  return { facts, ...askToldNames(facts) };
};
const keysOf = (story: string): string[] => askOf(story).drafts.map(({ key }) => key.text);

test.each([
  [
    'what somebody did',
    'Tomas Wray opened a ferry line to Port Ann.',
    'Tomas Wray opened a ferry line to Port Ann.',
  ],
  [
    'a name for a pronoun',
    'The town lies on a bay. It has a quay.\n\nTomas Wray owns boats. He opened a ferry line to Port Ann.',
    'Tomas Wray opened a ferry line to Port Ann.',
  ],
  [
    'its clause alone where it is long',
    'Tomas Wray opened a ferry line to Port Ann, and as the long and wet winter of that year went by without a single day of frost, people who had walked for years along the muddy road took to the boat.',
    'Tomas Wray opened a ferry line to Port Ann.',
  ],
])('asks %s', (_, story, expected) => {
  expect(keysOf(story)).toContain(expected);
});

test.each([
  ['what would harm another', 'Tomas Wray was arrested on a ferry in Port Ann.'],
  ['what hangs on a title', 'The miller Tomas Wray opened a ferry line to Port Ann.'],
  ['a pair', 'Tomas Wray and Bo Lind opened a ferry line to Port Ann.'],
  [
    'what holds on a condition',
    'If the winter had been dry, Tomas Wray would have opened a ferry line to Port Ann, and the long road round the bay would have been left to the carts and the dogs of the farms there.',
  ],
  [
    'what a clause behind it narrows',
    'Tomas Wray opened the ferry line to buyers of flax who live in the long valley behind the old mill and had walked for many years along a muddy road to the nearest market.',
  ],
  ['what somebody is', 'Tomas Wray is a miller from the town of Port Ann.'],
  ['a count of nothing', 'Tomas Wray opened a ferry line and gained almost 70 percent.'],
])('refuses %s', (_, story) => {
  expect(keysOf(story)).toEqual([]);
});

test('has the same sentence with other people, of whom the article tells nothing like it', () => {
  const { facts, drafts } = askOf(
    'Tomas Wray opened a ferry line to Port Ann.\n\nBo Lind took the ferry line to Port Ann.',
  );
  const draft = drafts.find(({ key }) => key.text.startsWith('Tomas Wray opened'));
  const texts = draft === undefined ? [] : findDistractors(draft, facts).map(({ text }) => text);
  expect(texts).toEqual(['Ines Carrow opened a ferry line to Port Ann.']);
});

test('has a country beside countries, each once and with its article', () => {
  const { facts, drafts } = askOf(
    'The mill sells most of its cloth to buyers in Norway.\n\nIt never sold a yard in the United States.\n\nFarmers of America grow flax.\n\nA ship sails for Denmark in the spring.',
  );
  const draft = drafts.find(({ key }) => key.text.endsWith('Norway.'));
  const texts = draft === undefined ? [] : findDistractors(draft, facts).map(({ text }) => text);
  expect(texts.toSorted()).toEqual([
    'The mill sells most of its cloth to buyers in Denmark.',
    'The mill sells most of its cloth to buyers in the United States.',
  ]);
});
