import { cookies } from 'next/headers';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { preferencesCookie, readPreferences } from '../lib/quiz/preferences.ts';
import { PreferencesButton } from './preferences-button.tsx';
import { PreferencesPanel } from './preferences-panel.tsx';
import { SiteNavigation } from './site-navigation.tsx';

/** The masthead: the name, the three rooms of the house, and how the text is set. */
export async function SiteHeader() {
  const [t, jar] = await Promise.all([getTranslations('site'), cookies()]);
  return (
    <header className="border-rule border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 px-4 py-2 sm:px-6 sm:py-3">
        <Link
          href="/"
          className="flex min-h-11 items-center font-semibold font-serif text-2xl tracking-tight"
        >
          {t('name')}
        </Link>
        <div className="order-3 -mx-2 basis-full sm:order-2 sm:mx-0 sm:ml-auto sm:basis-auto">
          <SiteNavigation />
        </div>
        <div className="order-2 ml-auto sm:order-3 sm:ml-0">
          <PreferencesButton />
        </div>
      </div>
      <PreferencesPanel initial={readPreferences(jar.get(preferencesCookie)?.value)} />
    </header>
  );
}
