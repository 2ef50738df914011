'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { buttonClass } from '../../../../components/ui/button.tsx';
import type { SittingOptions } from '../../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../../lib/quiz/sitting-id.ts';
import { recordSitting } from '../../../record-answers.ts';
import { useSittings, useStoresReady } from '../../../stores.ts';
import { Notice } from '../notice.tsx';
import { sittingAddress } from '../sitting-address.ts';
import type { SittingQuiz } from '../sitting-quiz.ts';
import { ResultList } from './result-list.tsx';
import { resultsOf } from './results-of.ts';
import { Score } from './score.tsx';

/** What came of a sitting that was handed in, from this browser; or that it was not, and the way there. */
export function Results({
  articleId,
  quiz,
  options,
}: {
  articleId: string;
  quiz: SittingQuiz;
  options: SittingOptions;
}) {
  const t = useTranslations('results');
  const ready = useStoresReady();
  const sitting = useSittings((state) => state.sittings[sittingId(articleId, options)]);
  useEffect(() => {
    if (ready && sitting) void recordSitting(sitting, quiz);
  }, [ready, sitting, quiz]);
  if (!ready)
    return (
      <p role="status" className="mx-auto max-w-6xl px-4 py-12 text-muted sm:px-6">
        {t('waiting')}
      </p>
    );
  if (!sitting?.handedInAt)
    return (
      <Notice
        title={t('notYet.title')}
        actions={
          <>
            <Link
              href={sittingAddress(articleId, options, sitting?.current)}
              className={buttonClass('primary')}
            >
              {t(sitting ? 'notYet.continue' : 'notYet.begin')}
            </Link>
            <Link href={`/quiz/${articleId}`} className={buttonClass()}>
              {t('another')}
            </Link>
          </>
        }
      >
        <p>{t(sitting ? 'notYet.whyOpen' : 'notYet.whyNone')}</p>
      </Notice>
    );
  const results = resultsOf(quiz.questions, sitting);
  return (
    <div className="mx-auto max-w-6xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <Score sitting={sitting} title={quiz.article.title} results={results} />
      <ResultList article={quiz.article} results={results} />
    </div>
  );
}
