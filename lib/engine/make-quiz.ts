import type { Obstacle, Quiz } from '../quiz/quiz.ts';
import { findFacts } from './find-facts.ts';
import { type QuizOptions, quizFromFacts } from './quiz-from-facts.ts';
import { isEnglish } from './text/language.ts';

export type { QuizOptions };

/** Fewer words than this are no article to ask about. */
const fewestWords = 80;

/** Makes the quiz of a text: the same text, options and seed give the same quiz, byte for byte. Never throws. */
export const makeQuiz = (text: string, options: QuizOptions = {}): Quiz =>
  quizFromFacts(findFacts(text), options, obstacleOf(text));

function obstacleOf(text: string): Obstacle | null {
  if (text.trim() === '') return 'empty';
  if (!isEnglish(text)) return 'not-english';
  return hasWords(text, fewestWords) ? null : 'too-short';
}

function hasWords(text: string, wanted: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)) if (++count >= wanted) return true;
  return false;
}
