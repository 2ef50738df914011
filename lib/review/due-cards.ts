import type { ReviewCard } from '../quiz/review-card.ts';
import { addDays, daysBetween, type LocalDay, localDay } from './local-day.ts';

/**
 * The day of the reader's calendar on which a card comes due: never the day on which it was answered, though 24 hours
 * later may be the same day where clocks are set back.
 */
export function dueDay({ schedule }: ReviewCard): LocalDay {
  const dayAfter = addDays(localDay(new Date(schedule.lastReview)), 1);
  const due = localDay(new Date(schedule.due));
  return daysBetween(due, dayAfter) > 0 ? dayAfter : due;
}

/** Whether a card is to be asked today: its day has come, whatever the hour, and it is not suspended. */
export const isDue = (card: ReviewCard, today: LocalDay): boolean => !card.suspended && dueDay(card) <= today;

const byDueTime = (a: ReviewCard, b: ReviewCard): number =>
  Date.parse(a.schedule.due) - Date.parse(b.schedule.due) || (a.id < b.id ? -1 : 1);

/** Errors made with confidence first, for they are mended best; then what has waited longest. */
const byUrgency = (a: ReviewCard, b: ReviewCard): number =>
  Number(b.lastWrongSure) - Number(a.lastWrongSure) || byDueTime(a, b);

/** The cards to be asked today, in the order in which to ask them. */
export const dueCards = (cards: readonly ReviewCard[], today: LocalDay): ReviewCard[] =>
  cards.filter((card) => isDue(card, today)).sort(byUrgency);

/** The cards that wait for a later day, the next one first. */
export const laterCards = (cards: readonly ReviewCard[], today: LocalDay): ReviewCard[] =>
  cards.filter((card) => !card.suspended && !isDue(card, today)).sort(byDueTime);
