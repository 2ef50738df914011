import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NeedsScript } from '../storage/needs-script.tsx';
import { Progress } from './progress.tsx';
import { YourData } from './your-data.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('progress');
  return { title: t('title'), robots: { index: false } };
}

export default async function ProgressPage() {
  const t = await getTranslations('progress');
  return (
    <div className="mx-auto max-w-6xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <h1 className="text-[1.75rem] sm:text-[2.5rem]">{t('title')}</h1>
      <NeedsScript />
      <Progress />
      <YourData />
    </div>
  );
}
