'use client';
import { useTranslations } from 'next-intl';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../lib/quiz/sitting-id.ts';
import { useSavedArticle } from '../../stores.ts';
import { useTitle } from '../../use-title.ts';
import { QuestionsGone } from './questions-gone.tsx';
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
      {(quiz) => {
        if (!options) return <Setup articleId={id} quiz={quiz} />;
        const sat = sittingQuiz(quiz, options);
        if (sat.questions.length > 0)
          return (
            <Sitting
              key={sittingId(id, options)}
              articleId={id}
              quiz={sat}
              options={options}
              startAt={startAt}
            />
          );
        return options.only ? <QuestionsGone articleId={id} /> : <Setup articleId={id} quiz={quiz} />;
      }}
    </WithOwnQuiz>
  );
}
