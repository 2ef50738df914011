'use client';
import { useTranslations } from 'next-intl';
import { useStoresReady } from '../stores.ts';
import { EraseData } from './erase-data.tsx';
import { ExportData } from './export-data.tsx';
import { ImportData } from './import-data.tsx';

/** What is kept belongs to the reader: take it along, bring it back, or erase it. */
export function YourData() {
  const t = useTranslations('progress.data');
  const ready = useStoresReady();
  if (!ready) return null;
  return (
    <section aria-labelledby="your-data" className="mt-14 border-ink border-t pt-5">
      <h2 id="your-data" className="text-[1.5rem]">
        {t('title')}
      </h2>
      <p className="mt-1 max-w-2xl text-muted">{t('text')}</p>
      <div className="mt-6 grid gap-x-12 lg:grid-cols-3">
        <ExportData />
        <ImportData />
        <EraseData />
      </div>
    </section>
  );
}
