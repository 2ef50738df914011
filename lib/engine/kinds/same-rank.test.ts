import { expect, test } from 'vitest';
import { sameRank } from './same-rank.ts';

test.each([
  [
    'Finance director',
    'The sales fell.',
    ['Marketing director', 'Research director', 'Communications director'],
  ],
  ['Baker in Velmora', '', ['Carpenter in Velmora', 'Plumber in Velmora', 'Teacher in Velmora']],
  [
    'professor of law at Ostrand',
    '',
    [
      'professor of economics at Ostrand',
      'professor of medicine at Ostrand',
      'professor of biology at Ostrand',
    ],
  ],
])('makes roles like “%s”', (role, article, expected) => {
  expect(sameRank(role, article)).toEqual(expected);
});

test.each([
  'captain of Fenwick Rovers',
  'professor of law and history',
  'editor of a history journal',
  'professor at the Ostrand School of Medicine',
  'chief economist of the bank',
  'lawyer for the crew',
])('makes none like “%s”', (role) => {
  expect(sameRank(role, '')).toEqual([]);
});
