'use client';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { Setup } from './setup.tsx';
import { Sitting } from './sitting.tsx';
import { sittingQuiz } from './sitting-quiz.ts';
import { WithOwnQuiz } from './with-own-quiz.tsx';

/** The quiz on an article that the reader brought to this browser: its setup or, with options, its sitting. */
export function OwnQuiz({
  id,
  options,
  startAt,
}: {
  id: string;
  options: SittingOptions | null;
  startAt: number;
}) {
  return (
    <WithOwnQuiz id={id} options={options}>
      {(quiz) =>
        options && quiz.questions.length > 0 ? (
          <Sitting articleId={id} quiz={sittingQuiz(quiz, options)} options={options} startAt={startAt} />
        ) : (
          <Setup articleId={id} quiz={quiz} />
        )
      }
    </WithOwnQuiz>
  );
}
