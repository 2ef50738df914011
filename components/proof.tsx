import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Choice, Question } from '../lib/quiz/question.ts';
import type { Passage } from '../lib/quiz/review-card.ts';
import type { Span } from '../lib/quiz/span.ts';
import { choiceLetter } from './choice-letter.ts';
import { EvidenceExcerpt } from './evidence-excerpt.tsx';
import { orderChoices } from './order-choices.ts';

type Show = (span: Span) => void;

function ShowButton({
  label,
  className = '',
  onClick,
}: {
  label: string;
  className?: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onClick}
      className={`-my-2 min-h-11 w-fit text-start font-medium underline decoration-edge underline-offset-4 hover:decoration-ink ${className}`}
    >
      {label}
    </button>
  );
}

function OtherAnswer({
  choice,
  letter,
  mine,
  onShow,
}: {
  choice: Choice;
  letter: string;
  mine: boolean;
  onShow: Show | undefined;
}) {
  const t = useTranslations('proof');
  const { mention } = choice;
  return (
    <li className="flex gap-3 py-2.5">
      <span className="w-5 shrink-0 font-semibold">{letter}</span>
      <div className="min-w-0 text-[0.9375em]">
        <p className="wrap-anywhere">
          <strong className="font-semibold" dir="auto">
            {choice.text}
          </strong>
          {mine && <span className="text-muted"> {t('yours')}</span>}
        </p>
        <p className="text-muted" dir="auto">
          {choice.feedback}
        </p>
        {mention && onShow && (
          <ShowButton label={t('showMention', { letter })} onClick={() => onShow(mention)} />
        )}
      </div>
    </li>
  );
}

/**
 * Why the key of a question is right, the paragraphs that prove it, and where each other option does occur.
 * `onShow` is asked to light a place of the article; without it the excerpt stands alone. `beside`: on a wide page the
 * article stands beside, so the excerpt is for narrow ones; `astray`: it shows another place than the proof just now.
 */
export function Proof({
  question,
  passages,
  chosen,
  choiceOrder,
  headingLevel = 2,
  beside = false,
  astray = false,
  onShow,
}: {
  question: Pick<Question, 'id' | 'choices' | 'answer' | 'evidence' | 'explanation'>;
  passages: readonly Passage[];
  chosen: string | null;
  choiceOrder?: readonly string[];
  headingLevel?: 2 | 3 | 4;
  beside?: boolean;
  astray?: boolean;
  onShow?: Show;
}) {
  const t = useTranslations('proof');
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const choices = orderChoices(question, choiceOrder).map((choice, place) => ({
    choice,
    letter: choiceLetter(place),
  }));
  const evidence = question.evidence[0];
  return (
    <div className="text-scaled flex flex-col gap-4">
      <div>
        <Heading className="kicker font-sans">{t('why')}</Heading>
        <p dir="auto" className="mt-1 leading-normal">
          {question.explanation}
        </p>
      </div>
      <div className={beside ? 'lg:hidden' : ''}>
        <EvidenceExcerpt passages={passages} evidence={question.evidence} />
      </div>
      {evidence && onShow && (
        <ShowButton
          label={t('showEvidence')}
          className={beside && !astray ? 'lg:hidden' : ''}
          onClick={() => onShow(evidence)}
        />
      )}
      <div>
        <p className="kicker" id={`${id}-others`}>
          {t('others')}
        </p>
        <ul aria-labelledby={`${id}-others`} className="divide-y divide-rule">
          {choices
            .filter(({ choice }) => choice.id !== question.answer)
            .map(({ choice, letter }) => (
              <OtherAnswer
                key={choice.id}
                choice={choice}
                letter={letter}
                mine={choice.id === chosen}
                onShow={onShow}
              />
            ))}
        </ul>
      </div>
    </div>
  );
}
