import type { QuizOptions } from '../../../lib/engine/make-quiz.ts';
import type { Quiz } from '../../../lib/quiz/quiz.ts';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';

/** What a sitting needs of a quiz. */
export type SittingQuiz = Pick<Quiz, 'article' | 'questions'>;

/** What the engine is asked for a sitting: all questions when some of them are picked out by id. */
export const quizOptionsOf = ({ questions, seed, only }: SittingOptions): QuizOptions =>
  only ? { seed } : { questions, seed };

/** The part of a quiz that a sitting is about; of questions picked out by id, those that the quiz still has, be it none. */
export const sittingQuiz = ({ article, questions }: SittingQuiz, options: SittingOptions): SittingQuiz => ({
  article,
  questions: options.only
    ? questions.filter((question) => options.only?.includes(question.id))
    : questions.slice(0, options.questions),
});
