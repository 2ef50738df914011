import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SiteNavigation } from './site-navigation.tsx';

/** The masthead: the name and the three rooms of the house. */
export async function SiteHeader() {
  const t = await getTranslations('site');
  return (
    <header className="border-rule border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Link href="/" className="font-semibold font-serif text-2xl tracking-tight">
          {t('name')}
        </Link>
        <SiteNavigation />
      </div>
    </header>
  );
}
