'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { buttonClass } from '../../../../components/ui/button.tsx';
import type { Sitting } from '../../../../lib/quiz/sitting.ts';
import { useSittings } from '../../../stores.ts';
import { retakeOptions } from '../retake-options.ts';
import { sittingAddress } from '../sitting-address.ts';
import { ConfidenceTable } from './confidence-table.tsx';
import { KindTable } from './kind-table.tsx';
import type { Result } from './results-of.ts';

const isRight = ({ outcome }: Result): boolean => outcome === 'right';

/** How many were right, by kind and by how sure, and what to do with it. */
export function Score({
  arrived,
  sitting,
  title,
  results,
}: {
  arrived: boolean;
  sitting: Sitting;
  title: string;
  results: readonly Result[];
}) {
  const t = useTranslations('results');
  const known = useSittings((state) => state.sittings);
  const { articleId } = sitting;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrived) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [arrived]);
  const missed = results.filter((result) => !isRight(result));
  const sureWrong = missed.filter(({ sure }) => sure).length;
  const left = missed.filter(({ outcome }) => outcome === 'unanswered').length;
  const retake = retakeOptions(
    sitting,
    missed.map(({ question }) => question.id),
    known,
  );
  return (
    <header>
      <p dir="auto" className="kicker mb-2">
        <Link
          href={`/read/${articleId}`}
          className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {title}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1} className="text-[2.5rem] tabular-nums outline-none sm:text-[3.5rem]">
        {t('score', { right: results.length - missed.length, of: results.length })}
      </h1>
      <p className="mt-3 max-w-2xl text-[1.0625rem]">
        {missed.length === 0 ? t('allRight') : t('missed', { sureWrong, left, wrong: missed.length - left })}
      </p>
      <div className="mt-6 flex flex-wrap gap-3 max-sm:flex-col">
        {missed.length > 0 && (
          <Link href={sittingAddress(articleId, retake)} className={buttonClass('primary')}>
            {t('retake', { missed: missed.length })}
          </Link>
        )}
        <Link
          href={`/quiz/${articleId}`}
          className={buttonClass(missed.length > 0 ? 'secondary' : 'primary')}
        >
          {t('another')}
        </Link>
        <Link href="/review" className={buttonClass()}>
          {t('review')}
        </Link>
      </div>
      <div className="mt-10 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <KindTable results={results} />
        <ConfidenceTable results={results} />
      </div>
    </header>
  );
}
