import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../../../components/ui/button.tsx';
import type { Sitting, SittingOptions } from '../../../../lib/quiz/sitting.ts';
import { Notice } from '../notice.tsx';
import { sittingAddress } from '../sitting-address.ts';

/** What stands in place of the results of a sitting that is still open, or was never begun in this browser. */
export function NotHandedIn({
  articleId,
  options,
  sitting,
}: {
  articleId: string;
  options: SittingOptions;
  sitting: Sitting | undefined;
}) {
  const t = useTranslations('results');
  return (
    <Notice
      title={t('notYet.title')}
      actions={
        <>
          <Link
            href={sittingAddress(articleId, options, sitting?.current)}
            className={buttonClass('primary')}
          >
            {t(sitting ? 'notYet.continue' : 'notYet.begin')}
          </Link>
          <Link href={`/quiz/${articleId}`} className={buttonClass()}>
            {t('another')}
          </Link>
        </>
      }
    >
      <p>{t(sitting ? 'notYet.whyOpen' : 'notYet.whyNone')}</p>
    </Notice>
  );
}
