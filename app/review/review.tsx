'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDeck, useStoresReady } from '../stores.ts';
import { useToday } from '../use-today.ts';
import { CardList } from './card-list.tsx';
import { NothingWrong } from './nothing-wrong.tsx';
import { ReviewSession } from './review-session.tsx';

/** The wrong-answer deck: what is due, one question at a time, and the list of all cards. */
export function Review() {
  const t = useTranslations('review');
  const ready = useStoresReady();
  const today = useToday();
  const kept = useDeck((state) => state.cards);
  const cards = useMemo(() => Object.values(kept), [kept]);
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-20 sm:px-6 sm:pt-10">
      {!ready || today === null ? (
        <div className="min-h-[70vh]">
          <h1 className="sr-only">{t('title')}</h1>
        </div>
      ) : (
        <>
          {cards.length > 0 ? <ReviewSession cards={cards} today={today} /> : <NothingWrong />}
          <CardList cards={cards} today={today} />
        </>
      )}
    </div>
  );
}
