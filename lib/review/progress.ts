import type { Answer } from '../quiz/answer.ts';
import { addDays, daysBetween, type LocalDay, localDay } from './local-day.ts';
import { type Share, wilsonInterval } from './wilson-interval.ts';

/** How many answers, and how many of them were right. */
export type Count = { answers: number; right: number };

/** A count with the share of right ones and its interval; null where there is no answer. */
export type Figure = Count & { share: Share | null };

const none: Count = { answers: 0, right: 0 };

function countBy(answers: readonly Answer[], keyOf: (answer: Answer) => string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const answer of answers) {
    const key = keyOf(answer);
    const before = counts.get(key) ?? none;
    counts.set(key, { answers: before.answers + 1, right: before.right + Number(answer.correct) });
  }
  return counts;
}

const figureOf = (count: Count): Figure => ({ ...count, share: wilsonInterval(count.right, count.answers) });

const dayOf = (answer: Answer): LocalDay => localDay(new Date(answer.at));

/** All answers together. */
export const total = (answers: readonly Answer[]): Figure =>
  figureOf({ answers: answers.length, right: answers.filter((answer) => answer.correct).length });

/** The figures of each kind of question, the most answered first. */
export const byKind = (answers: readonly Answer[]): (Figure & { kind: string })[] =>
  [...countBy(answers, (answer) => answer.kind)]
    .map(([kind, count]) => ({ kind, ...figureOf(count) }))
    .sort((a, b) => b.answers - a.answers || (a.kind < b.kind ? -1 : 1));

/** How often one is right when sure and when not sure, the measure of knowing what one knows; answers that do not say are in neither. */
export const bySureness = (answers: readonly Answer[]): { sure: Figure; unsure: Figure } => ({
  sure: total(answers.filter((answer) => answer.sure === true)),
  unsure: total(answers.filter((answer) => answer.sure === false)),
});

/** The figures of each of the last `days` days up to today, days without an answer among them. */
export function byDay(
  answers: readonly Answer[],
  today: LocalDay,
  days: number,
): (Figure & { day: LocalDay })[] {
  const counts = countBy(answers, dayOf);
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(today, index + 1 - days);
    return { day, ...figureOf(counts.get(day) ?? none) };
  });
}

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: LocalDay): LocalDay =>
  addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** The figures of each week from that of the first answer to this one, at most `weeks`; a week is named by its Monday. */
export function byWeek(
  answers: readonly Answer[],
  today: LocalDay,
  weeks: number,
): (Figure & { week: LocalDay })[] {
  const [first = today] = [today, ...answers.map(dayOf)].sort();
  const last = mondayOf(today);
  const span = Math.min(weeks, daysBetween(mondayOf(first), last) / 7 + 1);
  const counts = countBy(answers, (answer) => mondayOf(dayOf(answer)));
  return Array.from({ length: span }, (_, index) => {
    const week = addDays(last, 7 * (index + 1 - span));
    return { week, ...figureOf(counts.get(week) ?? none) };
  });
}

/**
 * Days in a row with at least one answer, up to today; a day that has only begun does not break the row.
 * `longest` is the longest row ever.
 */
export function daysInARow(
  answers: readonly Answer[],
  today: LocalDay,
): { current: number; longest: number } {
  const days = [...new Set(answers.map(dayOf))].sort();
  let longest = 0;
  let row = 0;
  let before: LocalDay | null = null;
  for (const day of days) {
    row = before !== null && daysBetween(before, day) === 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
    before = day;
  }
  const goesOn = before !== null && daysBetween(before, today) <= 1;
  return { current: goesOn ? row : 0, longest };
}
