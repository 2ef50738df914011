'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../../../components/ui/button.tsx';
import type { Quiz } from '../../../lib/quiz/quiz.ts';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { NoArticle } from '../../no-article.tsx';
import { NeedsScript } from '../../storage/needs-script.tsx';
import { Notice } from './notice.tsx';
import { useOwnQuiz } from './use-own-quiz.ts';

/** Shows what is made of the quiz of an article in this browser, and what stands there until it is made or if it is not. */
export function WithOwnQuiz({
  id,
  options,
  children,
}: {
  id: string;
  options: SittingOptions | null;
  children: (quiz: Quiz) => ReactNode;
}) {
  const t = useTranslations('quiz.own');
  const made = useOwnQuiz(id, options);
  if (made.state === 'made') return children(made.quiz);
  if (made.state === 'unknown') return <NoArticle />;
  if (made.state === 'waiting')
    return (
      <>
        <NeedsScript />
        <p role="status" className="late mx-auto max-w-6xl px-4 py-12 text-muted sm:px-6 noscript:hidden">
          {t('waiting')}
        </p>
      </>
    );
  return (
    <Notice
      title={t('failed')}
      actions={
        <>
          <Button look="primary" onClick={made.again}>
            {t('again')}
          </Button>
          <Link href={`/read/${id}`} className={buttonClass()}>
            {t('read')}
          </Link>
        </>
      }
    >
      <p>{t('failedWhy')}</p>
    </Notice>
  );
}
