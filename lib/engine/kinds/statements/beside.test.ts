import { expect, test } from 'vitest';
import { findFacts } from '../../find-facts.ts';
import { buildFacts } from '../facts-builder.ts';
import { couldStandBeside, speakApart } from './beside.ts';
import { describedSources } from './described-sources.ts';

const text =
  'The Ada Holm Campaign, Ada Holm, the pilot of Larn, Bo Lind, the Ellery Port spokesman, Cai Ross, the Ellery Port, general secretary Eva Rike.';
const facts = buildFacts({
  text,
  people: [
    { name: 'Ada Holm', roles: ['pilot of Larn'] },
    { name: 'The Ada Holm Campaign', kind: 'organisation' },
    { name: 'Bo Lind', roles: ['Ellery Port spokesman'] },
    { name: 'Ellery Port', kind: 'organisation' },
    { name: 'Cai Ross' },
    { name: 'Eva Rike', roles: ['general secretary'] },
  ],
  said: [],
});
const named = (name: string) => {
  const found = facts.registry.entities.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the sample has no ${name}`);
  return found;
};

test('sets no team beside a body that it may be of', () => {
  const found = findFacts(
    'A tooth\n\nThe Norland team said that the tooth was old. The Larn Institute said that the cave was closed. The Norland campaign said that it was over.',
  );
  const institute = found.registry.entities.find(({ name }) => name === 'Larn Institute');
  const isApart = (words: string): boolean | undefined => {
    const source = describedSources(found).all.find(({ phrase }) => phrase.text.includes(words))?.entity;
    return source && institute && couldStandBeside(found, source, institute);
  };
  expect(isApart('team')).toBe(false);
  expect(isApart('campaign')).toBe(true);
});

test.each([
  ['Ada Holm', 'Bo Lind', true],
  ['Ada Holm', 'Ellery Port', true],
  ['Ada Holm', 'The Ada Holm Campaign', false],
  ['Bo Lind', 'Ellery Port', false],
  ['Cai Ross', 'Ellery Port', false],
  ['Eva Rike', 'Ellery Port', false],
  ['Eva Rike', 'Ada Holm', true],
])('%s and %s: %s', (one, other, apart) => {
  expect(speakApart(facts, named(one), named(other))).toBe(apart);
  expect(speakApart(facts, named(other), named(one))).toBe(apart);
});

test('sets nobody of a title and a surname among whole names', () => {
  const people = ['Ada Holm', 'Mr. Lind', 'Ms. Rike'].map((name) => ({ name }));
  const found = buildFacts({ text: 'Ada Holm met Mr. Lind and Ms. Rike.', people, said: [] });
  const [holm, lind, rike] = found.registry.entities;
  expect(holm && lind && couldStandBeside(found, holm, lind)).toBe(false);
  expect(lind && rike && couldStandBeside(found, lind, rike)).toBe(true);
});

test.each([
  ['a Republican senator', 'a GOP aide', false],
  ['Republicans', 'one GOP source at the table', false],
  ['Republicans', 'one Democratic source in the room', true],
  ['Norland’s advisers', 'a Norland aide', false],
])('%s and %s: %s', (one, other, apart) => {
  const found = findFacts(
    `The vote\n\n${one.charAt(0).toUpperCase()}${one.slice(1)} said that the vote was late. “The boats are gone,” said ${other}.`,
  );
  const [first, second] = describedSources(found).all;
  expect(first && second && couldStandBeside(found, first.entity, second.entity)).toBe(apart);
});
