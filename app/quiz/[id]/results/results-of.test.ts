import { expect, test } from 'vitest';
import type { Question } from '../../../../lib/quiz/question.ts';
import { groupOf, groups, resultsByKind, resultsOf } from './results-of.ts';

const question = (id: string, kind: string): Question => ({
  id,
  kind,
  prompt: `What about ${id}?`,
  choices: [
    { id: 'x', text: 'One', mention: null, feedback: '' },
    { id: 'y', text: 'Two', mention: null, feedback: '' },
  ],
  answer: 'x',
  evidence: [{ start: 0, end: 3 }],
  explanation: '',
  difficulty: 0.5,
});
const answer = (choice: string, sure: boolean | null) => ({
  choice,
  sure,
  at: '2031-05-04T10:00:00.000Z',
  correct: choice === 'x',
});
const questions = [
  question('a', 'one'),
  question('b', 'two'),
  question('c', 'one'),
  question('d', 'two'),
  question('e', 'one'),
];
const results = resultsOf(questions, {
  answers: { a: answer('x', true), b: answer('y', true), c: answer('x', false), d: answer('y', false) },
});

test('tells every question apart by outcome and by how sure the answer was', () => {
  expect(results.map(({ number, outcome, sure }) => [number, outcome, sure])).toEqual([
    [1, 'right', true],
    [2, 'wrong', true],
    [3, 'right', false],
    [4, 'wrong', false],
    [5, 'unanswered', null],
  ]);
});

test('puts each result into one group, confident errors first', () => {
  expect(results.map(groupOf)).toEqual([
    'sure-right',
    'sure-wrong',
    'unsure-right',
    'unsure-wrong',
    'unanswered',
  ]);
  expect(groups[0]).toBe('sure-wrong');
});

test('puts what does not say how sure it was into groups that do not say so either', () => {
  expect(groupOf({ outcome: 'right', sure: null })).toBe('right');
  expect(groupOf({ outcome: 'wrong', sure: null })).toBe('wrong');
});

test('counts what was right of each kind', () => {
  expect(resultsByKind(results)).toEqual([
    { kind: 'one', right: 2, of: 3 },
    { kind: 'two', right: 0, of: 2 },
  ]);
});
