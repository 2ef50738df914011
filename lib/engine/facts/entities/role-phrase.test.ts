import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { pageOf, textOf } from './page.ts';
import { readRolePhrase } from './role-phrase.ts';

const wholes: ReadonlyMap<number, number> = new Map();

test.each([
  ['an expert on tides at Hallam House, a think tank', 'an expert on tides at Hallam House'],
  ['executive director of the TEA.', 'executive director of the TEA'],
  [
    'president and chief operating officer of Brill Ltd.,',
    'president and chief operating officer of Brill Ltd.',
  ],
  ['a lawyer representing the crews,', 'a lawyer'],
  ['the head of a roofing company in Leeds,', 'the head of a roofing company in Leeds'],
  ['mayor of Ellery, in an interview', 'mayor of Ellery'],
  ['mayor of Ellery on Tuesday', 'mayor of Ellery'],
  ['a retired welder who left', 'a retired welder'],
  ['a spokesman said it rained', null],
  ['a long day at sea,', null],
  ['hired lawyer of the crews,', null],
])('“%s” gives “%s”', (text, role) => {
  const page = { ...pageOf(readDocument(text)), wholes };
  const phrase = readRolePhrase(page, 0, Number.POSITIVE_INFINITY);
  expect(phrase && textOf(page, phrase)).toBe(role);
});
