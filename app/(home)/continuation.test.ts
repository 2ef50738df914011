import { expect, test } from 'vitest';
import type { Sitting } from '../../lib/quiz/sitting.ts';
import { findContinuation } from './continuation.ts';

const known = {
  ferry: { title: 'Ferry returns', length: 900 },
  choir: { title: 'A choir sings', length: 700 },
};
const day = (number: number) => `2026-05-0${number}T10:00:00.000Z`;

const sitting = (part: Partial<Sitting>): Record<string, Sitting> => ({
  'ferry?questions=3': {
    id: 'ferry?questions=3',
    articleId: 'ferry',
    articleTitle: 'Ferry returns',
    options: { questions: 3, book: 'open', feedback: 'each', seed: 1 },
    questionIds: ['a', 'b', 'c'],
    answers: {},
    current: 1,
    flagged: [],
    startedAt: day(2),
    handedInAt: null,
    ...part,
  },
});
const quiz = { what: 'quiz', title: 'Ferry returns', href: '/quiz/ferry?questions=3', at: 2, of: 3 };
const choir = { what: 'article', title: 'A choir sings', href: '/read/choir' };

test('nothing is left unfinished', () => {
  expect(findContinuation(known, {}, {})).toBeNull();
  expect(findContinuation(known, {}, sitting({ handedInAt: day(3) }))).toBeNull();
});

test('an article stopped halfway; not one at its start or its end', () => {
  expect(findContinuation(known, { choir: { offset: 300, at: day(1) } }, {})).toEqual(choir);
  expect(findContinuation(known, { choir: { offset: 0, at: day(1) } }, {})).toBeNull();
  expect(findContinuation(known, { choir: { offset: 700, at: day(1) } }, {})).toBeNull();
});

test('the one touched last, an answer being a touch', () => {
  const places = { choir: { offset: 300, at: day(3) } };
  expect(findContinuation(known, places, sitting({}))).toEqual(choir);
  const answered = sitting({ answers: { a: { choice: 'x', sure: true, at: day(4), correct: null } } });
  expect(findContinuation(known, places, answered)).toEqual(quiz);
});

test('what belongs to an article that cannot be opened is passed over', () => {
  expect(findContinuation({}, { choir: { offset: 300, at: day(3) } }, sitting({}))).toBeNull();
});
