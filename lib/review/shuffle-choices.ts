import type { Choice } from '../quiz/question.ts';
import type { ReviewCard } from '../quiz/review-card.ts';
import { shortHash } from '../quiz/short-hash.ts';

/**
 * The order of a card's choices for its next review, as ids: another each time, so that places are not learnt, and
 * the same after a reload.
 */
export function shuffleChoices(card: Pick<ReviewCard, 'id' | 'question' | 'schedule'>): string[] {
  const rank = (choice: Choice) => shortHash(`${card.id}#${card.schedule.reviews}#${choice.id}`);
  return card.question.choices
    .map((choice) => ({ id: choice.id, rank: rank(choice).padStart(12, '0') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => id);
}
