import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { roleInSentence, roleOption, tellingRole } from './role-phrase.ts';

const text =
  'Ada Holm, the head of the harbour office, met Bo Lind, a baker in Velmora. Leader Cai Ross left.';
const facts = buildFacts({
  text,
  people: [
    { name: 'Ada Holm', roles: ['head of the harbour office'] },
    { name: 'Bo Lind', roles: ['a baker in Velmora'] },
    { name: 'Cai Ross', roles: ['Leader'] },
  ],
  said: [],
});
const roles = facts.registry.entities.map((person) => tellingRole(facts, person));

test('takes a role that says enough and refuses a bare title', () => {
  expect(roles.map((role) => role?.text ?? null)).toEqual([
    'head of the harbour office',
    'a baker in Velmora',
    null,
  ]);
});

test.each([
  'veteran politician',
  'senior official',
  'acting administrator',
  'chief executive officer',
  'finance director',
  'adviser to Vice President',
  'postal worker who rang',
  'Bo Lind',
  'campaign chairman',
  'proud veteran',
  'witness of the harbour fire',
])('refuses “%s”', (role) => {
  const sample = {
    text: `Ada Holm, ${role}, met Bo Lind.`,
    people: [{ name: 'Ada Holm', roles: [role] }, { name: 'Bo Lind' }],
    said: [],
  };
  const found = buildFacts(sample);
  expect(found.registry.entities.map((person) => tellingRole(found, person))).toEqual([null, null]);
});

test('prints a role as an option and within a sentence', () => {
  const [head, baker] = roles;
  if (!head || !baker) throw new Error('the sample has no roles');
  expect([roleOption(facts, head), roleOption(facts, baker)]).toEqual([
    'Head of the harbour office',
    'Baker in Velmora',
  ]);
  expect([roleInSentence(facts, head), roleInSentence(facts, baker)]).toEqual([
    'the head of the harbour office',
    'a baker in Velmora',
  ]);
});

test('prints no article before an owner', () => {
  const [head] = roles;
  if (!head) throw new Error('the sample has no roles');
  expect(roleInSentence(facts, { ...head, text: 'Velmora’s deputy mayor', span: { start: 0, end: 1 } })).toBe(
    'Velmora’s deputy mayor',
  );
});

const roleOf = (text: string, role: string) => {
  const found = buildFacts({
    text,
    people: [
      { name: 'Ada Holm', mentions: text.includes('Mr. Holm') ? ['Mr. Holm'] : [] },
      { name: 'Bo Lind', roles: [role] },
    ],
    said: [],
  });
  const [told] = found.registry.entities.flatMap((person) => tellingRole(found, person) ?? []);
  return told === undefined ? null : [roleOption(found, told), roleInSentence(found, told)];
};

test.each([
  [
    'Ada Holm left. Crews met Bo Lind, adviser to Mr. Holm.',
    'adviser to Mr. Holm',
    ['Adviser to Ada Holm', 'the adviser to Ada Holm'],
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
  [
    'Ada Holm met Fisheries minister Bo Lind.',
    'Fisheries minister',
    ['Fisheries minister', 'the fisheries minister'],
  ],
  [
    'Ada Holm met deputy police Chief Bo Lind.',
    'deputy police Chief',
    ['Deputy police chief', 'the deputy police chief'],
  ],
  [
    'Ada Holm met Bo Lind, the co-founder of Larn Boats.',
    'the co-founder of Larn Boats',
    ['Co-founder of Larn Boats', 'a co-founder of Larn Boats'],
  ],
  [
    'Ada Holm met Bo Lind, history professor at Larn University.',
    'history professor at Larn University',
    ['History professor at Larn University', 'a history professor at Larn University'],
  ],
])('prints a role so that it stands alone: %s', (text, role, printed) => {
  expect(roleOf(text, role)).toEqual(printed);
});

test.each([
  ['Ada Holm met the retired pilot and harbour baker Bo Lind.', 'harbour baker'],
  ['Ada Holm wants to fire harbour baker Bo Lind.', 'fire harbour baker'],
])('refuses a role cut out of another phrase: %s', (text, role) => {
  expect(roleOf(text, role)).toBe(null);
});
