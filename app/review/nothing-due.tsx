import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { buttonClass } from '../../components/ui/button.tsx';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import { dueDay, laterCards } from '../../lib/review/due-cards.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { useDayWords } from '../day-words.ts';

/** Nothing is due today: when the next card comes, and what was done in this session. */
export function NothingDue({
  cards,
  today,
  done,
  headingRef,
}: {
  cards: readonly ReviewCard[];
  today: LocalDay;
  done: number;
  headingRef: Ref<HTMLHeadingElement>;
}) {
  const t = useTranslations('review.rest');
  const { until } = useDayWords();
  const next = laterCards(cards, today)[0];
  return (
    <div className="max-w-2xl py-6 sm:py-10">
      <h1 ref={headingRef} tabIndex={-1} className="text-[1.75rem] outline-none sm:text-[2.5rem]">
        {next ? t('title', { day: until(dueDay(next), today) }) : t('allSuspended')}
      </h1>
      {done > 0 && <p className="mt-4 text-[1.0625rem]">{t('done', { done })}</p>}
      <p className="mt-3 text-[1.0625rem] text-muted">{next ? t('text') : t('suspendedText')}</p>
      <p className="mt-8">
        <Link href="/" className={buttonClass()}>
          {t('on')}
        </Link>
      </p>
    </div>
  );
}
