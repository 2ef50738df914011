'use client';
import { useTranslations } from 'next-intl';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../lib/quiz/sitting-id.ts';
import { useSavedArticle } from '../../stores.ts';
import { useTitle } from '../../use-title.ts';
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
  const t = useTranslations('quiz');
  const title = useSavedArticle(id)?.title;
  useTitle(title === undefined || options ? null : t('pageTitle', { title }));
  return (
    <WithOwnQuiz id={id} options={options}>
      {(quiz) =>
        options && quiz.questions.length > 0 ? (
          <Sitting
            key={sittingId(id, options)}
            articleId={id}
            quiz={sittingQuiz(quiz, options)}
            options={options}
            startAt={startAt}
          />
        ) : (
          <Setup articleId={id} quiz={quiz} />
        )
      }
    </WithOwnQuiz>
  );
}
