import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../../components/ui/button.tsx';
import type { Obstacle } from '../../../lib/quiz/quiz.ts';
import { Notice } from './notice.tsx';

/** Why an article gives no quiz, what would help, and the way on. */
export function NoQuestions({ articleId, obstacle }: { articleId: string; obstacle: Obstacle | null }) {
  const t = useTranslations('quiz.none');
  const reasons = useTranslations('found.obstacles');
  return (
    <Notice
      title={t('title')}
      actions={
        <>
          <Link href="/" className={buttonClass('primary')}>
            {t('home')}
          </Link>
          <Link href={`/read/${articleId}`} className={buttonClass()}>
            {t('read')}
          </Link>
        </>
      }
    >
      <p>{reasons(obstacle ?? 'nothing-to-ask')}</p>
    </Notice>
  );
}
