'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useSittings } from '../../stores.ts';
import { openSittings } from './open-sittings.ts';
import { resumeAddress } from './sitting-address.ts';

/** On a phone, where the list of unfinished quizzes comes last: the way back into the latest. Its room is kept. */
export function ResumeLine({ articleId }: { articleId: string }) {
  const t = useTranslations('quiz.unfinished');
  const sittings = useSittings((state) => state.sittings);
  const [latest] = openSittings(sittings, articleId);
  return (
    <p className="min-h-11 md:hidden">
      {latest && (
        <Link
          href={resumeAddress(latest)}
          className="inline-flex min-h-11 items-center font-medium underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {t('goOn', {
            at: Math.min(latest.current + 1, latest.questionIds.length),
            of: latest.questionIds.length,
          })}
        </Link>
      )}
    </p>
  );
}
