import type { Choice, Question } from './question.ts';
import type { Quiz } from './quiz.ts';

/** A question as a learner may see it before answering. */
export type PublicQuestion = Pick<Question, 'id' | 'kind' | 'prompt'> & {
  choices: Pick<Choice, 'id' | 'text'>[];
};

/** A quiz as a learner may see it before answering: the article to read and the bare questions. */
export type PublicQuiz = Pick<Quiz, 'version' | 'seed'> & {
  article: Pick<Quiz['article'], 'id' | 'title' | 'text' | 'blocks'>;
  questions: PublicQuestion[];
};

/**
 * The learner's copy of a quiz. It names what is public, so that a field added to a question later stays private
 * until somebody names it here.
 */
export const withoutAnswers = (quiz: Quiz): PublicQuiz => ({
  version: quiz.version,
  seed: quiz.seed,
  article: {
    id: quiz.article.id,
    title: quiz.article.title,
    text: quiz.article.text,
    blocks: quiz.article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
  },
  questions: quiz.questions.map((question) => ({
    id: question.id,
    kind: question.kind,
    prompt: question.prompt,
    choices: question.choices.map((choice) => ({ id: choice.id, text: choice.text })),
  })),
});
