import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../components/ui/button.tsx';

/** The deck before anything went wrong: what will come here, and where to begin. */
export function NothingWrong() {
  const t = useTranslations('review.empty');
  return (
    <div className="max-w-2xl py-6 sm:py-12">
      <h1 className="text-[1.75rem] sm:text-[2.5rem]">{t('title')}</h1>
      <p className="mt-4 text-[1.0625rem]">{t('text')}</p>
      <p className="mt-3 text-[1.0625rem] text-muted">{t('schedule')}</p>
      <p className="mt-8">
        <Link href="/" className={buttonClass('primary')}>
          {t('on')}
        </Link>
      </p>
    </div>
  );
}
