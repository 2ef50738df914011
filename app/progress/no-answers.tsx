import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../components/ui/button.tsx';

/** Progress before the first answer. */
export function NoAnswers() {
  const t = useTranslations('progress.empty');
  return (
    <div className="max-w-2xl pb-6 text-[1.0625rem]">
      <p className="mt-4">{t('text')}</p>
      <p className="mt-3 text-muted">{t('private')}</p>
      <p className="mt-8">
        <Link href="/" className={buttonClass('primary')}>
          {t('on')}
        </Link>
      </p>
    </div>
  );
}
