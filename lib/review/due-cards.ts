import type { ReviewCard } from '../quiz/review-card.ts';
import { localDay } from './local-day.ts';

/** Whether a card is to be asked today: its day has come, whatever the hour, and it is not suspended. */
export const isDue = (card: ReviewCard, now: Date): boolean =>
  !card.suspended && localDay(new Date(card.schedule.due)) <= localDay(now);

/** Errors made with confidence first, for they are mended best; then what has waited longest. */
const byUrgency = (a: ReviewCard, b: ReviewCard): number =>
  Number(b.lastWrongSure) - Number(a.lastWrongSure) ||
  Date.parse(a.schedule.due) - Date.parse(b.schedule.due) ||
  (a.id < b.id ? -1 : 1);

/** The cards to be asked today, in the order in which to ask them. */
export const dueCards = (cards: readonly ReviewCard[], now: Date): ReviewCard[] =>
  cards.filter((card) => isDue(card, now)).sort(byUrgency);

/** The card that comes due next after today; null when none is waiting. */
export const nextDueCard = (cards: readonly ReviewCard[], now: Date): ReviewCard | null =>
  cards
    .filter((card) => !card.suspended && !isDue(card, now))
    .sort((a, b) => Date.parse(a.schedule.due) - Date.parse(b.schedule.due))[0] ?? null;
