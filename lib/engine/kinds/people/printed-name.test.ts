import { expect, test } from 'vitest';
import { findFacts } from '../../find-facts.ts';
import { buildFacts } from '../facts-builder.ts';
import { countryAtStart, entityOfOption, nameAtStart, nameInSentence } from './printed-name.ts';

const facts = buildFacts({
  text: 'Ada Holm met the Norland Health Board, Nordbane and the new Nordbane boats.',
  people: [
    { name: 'Ada Holm' },
    { name: 'Norland Health Board', kind: 'organisation' },
    { name: 'Nordbane', kind: 'organisation' },
  ],
  said: [],
});

test('prints a name as a sentence has it, with its article', () => {
  expect(facts.registry.entities.map((entity) => nameInSentence(facts, entity))).toEqual([
    'Ada Holm',
    'the Norland Health Board',
    'Nordbane',
  ]);
});

test('prints the article of a department, and none for half of a double name', () => {
  const one = buildFacts({
    text: 'The Norland Department of Boats notes it. The new Nordbane/Larn poll did. So did the charity Larn Aid, and the union’s Local 9.',
    people: [
      { name: 'Norland Department of Boats', kind: 'organisation' },
      { name: 'Nordbane', kind: 'organisation' },
      { name: 'Larn Aid', kind: 'organisation' },
      { name: 'Local 9', kind: 'organisation' },
    ],
    said: [],
  });
  expect(one.registry.entities.map((entity) => nameAtStart(one, entity))).toEqual([
    'The Norland Department of Boats',
    'Nordbane',
    'Larn Aid',
    'Local 9',
  ]);
  const two = findFacts('A pier\n\nThe City Board said that it rained.');
  expect(two.registry.entities.map((entity) => nameAtStart(two, entity))).toEqual(['The City Board']);
});

test('prints a name as an option, and finds it again', () => {
  expect(facts.registry.entities.map((entity) => nameAtStart(facts, entity))).toEqual([
    'Ada Holm',
    'The Norland Health Board',
    'Nordbane',
  ]);
  expect(entityOfOption(facts, 'The Norland Health Board')?.id).toBe('e1');
  expect(entityOfOption(facts, 'Somebody Else')).toBeNull();
});

test('prints a name that begins small with a capital where it begins', () => {
  const one = buildFacts({ text: 'Mr. van Holm came.', people: [{ name: 'van Holm' }], said: [] });
  const [holm] = one.registry.entities;
  expect(holm && nameAtStart(one, holm)).toBe('Van Holm');
  expect(entityOfOption(one, 'Van Holm')?.id).toBe('e0');
});

test.each([
  [['Mayor', 'Ms.'], 'Mayor Holm'],
  [['Ms.'], 'Holm'],
  [['the former mayor'], 'Holm'],
])('prints somebody known by one name with a title of office, of %j', (titles, expected) => {
  const one = buildFacts({ text: 'Mayor Holm came.', people: [{ name: 'Holm' }], said: [] });
  const [holm] = one.registry.entities;
  expect(holm && nameAtStart(one, { ...holm, titles })).toBe(expected);
});

test('prints the article of a party though headlines leave it out', () => {
  const text = 'Norland Party in debt. Norland Party to close. Ada Holm left the Norland Party.';
  const one = buildFacts({ text, people: [{ name: 'Norland Party', kind: 'organisation' }], said: [] });
  expect(one.registry.entities.map((entity) => nameInSentence(one, entity))).toEqual(['the Norland Party']);
});

test.each([
  ['The Nordbane trams came late. Ada Holm waited at Nordbane. Nordbane said so.', 'Nordbane'],
  ['Crews wait for the Nordbane. The trams of the Nordbane are late.', 'the Nordbane'],
])('prints the article of a body only where it stands for itself: %s', (text, expected) => {
  const one = buildFacts({ text, people: [{ name: 'Nordbane', kind: 'organisation' }], said: [] });
  const [entity] = one.registry.entities;
  const mentions = [...text.matchAll(/Nordbane/g)].map(({ index }) => ({
    start: index,
    end: index + 8,
    form: 'full' as const,
  }));
  expect(entity && nameInSentence(one, { ...entity, mentions })).toBe(expected);
});

test('prints a country as an option with its “The”', () => {
  expect(['Netherlands', 'United States', 'Canada'].map(countryAtStart)).toEqual([
    'The Netherlands',
    'The United States',
    'Canada',
  ]);
});

test.each([
  ['a Larn Times report', 'Larn Times', 'The Larn Times'],
  ['Senate aides', 'Senate', 'The Senate'],
  ['a Larn Council report', 'Larn Council', 'Larn Council'],
  ['the head of Larn Council', 'Larn Council', 'Larn Council'],
  ['the new Larn Council', 'Larn Council', 'The Larn Council'],
])('prints a newspaper or house with its “The” though the article has “%s”', (words, name, printed) => {
  const facts = buildFacts({
    text: `Crews saw ${words}.`,
    people: [{ name, kind: 'organisation' }],
    said: [],
  });
  expect(facts.registry.entities.map((entity) => nameAtStart(facts, entity))).toEqual([printed]);
});

test('prints no “the” before a firm of partners', () => {
  const firm = buildFacts({
    text: 'The grocer Holm & Lind closed.',
    people: [{ name: 'Holm & Lind', kind: 'organisation' }],
    said: [],
  });
  expect(firm.registry.entities.map((entity) => nameAtStart(firm, entity))).toEqual(['Holm & Lind']);
});
