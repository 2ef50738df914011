'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { Answer } from '../../lib/quiz/answer.ts';
import { byKind } from '../../lib/review/progress.ts';
import { useKindName } from '../use-kind-name.ts';
import { ChartPlace } from './chart-place.tsx';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';

const ShareByKind = dynamic(() => import('./share-by-kind.tsx').then((module) => module.ShareByKind), {
  ssr: false,
});

const rowHeight = 44;

/** How each kind of question goes. */
export function ByKind({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('progress.byKind');
  const kindName = useKindName();
  const rows = byKind(answers).map((figure) => ({ ...figure, name: kindName(figure.kind) }));
  return (
    <Section
      title={t('title')}
      text={t('text')}
      chart={
        <ChartPlace label={t('chart')} height={rows.length * rowHeight + 32}>
          <ShareByKind rows={rows} />
        </ChartPlace>
      }
    >
      <FigureTable caption={t('title')} first={t('kind')} rows={rows} />
    </Section>
  );
}
