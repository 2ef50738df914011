'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import { writeSaved } from '../../lib/quiz/write-saved.ts';
import { localDay } from '../../lib/review/local-day.ts';
import { saveFile } from '../save-file.ts';
import { DataPart } from './data-part.tsx';
import { everything, preferencesNow } from './everything.ts';

const exportAll = (): void => {
  const now = new Date();
  const text = writeSaved({ savedAt: now.toISOString(), ...everything(), preferences: preferencesNow() });
  saveFile(`readback-${localDay(now)}.json`, text);
};

/** Gives everything to the reader as one file. */
export function ExportData() {
  const t = useTranslations('progress.export');
  return (
    <DataPart title={t('title')} text={t('text')}>
      <Button onClick={exportAll}>{t('do')}</Button>
    </DataPart>
  );
}
