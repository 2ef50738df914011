import { expect, test } from 'vitest';
import type { Entity } from '../../facts/facts.ts';
import { namesSpeaker } from './names-speaker.ts';

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
