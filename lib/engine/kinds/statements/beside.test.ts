import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { speakApart } from './beside.ts';

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
