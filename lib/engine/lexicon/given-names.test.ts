import { expect, test } from 'vitest';
import { givenNameGender } from './given-names.ts';

test.each([
  ['Margaret', 'female'],
  ['Volodymyr', 'male'],
  ['Oksana', 'female'],
  ['Fatih', 'male'],
  ['Jean-François', 'male'],
  ['Anne-Sophie', 'female'],
  ['Taylor', 'either'],
  ['JAMES', 'male'],
  ['Kremlin', null],
  ['Brussels', null],
  ['', null],
] as const)('%s is the name of: %s', (name, gender) => {
  expect(givenNameGender(name)).toBe(gender);
});
