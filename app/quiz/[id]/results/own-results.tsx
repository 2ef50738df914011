'use client';
import type { SittingOptions } from '../../../../lib/quiz/sitting.ts';
import { sittingQuiz } from '../sitting-quiz.ts';
import { WithOwnQuiz } from '../with-own-quiz.tsx';
import { Results } from './results.tsx';

/** The results of a quiz on an article that the reader brought to this browser. */
export function OwnResults({ id, options }: { id: string; options: SittingOptions }) {
  return (
    <WithOwnQuiz id={id} options={options}>
      {(quiz) => <Results articleId={id} quiz={sittingQuiz(quiz, options)} options={options} />}
    </WithOwnQuiz>
  );
}
