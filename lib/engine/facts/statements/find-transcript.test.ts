import { expect, test } from 'vitest';
import { textOf } from '../../../quiz/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { findEntities } from '../entities/find-entities.ts';
import { findStatements } from './find-statements.ts';

const turnsIn = (...lines: string[]): string[] => {
  const text = ['The quay is late', ...lines].join('\n\n');
  const document = readDocument(text);
  const found = findStatements(document, findEntities(document));
  return found
    .filter(({ rule }) => /^(?:transcript|interview)$/.test(rule))
    .map((turn) => `${turn.speaker === null ? '–' : textOf(text, turn.speaker)} | ${textOf(text, turn)}`);
};

test('finds the turns of a transcript', () => {
  expect(
    turnsIn(
      'MAYOR LOWE: The quay is late. It costs nine crowns.',
      'Tom Wray: I cannot vote for that.',
      'MAYOR LOWE: Nobody asked.',
    ),
  ).toEqual([
    'MAYOR LOWE | The quay is late. It costs nine crowns.',
    'Tom Wray | I cannot vote for that.',
    'MAYOR LOWE | Nobody asked.',
  ]);
});

test('finds the turns of a transcript that all begin with a quotation mark, each once', () => {
  const lines = [
    '"LOWE, MAYOR: The quay is late.',
    '"WRAY: It rained.',
    '"LOWE: We wait.',
    '"WRAY: Boats wait.',
  ];
  const text = ['The quay is late', ...lines].join('\n\n');
  const document = readDocument(text);
  const found = findStatements(document, findEntities(document)).map((turn) => textOf(text, turn));
  expect(found).toEqual(['The quay is late.', 'It rained.', 'We wait.', 'Boats wait.']);
});

test.each([
  ['single labels', ['Lowe: The quay is late.', 'The crews left.']],
  [
    'labels that never come back',
    ['Ellery: The quay is late.', 'Hull: The crews left.', 'Steinvik: Boats wait.'],
  ],
  ['labels that are no names', ['Update: The quay is late.', 'Note: The crews left.', 'Update: Boats wait.']],
  ['one label alone', ['Tom Wray: The quay is late.', 'Tom Wray: The crews left.', 'Tom Wray: Boats wait.']],
])('refuses %s', (_, lines) => {
  expect(turnsIn(...lines)).toEqual([]);
});

test('takes the answers of an interview, and no question', () => {
  const lines = ['Q: Why here?', 'A: I grew up here.', 'Q. Will it last?', 'A. I hope so. “Maybe,” anyway.'];
  expect(turnsIn(...lines)).toEqual(['A | I grew up here.', 'A | I hope so. “Maybe,” anyway.']);
});

test('takes the further paragraphs of an answer up to the next question', () => {
  const lines = [
    'Q: Why here?',
    'A: I grew up here.',
    'My mother did too.',
    'Q: Will it last?',
    'A: Yes.',
    'She laughs.',
  ];
  expect(turnsIn(...lines)).toEqual(['A | I grew up here.', 'A | My mother did too.', 'A | Yes.']);
});
