'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { readingMinutes } from '../../../lib/quiz/reading-minutes.ts';
import { PreferencesButton } from '../../preferences-button.tsx';
import { usePlace } from './use-place.ts';

/**
 * The line under the headline that stays at the top of a tall window: how long the article is, or, on return, that
 * the place was kept; how the text is set; the way to the quiz.
 */
export function ReadingBar({
  id,
  questions,
  textLength,
  words,
}: {
  id: string;
  questions: number;
  textLength: number;
  words: number;
}) {
  const t = useTranslations('read');
  const bar = useRef<HTMLDivElement>(null);
  const { restored, toTop } = usePlace(id, textLength, bar);
  return (
    <div
      ref={bar}
      className="z-10 flex min-h-12 items-center gap-3 border-rule border-y bg-paper font-sans text-[0.9375rem] text-muted tall:sticky tall:top-0"
    >
      <p className="mr-auto leading-tight" aria-live="polite">
        {restored ? (
          <button type="button" onClick={toTop} className="min-h-11 text-left text-ink">
            {t('restored')} <span className="underline underline-offset-4">{t('toTop')}</span>
          </button>
        ) : (
          t('length', { minutes: readingMinutes(words), words })
        )}
      </p>
      {questions > 0 && (
        <Link
          href={`/quiz/${id}`}
          className="flex min-h-11 items-center text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {t('quiz')}
        </Link>
      )}
      <PreferencesButton />
    </div>
  );
}
