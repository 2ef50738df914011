'use client';
import { useEffect, useRef, useState } from 'react';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import { dueCards } from '../../lib/review/due-cards.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { CardReview } from './card-review.tsx';
import { NothingDue } from './nothing-due.tsx';

/**
 * The cards that are due, one at a time. A card that was answered stays until the reader goes on, though it is
 * scheduled by then; a card that another tab answered gives way to the next.
 */
export function ReviewSession({ cards, today }: { cards: readonly ReviewCard[]; today: LocalDay }) {
  const due = dueCards(cards, today);
  const [answered, setAnswered] = useState<ReviewCard | null>(null);
  const [done, setDone] = useState(0);
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  const card = answered ?? due[0];
  if (!card) return <NothingDue cards={cards} today={today} done={done} headingRef={heading} />;
  const goOn = () => {
    if (answered) setDone(done + 1);
    setAnswered(null);
    setTurn(turn + 1);
  };
  return (
    <CardReview
      key={`${card.id}#${card.schedule.reviews}`}
      card={card}
      today={today}
      left={due.filter(({ id }) => id !== card.id).length}
      headingRef={heading}
      onAnswered={() => setAnswered(card)}
      onNext={goOn}
    />
  );
}
