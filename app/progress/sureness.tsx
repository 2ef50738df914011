'use client';
import { useTranslations } from 'next-intl';
import type { Answer } from '../../lib/quiz/answer.ts';
import { bySureness } from '../../lib/review/progress.ts';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';

/** Whether being sure means being right. */
export function Sureness({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('progress.sureness');
  const { sure, unsure } = bySureness(answers);
  return (
    <Section title={t('title')} text={t('text')}>
      <div className="max-w-2xl">
        <FigureTable
          caption={t('title')}
          first={t('first')}
          rows={[
            { ...sure, name: t('sure') },
            { ...unsure, name: t('unsure') },
          ]}
        />
      </div>
    </Section>
  );
}
