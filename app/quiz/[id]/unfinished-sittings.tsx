'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { buttonClass } from '../../../components/ui/button.tsx';
import { useSittings } from '../../stores.ts';
import { openSittings } from './open-sittings.ts';
import { resumeAddress } from './sitting-address.ts';

const most = 3;

/** The sittings of an article that were begun and not handed in, the latest first. */
export function UnfinishedSittings({ articleId }: { articleId: string }) {
  const t = useTranslations('quiz.unfinished');
  const sittings = useSittings((state) => state.sittings);
  const open = useMemo(() => openSittings(sittings, articleId).slice(0, most), [sittings, articleId]);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished" className="kicker font-sans">
        {t('title')}
      </h2>
      <ul className="mt-1 divide-y divide-rule border-rule border-y">
        {open.map((sitting) => (
          <li key={sitting.id} className="flex flex-col items-start gap-2 py-3">
            <p className="text-[0.9375rem]">
              {t('where', {
                at: Math.min(sitting.current + 1, sitting.questionIds.length),
                of: sitting.questionIds.length,
                answered: Object.keys(sitting.answers).length,
              })}
              <span className="block text-muted">
                {t(`book.${sitting.options.book}`)}, {t(`feedback.${sitting.options.feedback}`)}
              </span>
            </p>
            <Link href={resumeAddress(sitting)} className={buttonClass()}>
              {t('continue')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
