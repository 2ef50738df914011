import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { isOneOff } from './is-one-off.ts';
import { areOnePerson, readPersonName } from './person.ts';

const nameOf = (text: string) => {
  const document = readDocument(text);
  return readPersonName(document, { first: 0, end: document.tokens.length });
};

test.each([
  ['Ines Carrow', 'Carrow', 'Ines Carrow'],
  ['Ana de la Reis', 'de la Reis', 'Ana de la Reis'],
  ['Marine Le Gall', 'Le Gall', 'Marine Le Gall'],
  ['Robert Ostrand Jr.', 'Ostrand', 'Robert Ostrand Jr.'],
  ['Dwight “Tide” Ostrand', 'Ostrand', 'Dwight Ostrand'],
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
  ['maurer', 'mauer', 1, true],
  ['waters', 'water', 1, true],
  ['buchtmann', 'bauchtman', 2, true],
  ['smith', 'smith', 0, true],
  ['smith', 'smart', 1, false],
  ['carrow', 'car', 2, false],
])('%s and %s differ by at most %i: %s', (a, b, most, near) => {
  expect(isOneOff(a, b, most)).toBe(near);
});
