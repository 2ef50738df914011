import { expect, test } from 'vitest';
import { grade } from './grade.ts';

const choice = { text: '', mention: null, feedback: '' };
const question = {
  answer: 'b',
  choices: [
    { ...choice, id: 'a' },
    { ...choice, id: 'b' },
  ],
};

test.each([
  ['b', true],
  ['a', false],
  ['c', false],
  [null, false],
])('the choice %s', (choiceId, isRight) => {
  expect(grade(question, choiceId)).toBe(isRight);
});

test('nothing is right when the answer is no choice', () => {
  expect(grade({ ...question, answer: 'z' }, 'z')).toBe(false);
});
