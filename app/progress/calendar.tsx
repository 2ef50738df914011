'use client';
import { useTranslations } from 'next-intl';
import type { Answer } from '../../lib/quiz/answer.ts';
import { addDays, daysBetween, type LocalDay } from '../../lib/review/local-day.ts';
import { byDay, mondayOf } from '../../lib/review/progress.ts';
import { useDayWords } from '../day-words.ts';
import { Section } from './section.tsx';

const weekdays = [0, 1, 2, 3, 4, 5, 6];
const fewestWeeks = 13;
const mostWeeks = 26;

const shades = [
  { from: 1, look: 'bg-[color-mix(in_oklab,var(--ink)_9%,transparent)]' },
  { from: 3, look: 'bg-[color-mix(in_oklab,var(--ink)_20%,transparent)]' },
  { from: 6, look: 'bg-[color-mix(in_oklab,var(--ink)_34%,transparent)]' },
  { from: 10, look: 'bg-ink text-paper' },
];
const shadeOf = (answers: number): string => shades.findLast(({ from }) => answers >= from)?.look ?? '';

const toEnd = (box: HTMLElement | null): void => {
  if (box) box.scrollLeft = box.scrollWidth;
};

/** How many answers each day had: a column a week, a row a weekday. */
export function Calendar({ answers, today }: { answers: readonly Answer[]; today: LocalDay }) {
  const t = useTranslations('progress.calendar');
  const { shortWeekday, dateAndYear, month } = useDayWords();
  const lastMonday = mondayOf(today);
  const counts = new Map(byDay(answers, today, 7 * mostWeeks).map(({ day, answers: count }) => [day, count]));
  const firstDay = [...counts].find(([, count]) => count > 0)?.[0] ?? today;
  const span = Math.min(
    mostWeeks,
    Math.max(fewestWeeks, daysBetween(mondayOf(firstDay), lastMonday) / 7 + 1),
  );
  const mondays = Array.from({ length: span }, (_, index) => addDays(lastMonday, 7 * (index + 1 - span)));
  const beginsMonth = (monday: LocalDay, index: number) =>
    index === 0 || addDays(monday, -7).slice(0, 7) !== monday.slice(0, 7);
  return (
    <Section title={t('title')} text={t('text')}>
      <section
        ref={toEnd}
        aria-label={t('caption')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto pb-1"
      >
        <table className="border-separate border-spacing-[3px] text-[0.8125rem]">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              <td className="sticky start-0 bg-paper" />
              {mondays.map((monday, index) => (
                <th
                  key={monday}
                  scope="col"
                  className="relative h-6 min-w-8 text-start font-medium text-muted"
                >
                  <span className="sr-only">{t('weekOf', { date: dateAndYear(monday) })}</span>
                  <span aria-hidden="true" className="absolute bottom-0.5 left-0 whitespace-nowrap">
                    {beginsMonth(monday, index) && month(monday)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((place) => (
              <tr key={place}>
                <th scope="row" className="sticky start-0 bg-paper pe-3 text-start font-medium text-muted">
                  {shortWeekday(addDays(lastMonday, place))}
                </th>
                {mondays.map((monday) => {
                  const day = addDays(monday, place);
                  if (day > today) return <td key={day} />;
                  const count = counts.get(day) ?? 0;
                  return (
                    <td
                      key={day}
                      title={dateAndYear(day)}
                      className={`h-8 min-w-8 rounded-sm text-center ${count ? shadeOf(count) : 'border border-rule'}`}
                    >
                      {count || <span className="sr-only">0</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
