import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { isFamous, isKnownToAll } from './well-known.ts';

test.each([
  'Norland President',
  'prime minister of Norland',
  'King of the Isles',
  'Norland senator',
  'Sen.',
  'former foreign minister',
  'senator from Norland',
  'speaker of the House',
  'vice-presidential candidate',
  'Harbour Party presidential nominee',
  'secretary of state',
  'president of the United States',
])('readers know who is %s', (role) => {
  expect(isKnownToAll(role)).toBe(true);
});

test.each([
  'president of the rowing club',
  'vice president of sales',
  'deputy foreign minister',
  'state senator',
  'club president',
  'president of the Harbour Union',
  'HCU president',
  'Norland representative',
  'attorney general of Norland',
])('readers do not know who is %s', (role) => {
  expect(isKnownToAll(role)).toBe(false);
});

const famousIn = (text: string, roles: string[] = []): boolean => {
  const facts = buildFacts({ text, people: [{ name: 'Ada Holm', roles }], said: [] });
  return facts.registry.entities.every((entity) => isFamous(facts, entity));
};

test.each<[string, string[]]>([
  ['Ada Holm left Port Ann.', []],
  ['Crews cheered Ada Holm and left.', []],
  ['Norland senator Ada Holm left.', ['Norland senator']],
  ['Republican Ada Holm left.', ['Republican']],
])('takes one brought in by name or office: %s', (text, roles) => {
  expect(famousIn(text, roles)).toBe(true);
});

test.each<[string, string[]]>([
  ['Ada Holm, who bakes in Larn, left.', []],
  ['Ada Holm, a baker, left.', []],
  ['Ada Holm, 43, left.', []],
  ['Ada Holm is a baker in Larn.', []],
  ['harbour chief Ada Holm left.', ['harbour chief']],
])('refuses one who is introduced: %s', (text, roles) => {
  expect(famousIn(text, roles)).toBe(false);
});
