import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { pageOf } from './page.ts';
import { areOnePerson, isMisspelt, readPersonName } from './person-name.ts';

const nameOf = (text: string) => {
  const page = pageOf(readDocument(text));
  return readPersonName(page, { first: 0, end: page.tokens.length });
};

test.each([
  ['Ines Carrow', 'Carrow', 'Ines Carrow'],
  ['Ana de la Reis', 'de la Reis', 'Ana de la Reis'],
  ['Marine Le Gall', 'Le Gall', 'Marine Le Gall'],
  ['Robert Ostrand Jr.', 'Ostrand', 'Robert Ostrand Jr.'],
  ['Lin Haoran', 'Lin', 'Lin Haoran'],
  ['Park Geun-hye', 'Park', 'Park Geun-hye'],
])('%s has the surname %s', (text, surname, name) => {
  expect(nameOf(text)).toMatchObject({ surname, text: name });
});

test.each([
  ['Robert J. Ostrand', 'Bob Ostrand', true],
  ['J. Robert Ostrand', 'Robert Ostrand', true],
  ['R. Ostrand', 'Robert Ostrand', true],
  ['José Lobo', 'Jose Lobo', true],
  ['Ana Ostrand', 'Bob Ostrand', false],
  ['Robert Ostrand', 'Robert Ostrand Jr.', false],
  ['George H. Brill', 'George W. Brill', false],
  ['Lin Haoran', 'Lin Weiyi', false],
  ['Ana Reis', 'Ana Lobo', false],
])('%s and %s: one person is %s', (a, b, one) => {
  expect(areOnePerson(nameOf(a), nameOf(b))).toBe(one);
});

test.each([
  ['maurer', 'mauer', true],
  ['waters', 'water', true],
  ['buchtmann', 'bauchtman', true],
  ['smith', 'smart', false],
  ['carrow', 'car', false],
  ['miller', 'moeller', false],
])('%s may be %s misspelt: %s', (a, b, near) => {
  expect(isMisspelt(a, b)).toBe(near);
});
