'use client';
import { useTranslations } from 'next-intl';
import { localDay } from '../../../lib/review/local-day.ts';
import { useDayWords } from '../../day-words.ts';
import { NoArticle } from '../../no-article.tsx';
import { useSavedArticle, useStoresReady } from '../../stores.ts';
import { useTitle } from '../../use-title.ts';
import { articleWithoutEngine } from './article-without-engine.ts';
import { Reading } from './reading.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';
import { useQuizOf } from './use-quiz-of.ts';

/** A reader's own article, from this browser's library. */
export function OwnReading({ id }: { id: string }) {
  const t = useTranslations('read');
  const { dateAndYear } = useDayWords();
  const storesReady = useStoresReady();
  const saved = useSavedArticle(id);
  const made = useQuizOf(saved);
  useTitle(saved?.title ?? null);
  if (storesReady && !saved) return <NoArticle />;
  if (!saved || made === null) return <ReadingSkeleton title={saved?.title ?? null} />;
  const added = dateAndYear(localDay(new Date(saved.addedAt)));
  if ('problem' in made)
    return (
      <>
        <p role="alert" className="mx-auto max-w-2xl px-4 pt-6 sm:px-6">
          {t('engineFailed', { problem: made.problem })}
        </p>
        <Reading
          id={id}
          article={articleWithoutEngine(saved)}
          questions={0}
          obstacle="nothing-to-ask"
          about={{ added }}
        />
      </>
    );
  return (
    <Reading
      id={id}
      article={made.quiz.article}
      questions={made.quiz.questions.length}
      obstacle={made.quiz.obstacle}
      about={{ added }}
    />
  );
}
