'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { Answer } from '../../lib/quiz/answer.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { byWeek } from '../../lib/review/progress.ts';
import { useDayWords } from '../day-words.ts';
import { ChartPlace } from './chart-place.tsx';
import { FigureTable } from './figure-table.tsx';
import { Section } from './section.tsx';

const ShareOverTime = dynamic(() => import('./share-over-time.tsx').then((module) => module.ShareOverTime), {
  ssr: false,
});

const weeksShown = 12;

/** How the share of right answers went, week by week. */
export function OverTime({ answers, today }: { answers: readonly Answer[]; today: LocalDay }) {
  const t = useTranslations('progress.overTime');
  const { shortDate } = useDayWords();
  const rows = byWeek(answers, today, weeksShown).map((week) => ({ ...week, name: shortDate(week.week) }));
  if (rows.every((row) => row.answers === 0))
    return (
      <Section title={t('title')} text={t('text')}>
        <p>{t('none', { weeks: weeksShown })}</p>
      </Section>
    );
  return (
    <Section
      title={t('title')}
      text={t('text')}
      chart={
        <ChartPlace label={t('chart')} height={280}>
          <ShareOverTime rows={rows} />
        </ChartPlace>
      }
    >
      <FigureTable caption={t('title')} first={t('week')} rows={rows.toReversed()} />
    </Section>
  );
}
