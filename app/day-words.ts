'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { daysBetween, type LocalDay } from '../lib/review/local-day.ts';

const noon = (day: LocalDay): Date => new Date(`${day}T12:00:00Z`);

/** How a page names days: today, tomorrow, on Thursday, on 24 March. */
export function useDayWords() {
  const t = useTranslations('days');
  const format = useFormatter();
  const date = (day: LocalDay): string =>
    format.dateTime(noon(day), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const dateAndYear = (day: LocalDay): string =>
    format.dateTime(noon(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDate = (day: LocalDay): string =>
    format.dateTime(noon(day), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = (day: LocalDay): string => format.dateTime(noon(day), { month: 'short', timeZone: 'UTC' });
  const shortWeekday = (day: LocalDay): string =>
    format.dateTime(noon(day), { weekday: 'short', timeZone: 'UTC' });
  const weekday = (day: LocalDay): string => format.dateTime(noon(day), { weekday: 'long', timeZone: 'UTC' });
  /** The day as "until" takes it: "tomorrow", "Thursday", "24 March". */
  const until = (day: LocalDay, today: LocalDay): string => {
    const days = daysBetween(today, day);
    if (days <= 0) return t('today');
    if (days === 1) return t('tomorrow');
    if (days < 7) return weekday(day);
    return day.slice(0, 4) === today.slice(0, 4) ? date(day) : dateAndYear(day);
  };
  /** When something comes: "today", "tomorrow", "on Thursday", "on 24 March". */
  const when = (day: LocalDay, today: LocalDay): string => {
    const days = daysBetween(today, day);
    if (days <= 1) return until(day, today);
    return t(days < 7 ? 'onWeekday' : 'onDate', { day: until(day, today) });
  };
  return { date, dateAndYear, month, shortDate, shortWeekday, weekday, until, when };
}
