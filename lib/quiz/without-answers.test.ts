import { expect, test } from 'vitest';
import type { Quiz } from './quiz.ts';
import { quizVersion } from './quiz-version.ts';
import { withoutAnswers } from './without-answers.ts';

const quiz: Quiz = {
  version: quizVersion,
  seed: 3,
  article: {
    id: 'a1',
    title: 'The ferry',
    text: 'The ferry was late.',
    blocks: [{ kind: 'body', start: 0, end: 19 }],
  },
  questions: [
    {
      id: 'q1',
      kind: 'who-said',
      prompt: 'Who said so?',
      choices: [
        {
          id: 'x',
          text: 'Ada Holm',
          mention: { start: 0, end: 3 },
          feedback: 'The words follow “Holm said”.',
        },
        { id: 'y', text: 'Bo Lind', mention: null, feedback: 'Not he.' },
      ],
      answer: 'x',
      evidence: [{ start: 0, end: 19 }],
      explanation: 'The words follow “Holm said”.',
      difficulty: 0.5,
    },
  ],
  dropped: [{ kind: 'who-said', start: 0, end: 3, reason: 'Too short.' }],
  found: { statements: 1, speakers: 1, figures: 0, questions: 1 },
  obstacle: null,
};

test('names what is public and nothing else', () => {
  expect(withoutAnswers(quiz)).toEqual({
    version: quizVersion,
    seed: 3,
    article: quiz.article,
    questions: [
      {
        id: 'q1',
        kind: 'who-said',
        prompt: 'Who said so?',
        choices: [
          { id: 'x', text: 'Ada Holm' },
          { id: 'y', text: 'Bo Lind' },
        ],
      },
    ],
  });
});

test('keeps a field that is added later to itself', () => {
  const [question] = quiz.questions;
  if (question === undefined) throw new Error('the quiz has no question');
  const later = { ...quiz, key: 'x', questions: [{ ...question, solution: 'x' }] };
  expect(JSON.stringify(withoutAnswers(later))).not.toContain('solution');
  expect(JSON.stringify(withoutAnswers(later))).not.toContain('"key"');
});
