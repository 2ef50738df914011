import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { preferenceAttributes, preferencesCookie, readPreferences } from '../lib/quiz/preferences.ts';
import './globals.css';
import { PreloadFonts } from './preload-fonts.tsx';
import { SiteHeader } from './site-header.tsx';
import { StorageNotice } from './storage/storage-notice.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar, t] = await Promise.all([getLocale(), cookies(), getTranslations('site')]);
  const preferences = readPreferences(jar.get(preferencesCookie)?.value);
  return (
    <html lang={locale} {...preferenceAttributes(preferences)}>
      <body>
        <PreloadFonts />
        <NextIntlClientProvider>
          <a
            href="#main"
            className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-paper focus:p-3"
          >
            {t('skip')}
          </a>
          <SiteHeader />
          <StorageNotice />
          <main id="main" tabIndex={-1} className="outline-none">
            {children}
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
