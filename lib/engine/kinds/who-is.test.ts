import { expect, test } from 'vitest';
import { findFacts } from '../find-facts.ts';
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

/** The questions of a sample with their keys and wrong options. */
const asked = (people: SamplePerson[]): string[] =>
  askAbout(people).drafts.map(({ prompt, key, wrong }) =>
    [prompt, key.text, ...(wrong ?? []).map(({ text }) => text)].join(' · '),
  );

const others = [
  { name: 'Bo Lind', roles: ['tug baker'] },
  { name: 'Cai Ross', roles: ['tug priest'] },
];

test('asks who has a role that one alone can have, among others of the article', () => {
  expect(asked([{ name: 'Ada Holm', roles: ['the head of the harbour office'] }, ...others])).toContain(
    'According to the article, who is the head of the harbour office? · Ada Holm · Bo Lind · Cai Ross',
  );
});

test('asks for a role that several may have by the name, among the roles of others', () => {
  expect(asked([{ name: 'Ada Holm', roles: ['tug pilot'] }, ...others])).toContain(
    'Who is Ada Holm, according to the article? · Tug pilot · Tug baker · Tug priest',
  );
});

test.each([
  ['a lawyer for the Harbour Union', 'who is a lawyer for the Harbour Union?'],
  ['the fire chief', 'who is the fire chief?'],
  ['the Larn mayor', 'who is the mayor of Larn?'],
])('asks who is %s', (role, stem) => {
  expect(askAbout([{ name: 'Ada Holm', roles: [role] }, ...others]).drafts[0]?.prompt).toContain(stem);
});

test.each([
  'the plant manager',
  'a tug teacher',
  'the Chinese envoy to Larn',
  'a Larn Radio colleague',
  'a baker from nearby Larn',
])('does not ask who is %s, of whom there may be more or who is told by a nation', (role) => {
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...others]);
  expect(drafts.filter(({ key }) => key.text === 'Ada Holm')).toEqual([]);
});

test('asks for “a” writer where the article says “the Larn Times writer Ada Holm”', () => {
  const { drafts } = whoIs.ask(
    findFacts(
      'Ellery news\n\nBooks by the Larn Times writer Ada Holm sold well in Port Ann.\n\nBo Lind, a tug baker in Larn, left. Cai Ross, a tug priest in Larn, waved.\n',
    ),
  );
  expect(drafts.map(({ prompt }) => prompt)).toContain(
    'According to the article, who is a Larn Times writer?',
  );
});

test('sets no candidate whom readers know beside others', () => {
  const roles = ['the leading Republican candidate'];
  const [asks] = asked([
    { name: 'Ada Holm', roles: ['the head of the harbour office'] },
    ...others,
    { name: 'Dan Wray', roles },
  ]);
  expect(asks).not.toContain('Dan Wray');
});

test('does not ask for an office that readers know', () => {
  const { refused } = askAbout([{ name: 'Ada Holm', roles: ['Norland senator'] }, ...others]);
  expect(refused.map(({ reason }) => reason)).toContain('A reader may know it without the article.');
});

test('refuses when too few others could be meant', () => {
  const [one] = others;
  const { drafts, refused } = askAbout([
    { name: 'Ada Holm', roles: ['tug pilot'] },
    one ?? { name: 'Bo Lind' },
  ]);
  expect(drafts).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toContain('The article gives too few other people a role.');
});

test('sets roles of the other sex or another nation beside none', () => {
  const [question] = asked([
    { name: 'Ada Holm', gender: 'female', roles: ['tug pilot'] },
    ...others,
    { name: 'Mika Rau', roles: ['tug salesman'] },
    { name: 'Lu Feng', roles: ['Chinese silk trader'] },
  ]);
  expect(question).toBe('Who is Ada Holm, according to the article? · Tug pilot · Tug baker · Tug priest');
});

test('sets no role that names the person asked for beside hers', () => {
  const question = asked([
    { name: 'Ada Holm', roles: ['tug pilot'] },
    ...others,
    { name: 'Jon Dahl', roles: ['critic of Ada Holm'] },
  ]).find((one) => one.startsWith('Who is Ada Holm'));
  expect(question).toContain('Tug baker · Tug priest');
  expect(question).not.toContain('Critic');
});

test('shows the role with the name beside it', () => {
  const text =
    'Ada Holm left Larn. Holm, head of the harbour office, spoke. Bo Lind, a baker, and Cai Ross, a priest, left.';
  const facts = buildFacts({
    text,
    people: [
      { name: 'Ada Holm', roles: ['head of the harbour office'], mentions: ['Holm, head'] },
      { name: 'Bo Lind', roles: ['baker'] },
      { name: 'Cai Ross', roles: ['priest'] },
    ],
    said: [],
  });
  const [draft] = whoIs.ask(facts).drafts;
  expect(draft?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Holm, head of the harbour office',
  ]);
});
