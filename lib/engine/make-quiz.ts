import { articleId } from '../quiz/article-id.ts';
import type { Obstacle, Quiz } from '../quiz/quiz.ts';
import { quizAsGiven } from './as-given.ts';
import type { Facts } from './facts/facts.ts';
import { findFacts } from './find-facts.ts';
import { type QuizOptions, quizFromFacts } from './quiz-from-facts.ts';
import { findBlocks } from './text/find-blocks.ts';
import { visibleText } from './text/invisible.ts';
import { isEnglish } from './text/language.ts';

export type { QuizOptions };

/** Fewer words than this are no article to ask about. */
const fewestWords = 80;

/** Makes the quiz of a text: the same text, options and seed give the same quiz, byte for byte. Never throws. */
export function makeQuiz(text: string, options: QuizOptions = {}): Quiz {
  const visible = visibleText(text);
  if (visible === null) return quizOf(text, options);
  return quizAsGiven(quizOf(visible.text, options), { id: articleId(text), text }, visible.back);
}

function quizOf(text: string, options: QuizOptions): Quiz {
  const obstacle = obstacleOf(text);
  const facts = obstacle === 'empty' || obstacle === 'not-english' ? unread(text) : findFacts(text);
  return quizFromFacts(facts, options, obstacle);
}

/** The facts of a text that is not read: its blocks alone. */
const unread = (text: string): Facts => ({
  document: { text, blocks: findBlocks(text), sentences: [], tokens: [], quotations: [] },
  registry: { entities: [] },
  statements: [],
  figures: [],
});

function obstacleOf(text: string): Obstacle | null {
  if (text.trim() === '') return 'empty';
  if (!isEnglish(text)) return 'not-english';
  return hasWords(text, fewestWords) ? null : 'too-short';
}

function hasWords(text: string, wanted: number): boolean {
  const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
  let count = 0;
  while (count < wanted && word.test(text)) count += 1;
  return count >= wanted;
}
