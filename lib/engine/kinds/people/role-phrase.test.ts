import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { roleInSentence, roleOption } from './role-phrase.ts';

const printed = (text: string, role: string): string[] => {
  const mentions = text.includes('Mr. Holm') ? ['Mr. Holm'] : [];
  const people = [
    { name: 'Ada Holm', mentions },
    { name: 'Bo Lind', roles: [role] },
  ];
  const facts = buildFacts({ text, people, said: [] });
  const roles = facts.registry.entities.flatMap((entity) => entity.roles);
  return roles.flatMap((told) => [roleOption(facts, told), roleInSentence(facts, told)]);
};

test.each([
  [
    'Ada Holm met Bo Lind, the head of the harbour office.',
    'head of the harbour office',
    ['Head of the harbour office', 'the head of the harbour office'],
  ],
  [
    'Ada Holm met Bo Lind, a baker in Velmora.',
    'a baker in Velmora',
    ['Baker in Velmora', 'a baker in Velmora'],
  ],
  [
    'Ada Holm met Velmora’s deputy mayor Bo Lind.',
    'Velmora’s deputy mayor',
    ['Velmora’s deputy mayor', 'Velmora’s deputy mayor'],
  ],
  [
    'Ada Holm left. Crews met Bo Lind, adviser to Mr. Holm.',
    'adviser to Mr. Holm',
    ['Adviser to Ada Holm', 'an adviser to Ada Holm'],
  ],
  [
    'Ada Holm met Bo Lind, a 39-year-old harbour baker.',
    '39-year-old harbour baker',
    ['Harbour baker', 'a harbour baker'],
  ],
  [
    'Ada Holm left the plant. Plant manager Bo Lind waved.',
    'Plant manager',
    ['Plant manager', 'the plant manager'],
  ],
  [
    'Ada Holm met Bo Lind, the Harbour Union’s chief baker.',
    'Harbour Union’s chief baker',
    ['The Harbour Union’s chief baker', 'the Harbour Union’s chief baker'],
  ],
  ['Ada Holm met LFA analyst Bo Lind.', 'LFA analyst', ['LFA analyst', 'an LFA analyst']],
  [
    'Ada Holm met Union League baker Bo Lind.',
    'Union League baker',
    ['Union League baker', 'a Union League baker'],
  ],
  [
    'Ada Holm met Bo Lind, former director of the fair.',
    'former director of the fair',
    ['Former director of the fair', 'a former director of the fair'],
  ],
  [
    'Ada Holm met deputy police Chief Bo Lind.',
    'deputy police Chief',
    ['Deputy police chief', 'the deputy police chief'],
  ],
])('prints a role so that it stands alone: %s', (text, role, expected) => {
  expect(printed(text, role)).toEqual(expected);
});
