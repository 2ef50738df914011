import type { ReviewCard } from '../quiz/review-card.ts';
import { nextSchedule, type Outcome } from './schedule.ts';

/** What a card is about, apart from how well it is known. */
export type CardMatter = Pick<ReviewCard, 'id' | 'articleId' | 'articleTitle' | 'question' | 'passages'>;

/** A graded answer to a card's question; `id` names it, so that it counts once. */
export type CountedAnswer = Outcome & { id: string; at: Date };

/**
 * The deck's rule: a wrong answer makes a card, any answer reviews the card there is, and one answer counts once
 * however often it is told. Null when there is still no card.
 */
export function answerCard(
  card: ReviewCard | null,
  matter: CardMatter,
  answer: CountedAnswer,
): ReviewCard | null {
  if (card ? card.lastAnswer === answer.id : answer.correct) return card;
  return {
    ...matter,
    schedule: nextSchedule(card?.schedule ?? null, answer, answer.at),
    suspended: card?.suspended ?? false,
    lastWrongSure: !answer.correct && answer.sure === true,
    lastAnswer: answer.id,
  };
}
