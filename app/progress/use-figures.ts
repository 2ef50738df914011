'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Share } from '../../lib/review/wilson-interval.ts';

const whole = (part: number): number => Math.round(part * 100);

/** How shares are written: "78%", "72–83%"; a dash where there is none. */
export function useFigures() {
  const t = useTranslations('progress');
  const format = useFormatter();
  const percent = (part: number): string =>
    format.number(part, { style: 'percent', maximumFractionDigits: 0 });
  return {
    percent,
    share: (share: Share | null): string => (share ? percent(share.share) : t('none')),
    range: (share: Share | null): string =>
      share ? t('range', { low: whole(share.low), high: whole(share.high) }) : t('none'),
  };
}
