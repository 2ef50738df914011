import { expect, test } from 'vitest';
import { buildFacts, type SamplePerson } from './facts-builder.ts';
import { whoIs } from './who-is.ts';

const askAbout = (people: SamplePerson[]) =>
  whoIs.ask(
    buildFacts({
      text: people.map(({ name, roles }) => `${name}, ${roles?.join(', ')}, spoke.`).join(' '),
      people,
      said: [],
    }),
  );

const others = [
  { name: 'Bo Lind', roles: ['baker in Velmora'] },
  { name: 'Cai Ross', roles: ['priest of Saint Olav'] },
];

test('asks for a role among the roles of others', () => {
  const [draft] = askAbout([{ name: 'Ada Holm', roles: ['head of the harbour office'] }, ...others]).drafts;
  expect(draft?.prompt).toBe('Who is Ada Holm, according to the article?');
  expect(draft?.key.text).toBe('Head of the harbour office');
  expect(draft?.wrong?.map(({ text }) => text).toSorted()).toEqual([
    'Baker in Velmora',
    'Priest of Saint Olav',
  ]);
});

test.each([
  'Norland President',
  'prime minister of Norland',
  'King of the Isles',
  'Norland senator',
  'former foreign minister',
  'Harbour Party presidential nominee',
])('does not ask for an office that readers know: %s', (role) => {
  const { refused } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...others]);
  expect(refused.map(({ reason }) => reason)).toContain('A reader may know it without the article.');
});

test.each([
  'president of the rowing club',
  'vice president of sales',
  'deputy foreign minister',
  'state senator',
])('asks for other offices: %s', (role) => {
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...others]);
  expect(drafts.map(({ prompt }) => prompt)).toContain('Who is Ada Holm, according to the article?');
});

test('makes roles of the same rank where too few others have one', () => {
  const [draft] = askAbout([{ name: 'Ada Holm', roles: ['professor of law at Ostrand'] }]).drafts;
  expect(draft?.wrong?.map(({ text }) => text)).toContain('Professor of economics at Ostrand');
  expect(draft?.wrong?.every(({ mention }) => mention === null)).toBe(true);
});

test('refuses when too few others have a role', () => {
  expect(
    askAbout([{ name: 'Ada Holm', roles: ['head of the harbour office'] }, ...others.slice(1)]).drafts,
  ).toEqual([]);
});
