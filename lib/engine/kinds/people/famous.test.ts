import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { isFamous } from './famous.ts';

const famousIn = (text: string, roles: string[] = []): boolean => {
  const facts = buildFacts({ text, people: [{ name: 'Ada Holm', roles }], said: [] });
  return facts.registry.entities.every((entity) => isFamous(facts, entity));
};

test.each(['Ada Holm left Port Ann.', 'Crews cheered Ada Holm and left.'])(
  'takes one brought in by name: %s',
  (text) => {
    expect(famousIn(text)).toBe(true);
  },
);

test.each([
  'Ada Holm, who bakes in Larn, left.',
  'Ada Holm, a baker, left.',
  'Ada Holm, 43, left.',
  'Ada Holm is a baker in Larn.',
])('refuses one who is introduced: %s', (text) => {
  expect(famousIn(text)).toBe(false);
});

test('tells by an office and not by a party', () => {
  expect(famousIn('Norland senator Ada Holm left.', ['Norland senator'])).toBe(true);
  expect(famousIn('Republican Ada Holm left.', ['Republican'])).toBe(true);
  expect(famousIn('harbour chief Ada Holm left.', ['harbour chief'])).toBe(false);
});
