import { expect, test } from 'vitest';
import { neutralPronouns } from './neutral-pronouns.ts';

test.each([
  ['she was sure that her boat would float', 'female', 'they were sure that their boat would float'],
  ['he never thinks of himself', 'male', 'they never think of themselves'],
  ['she left the boats because she was late', 'female', 'they left the boats because they were late'],
  [
    'he sailed to the Ellery Quay when he was ill',
    'male',
    'they sailed to the Ellery Quay when they were ill',
  ],
  ['he relies on the tide', 'male', 'they rely on the tide'],
  ['he would never vote for Ada Holm', 'male', 'they would never vote for Ada Holm'],
  [
    'she believed the plan was “likely” to hurt her boat',
    'female',
    'they believed the plan was “likely” to hurt their boat',
  ],
  ['he said “he was late” twice', 'male', 'they said “he was late” twice'],
] as const)('%s', (clause, gender, expected) => {
  expect(neutralPronouns(clause, gender)).toBe(expected);
});

test.each([
  ['the boat was hers', 'female'],
  ['he was late', 'female'],
  ['she was late', null],
  ['she was late because he slept', 'female'],
  ['he would wait for him', 'male'],
  ['she said the crew had left her', 'female'],
  ['he’s talked to the crew', 'male'],
  ['he met Bo Lind before he was late', 'male'],
  ['she was glad of what they had found', 'female'],
  ['she had told the players that she once lost a boat', 'female'],
  ['he forgot the tide and hasn’t sailed since', 'male'],
] as const)('refuses: %s', (clause, gender) => {
  expect(neutralPronouns(clause, gender)).toBeNull();
});
