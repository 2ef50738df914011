import { expect, test } from 'vitest';
import type { Entity } from '../../facts/facts.ts';
import { namesSpeaker, tellsOfRole } from './names-speaker.ts';

const entity = (name: string, kind: Entity['kind'], acronym: string | null = null): Entity => ({
  id: 'e0',
  kind,
  name,
  surname: null,
  titles: [],
  roles: [],
  gender: null,
  acronym,
  mentions: [],
});

test.each([
  ['Mayor Holm’s plan was late', entity('Ada Holm', 'person'), true],
  ['the plan of Mr. O’Lund was late', entity("Ada O'Lund", 'person'), true],
  ["Ms. O'Lund’s plan was late", entity('Ada O’Lund', 'person'), true],
  ['Ms. Ny said so', entity('Ada Ny', 'person'), true],
  ['the plan was late in No. 9', entity('Ny Holm', 'person'), false],
  ['the plan of the town hall was late', entity('Ada Holm', 'person'), false],
  ['the Norland Health Board was late', entity('Norland Health Board', 'organisation', 'NHB'), true],
  ['the NHB was late', entity('Norland Health Board', 'organisation', 'NHB'), true],
  ['the Health Ministry was late', entity('Norland Health Board', 'organisation', 'NHB'), false],
])('%s', (words, speaker, expected) => {
  expect(namesSpeaker(words, speaker)).toBe(expected);
});

test.each([
  ['who said that the mayor had been damaged', true],
  ['who said that the mayor’s plan was late', false],
  ['who said that a mayor had been damaged', false],
  ['who said that the baker had been damaged', false],
])('%s tells of a mayor by the role: %s', (words, expected) => {
  const mayor = {
    ...entity('Ada Holm', 'person'),
    roles: [{ text: 'mayor of Ellery', span: { start: 0, end: 1 } }],
  };
  expect(tellsOfRole(words, mayor)).toBe(expected);
  expect(tellsOfRole(words, { ...entity('Ada Holm', 'person'), titles: ['Mayor'] })).toBe(expected);
});
