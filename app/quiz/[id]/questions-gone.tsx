import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../../components/ui/button.tsx';
import { Notice } from './notice.tsx';

/** What stands in place of a sitting whose address names questions that the article does not give. */
export function QuestionsGone({ articleId }: { articleId: string }) {
  const t = useTranslations('quiz.gone');
  return (
    <Notice
      title={t('title')}
      actions={
        <Link href={`/quiz/${articleId}`} className={buttonClass('primary')}>
          {t('on')}
        </Link>
      }
    >
      <p>{t('text')}</p>
    </Notice>
  );
}
