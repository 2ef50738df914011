'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import { dueDay } from '../../lib/review/due-cards.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { useDayWords } from '../day-words.ts';
import { deck, useDeck } from '../stores.ts';

/** After the answer: when the card comes again, the way on, and a way to be spared it. */
export function Scheduled({
  card,
  today,
  onNext,
}: {
  card: ReviewCard;
  today: LocalDay;
  onNext: () => void;
}) {
  const t = useTranslations('review.session');
  const { when } = useDayWords();
  const kept = useDeck((state) => state.cards[card.id]);
  const scheduled = kept && kept.schedule.reviews > card.schedule.reviews;
  return (
    <>
      <p role="status" className="mt-2 min-h-6 ps-9 text-muted">
        {scheduled && (kept.suspended ? t('suspended') : t('again', { when: when(dueDay(kept), today) }))}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={onNext} ref={focus}>
          {t('next')}
        </Button>
        {scheduled && (
          <Button look="quiet" onClick={() => deck.getState().setSuspended(card.id, !kept.suspended)}>
            {kept.suspended ? t('resume') : t('suspend')}
          </Button>
        )}
      </div>
    </>
  );
}

const focus = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true });
