'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type RefObject, useState } from 'react';
import { Proof } from '../../components/proof.tsx';
import { QuestionCard } from '../../components/question-card.tsx';
import { Button } from '../../components/ui/button.tsx';
import { grade } from '../../lib/quiz/grade.ts';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { shuffleChoices } from '../../lib/review/shuffle-choices.ts';
import { recordReview } from '../record-answers.ts';
import { useSingleKeys } from '../single-keys.ts';
import { deck } from '../stores.ts';
import { useQuizKeys } from '../use-quiz-keys.ts';
import { AboutCard } from './about-card.tsx';
import { Scheduled } from './scheduled.tsx';

/** One card: the question with its options in a new order, then the verdict, when it comes again, and the proof. */
export function CardReview({
  card,
  today,
  left,
  headingRef,
  onAnswered,
  onNext,
}: {
  card: ReviewCard;
  today: LocalDay;
  left: number;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onAnswered: () => void;
  onNext: () => void;
}) {
  const t = useTranslations('review.session');
  const { question } = card;
  const choiceOrder = shuffleChoices(card);
  const [chosen, setChosen] = useState<string | null>(null);
  const [sure, setSure] = useState<boolean | null>(null);
  const [revealed, setRevealed] = useState(false);
  const [hasty, setHasty] = useState(false);
  const check = () => {
    setHasty(chosen === null);
    if (chosen === null) return;
    setRevealed(true);
    onAnswered();
    void recordReview(card, { correct: grade(question, chosen), sure, at: new Date() });
  };
  const choose = (choice: string) => !revealed && setChosen(choice);
  useQuizKeys({
    singleKeys: useSingleKeys(),
    choices: choiceOrder.length,
    onChoose: (place) => choose(choiceOrder[place] ?? ''),
    onSure: () => !revealed && setSure(!sure),
    onFlag: () => {},
    onEnter: revealed ? onNext : check,
  });
  return (
    <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section className="max-w-3xl">
        <p className="kicker mb-5 border-rule border-b pb-3 text-ink!">
          {revealed ? t('left', { left }) : t('due', { due: left + 1 })}
        </p>
        <QuestionCard
          question={question}
          choiceOrder={choiceOrder}
          chosen={chosen}
          sure={sure}
          revealed={revealed}
          headingRef={headingRef}
          onChoose={choose}
          onSure={setSure}
        />
        {revealed ? (
          <Scheduled card={card} today={today} onNext={onNext} />
        ) : (
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <Button look="primary" onClick={check}>
              {t('check')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                deck.getState().setSuspended(card.id, true);
                onNext();
              }}
            >
              {t('suspend')}
            </Button>
            <p role="status" className="text-muted">
              {hasty && chosen === null && t('chooseFirst')}
            </p>
          </div>
        )}
      </section>
      <div className="max-w-3xl border-rule max-lg:border-t max-lg:pt-6 lg:border-s lg:ps-8">
        {revealed ? (
          <>
            <Proof question={question} passages={card.passages} chosen={chosen} choiceOrder={choiceOrder} />
            <p className="mt-3">
              <Link
                href={`/read/${card.articleId}`}
                className="inline-flex min-h-11 items-center font-medium underline decoration-edge underline-offset-4 hover:decoration-ink"
              >
                {t('read')}
              </Link>
            </p>
          </>
        ) : (
          <AboutCard card={card} />
        )}
      </div>
    </div>
  );
}
