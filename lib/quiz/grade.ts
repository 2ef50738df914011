import type { Question } from './question.ts';

/** Whether a choice answers a question; no choice, or one the question does not have, is wrong. */
export const grade = (question: Pick<Question, 'answer' | 'choices'>, choiceId: string | null): boolean =>
  choiceId === question.answer && question.choices.some((choice) => choice.id === choiceId);
