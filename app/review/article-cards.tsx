'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '../../components/ui/button.tsx';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import { dueDay, isDue } from '../../lib/review/due-cards.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { useDayWords } from '../day-words.ts';
import { deck } from '../stores.ts';

function CardRow({ card, today }: { card: ReviewCard; today: LocalDay }) {
  const t = useTranslations('review.list');
  const { when } = useDayWords();
  const standing = () => {
    if (card.suspended) return t('suspended');
    return isDue(card, today) ? t('dueNow') : t('again', { when: when(dueDay(card), today) });
  };
  const { reviews, lapses } = card.schedule;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_15rem_5.5rem]">
      <p
        dir="auto"
        className={`font-serif text-[1.0625rem] max-sm:col-span-2 leading-snug wrap-anywhere ${card.suspended ? 'text-muted' : ''}`}
      >
        {card.question.prompt}
      </p>
      <p className="text-[0.9375rem]">
        <span className={isDue(card, today) ? 'font-semibold' : 'text-muted'}>{standing()}</span>
        <span className="block text-[0.875rem] text-muted tabular-nums">
          {t('answered', { reviews })}
          {lapses > 0 && <> · {t('lapses', { lapses })}</>}
        </span>
      </p>
      <Button
        look="quiet"
        className="-me-1 justify-self-end"
        onClick={() => deck.getState().setSuspended(card.id, !card.suspended)}
        aria-label={t(card.suspended ? 'resumeCard' : 'suspendCard', { prompt: card.question.prompt })}
      >
        {card.suspended ? t('resume') : t('suspend')}
      </Button>
    </li>
  );
}

/** The cards of one article, and the way to forget it. */
export function ArticleCards({
  articleId,
  cards,
  today,
  onForget,
}: {
  articleId: string;
  cards: readonly ReviewCard[];
  today: LocalDay;
  onForget: () => void;
}) {
  const t = useTranslations('review.list');
  const id = useId();
  const title = cards[0]?.articleTitle ?? '';
  const inOrder = cards.toSorted((a, b) => Date.parse(a.schedule.due) - Date.parse(b.schedule.due));
  return (
    <section aria-labelledby={id} className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-edge border-b pb-1">
        <h3 id={id} dir="auto" className="min-w-0 text-[1.125rem] wrap-anywhere">
          <Link
            href={`/read/${articleId}`}
            className="underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            {title}
          </Link>
        </h3>
        <Button
          look="quiet"
          className="-me-1 max-sm:-ms-1"
          onClick={onForget}
          aria-label={t('forgetArticle', { title })}
        >
          {t('forget')}
        </Button>
      </div>
      <ul className="divide-y divide-rule">
        {inOrder.map((card) => (
          <CardRow key={card.id} card={card} today={today} />
        ))}
      </ul>
    </section>
  );
}
