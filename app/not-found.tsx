import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '../components/ui/button.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('noPage');
  return { title: t('title'), robots: { index: false } };
}

/** Says that there is no page at this address, and the way on. */
export default function NotFoundPage() {
  const t = useTranslations('noPage');
  return (
    <div className="mx-auto max-w-2xl px-4 py-14 sm:px-6 sm:py-20">
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
