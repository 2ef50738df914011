'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { buttonClass } from '../../../../components/ui/button.tsx';
import type { SittingOptions } from '../../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../../lib/quiz/sitting-id.ts';
import { recordSitting } from '../../../record-answers.ts';
import { NeedsScript } from '../../../storage/needs-script.tsx';
import { useSittings, useStoresReady } from '../../../stores.ts';
import { useTitle } from '../../../use-title.ts';
import { Notice } from '../notice.tsx';
import type { SittingQuiz } from '../sitting-quiz.ts';
import { NotHandedIn } from './not-handed-in.tsx';
import { ResultList } from './result-list.tsx';
import { resultsOf } from './results-of.ts';
import { Score } from './score.tsx';

/**
 * What came of a sitting that was handed in, from this browser; or that it was not, and the way there. `arrived`: they
 * take the place of the sitting on the same page, so the focus goes to the score.
 */
export function Results({
  articleId,
  quiz,
  options,
  arrived = false,
}: {
  articleId: string;
  quiz: SittingQuiz;
  options: SittingOptions;
  arrived?: boolean;
}) {
  const t = useTranslations('results');
  useTitle(t('pageTitle', { title: quiz.article.title }));
  const ready = useStoresReady();
  const sitting = useSittings((state) => state.sittings[sittingId(articleId, options)]);
  useEffect(() => {
    if (ready && sitting) void recordSitting(sitting, quiz);
  }, [ready, sitting, quiz]);
  if (!ready)
    return (
      <>
        <NeedsScript />
        <p role="status" className="late mx-auto max-w-6xl px-4 py-12 text-muted sm:px-6 noscript:hidden">
          {t('waiting')}
        </p>
      </>
    );
  if (!sitting?.handedInAt) return <NotHandedIn articleId={articleId} options={options} sitting={sitting} />;
  const asked = quiz.questions.filter((question) => sitting.questionIds.includes(question.id));
  const results = resultsOf(asked, sitting);
  const gone = sitting.questionIds.length - asked.length;
  if (asked.length === 0)
    return (
      <Notice
        title={t('allGone')}
        actions={
          <Link href={`/quiz/${articleId}`} className={buttonClass('primary')}>
            {t('another')}
          </Link>
        }
      >
        <p>{t('gone', { gone })}</p>
      </Notice>
    );
  return (
    <div className="mx-auto max-w-6xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <Score arrived={arrived} sitting={sitting} title={quiz.article.title} results={results} />
      {gone > 0 && <p className="mt-8 max-w-2xl border-edge border-s-2 ps-4">{t('gone', { gone })}</p>}
      <ResultList article={quiz.article} results={results} />
    </div>
  );
}
