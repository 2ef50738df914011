import { makeQuiz } from '../../lib/engine/make-quiz.ts';
import type { Question } from '../../lib/quiz/question.ts';
import type { Obstacle, Quiz } from '../../lib/quiz/quiz.ts';
import { textOf } from '../../lib/quiz/span.ts';
import type { CommandOptions, Item, Run } from './command.mts';
import { fold, plain } from './set-text.mts';

const hindrances: Record<Obstacle, string> = {
  empty: 'No quiz: the text is empty.',
  'too-short': 'No quiz: the text is too short. A few paragraphs of news would do.',
  'not-english': 'No quiz: the text is not in English.',
  'nothing-to-ask':
    'No quiz: nothing in the text could be asked and proved. Text with quotations and figures would help.',
};

const letter = (question: Question, choiceId: string): string =>
  String.fromCharCode(65 + question.choices.findIndex((choice) => choice.id === choiceId));

const asked = (question: Question, index: number): string =>
  [
    fold(`${index + 1}. ${question.prompt}`),
    ...question.choices.map((choice) => fold(`${letter(question, choice.id)}) ${choice.text}`, '   ')),
  ].join('\n');

const keyed =
  (quiz: Quiz) =>
  (question: Question, index: number): string => {
    const key = question.choices.find((choice) => choice.id === question.answer);
    return [
      fold(`${index + 1}. ${letter(question, question.answer)}) ${key?.text ?? ''}`),
      fold(question.explanation, '   '),
      ...question.evidence.map((span) => fold(textOf(quiz.article.text, span), '   > ')),
    ].join('\n');
  };

const write = (quiz: Quiz): string => {
  const { article, obstacle, questions } = quiz;
  if (obstacle) return `${hindrances[obstacle]}\n`;
  const parts = [plain(article.title), ...questions.map(asked), 'Key', ...questions.map(keyed(quiz))];
  return `${parts.join('\n\n')}\n`;
};

/** The quiz of an article with the options of the command line. */
export const quizOf = ({ text, title }: Item, { questions, seed }: CommandOptions): Quiz =>
  makeQuiz(text, {
    ...(questions === undefined ? {} : { questions }),
    ...(seed === undefined ? {} : { seed }),
    ...(title === undefined ? {} : { title }),
  });

/** Prints a quiz. */
export const quiz: Run = (item, options) => {
  const json = quizOf(item, options);
  return { json, text: () => write(json) };
};
