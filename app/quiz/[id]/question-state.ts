import type { Question } from '../../../lib/quiz/question.ts';
import type { Sitting } from '../../../lib/quiz/sitting.ts';

/** How a question of a sitting stands. */
export type QuestionState = 'right' | 'wrong' | 'answered' | 'unanswered';

/** How a question stands in a sitting, which may not have begun. */
export function questionState(question: Pick<Question, 'id'>, sitting: Sitting | undefined): QuestionState {
  const answer = sitting?.answers[question.id];
  if (!answer) return 'unanswered';
  if (answer.correct === null) return 'answered';
  return answer.correct ? 'right' : 'wrong';
}
