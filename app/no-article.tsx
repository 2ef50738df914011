import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../components/ui/button.tsx';
import { PageTitle } from './use-title.ts';

/** Says that there is no article at this address, why that may be, and the way on. */
export function NoArticle() {
  const t = useTranslations('noArticle');
  return (
    <div className="mx-auto max-w-2xl px-4 py-14 sm:px-6 sm:py-20">
      <PageTitle title={t('title')} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-4 text-lg">{t('text')}</p>
      <p className="mt-6">
        <Link href="/" className={buttonClass('primary')}>
          {t('on')}
        </Link>
      </p>
    </div>
  );
}
