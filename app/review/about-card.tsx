'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import { localDay } from '../../lib/review/local-day.ts';
import { useDayWords } from '../day-words.ts';

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-2.5">
      <dt className="kicker">{name}</dt>
      <dd className="mt-0.5 wrap-anywhere">{children}</dd>
    </div>
  );
}

/** What is known of a card before it is answered: its article, and how it went so far. */
export function AboutCard({ card }: { card: ReviewCard }) {
  const t = useTranslations('review.card');
  const { date } = useDayWords();
  const { reviews, lapses, lastReview } = card.schedule;
  return (
    <dl className="divide-y divide-rule text-[0.9375rem]">
      <Row name={t('article')}>
        <Link
          href={`/read/${card.articleId}`}
          dir="auto"
          className="inline-block py-1 underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {card.articleTitle}
        </Link>
      </Row>
      <Row name={t('soFar')}>
        {t('answered', { reviews })}
        {lapses > 0 && <>, {t('lapses', { lapses })}</>}
      </Row>
      <Row name={t('last')}>
        {date(localDay(new Date(lastReview)))}
        {card.lastWrongSure && <>: {t('wasSure')}</>}
      </Row>
    </dl>
  );
}
