'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { isDue } from '../../lib/review/due-cards.ts';
import { useDeck, useLibrary, useSittings, useStoresReady } from '../stores.ts';
import { useToday } from '../use-today.ts';
import { findContinuation, knownOf } from './continuation.ts';

const link = 'flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:decoration-ink';

/** What waits for this reader: the article or quiz to go on with, and how many questions are due. Its room is kept. */
export function Desk({ shelf }: { shelf: Record<string, { title: string; length: number }> }) {
  const t = useTranslations('home');
  const storesReady = useStoresReady();
  const articles = useLibrary((library) => library.articles);
  const places = useLibrary((library) => library.places);
  const sittings = useSittings((state) => state.sittings);
  const cards = useDeck((state) => state.cards);
  const today = useToday();
  const continuation = findContinuation({ ...knownOf(articles), ...shelf }, places, sittings);
  const due = today ? Object.values(cards).filter((card) => isDue(card, today)).length : 0;
  return (
    <div className="flex min-h-11 items-center gap-x-6 text-[0.9375rem] md:justify-end">
      {storesReady && continuation && (
        <Link href={continuation.href} className={`${link} min-w-0`}>
          <span className="truncate">
            <span>
              {continuation.what === 'quiz' ? t('continueQuiz', continuation) : t('continueArticle')}
            </span>{' '}
            <span className="font-medium font-serif">{continuation.title}</span>
          </span>
        </Link>
      )}
      {storesReady && !continuation && due === 0 && (
        <a href="#own-article" className={`${link} md:hidden`}>
          {t('own')}
        </a>
      )}
      {storesReady && due > 0 && (
        <Link href="/review" className={`${link} ml-auto shrink-0 font-medium tabular-nums md:ml-0`}>
          {t('due', { due })}
        </Link>
      )}
    </div>
  );
}
