'use client';
import { useTranslations } from 'next-intl';
import { type Ref, useEffect, useId, useRef } from 'react';
import type { Question } from '../lib/quiz/question.ts';
import { choiceLetter } from './choice-letter.ts';
import { ChoiceRow } from './choice-row.tsx';
import { choiceStanding } from './choice-standing.ts';
import { orderChoices } from './order-choices.ts';
import { Segmented } from './ui/segmented.tsx';
import { VerdictLine } from './verdict.tsx';

/**
 * One question: the prompt as the page's heading, its options as radio buttons, how sure the answer is and, once
 * revealed, the verdict, which is announced. `choiceOrder` are the ids of the choices as they shall stand.
 */
export function QuestionCard({
  question,
  choiceOrder,
  chosen,
  sure,
  revealed,
  headingRef,
  onChoose,
  onSure,
}: {
  question: Pick<Question, 'id' | 'prompt' | 'choices' | 'answer'>;
  choiceOrder?: readonly string[];
  chosen: string | null;
  sure: boolean | null;
  revealed: boolean;
  headingRef?: Ref<HTMLHeadingElement>;
  onChoose: (choice: string) => void;
  onSure: (sure: boolean) => void;
}) {
  const t = useTranslations('question');
  const id = useId();
  const verdict = useRef<HTMLDivElement>(null);
  const wasRevealed = useRef(revealed);
  useEffect(() => {
    if (revealed && !wasRevealed.current) verdict.current?.scrollIntoView({ block: 'nearest' });
    wasRevealed.current = revealed;
  }, [revealed]);
  const choices = orderChoices(question, choiceOrder);
  const key = choices.findIndex((choice) => choice.id === question.answer);
  return (
    <div className="text-scaled">
      <h1
        id={id}
        ref={headingRef}
        tabIndex={-1}
        dir="auto"
        className="font-(family-name:--text-face) text-pretty text-[1.375em] leading-snug outline-none wrap-anywhere sm:text-[1.625em]"
      >
        {question.prompt}
      </h1>
      <fieldset
        aria-labelledby={id}
        disabled={revealed}
        className="mt-5 divide-y divide-rule border-rule border-y"
      >
        {choices.map((choice, place) => (
          <ChoiceRow
            key={choice.id}
            name={`${id}-choice`}
            letter={choiceLetter(place)}
            text={choice.text}
            checked={choice.id === chosen}
            standing={revealed ? choiceStanding(question, choice.id, chosen) : null}
            onChoose={() => onChoose(choice.id)}
          />
        ))}
      </fieldset>
      <div className="mt-5">
        <div ref={verdict} role="status" className="scroll-mb-[40vh] lg:scroll-mb-28">
          {revealed && (
            <VerdictLine
              outcome={chosen === null ? 'unanswered' : chosen === question.answer ? 'right' : 'wrong'}
              sure={sure}
              keyLetter={choiceLetter(key)}
              keyText={choices[key]?.text ?? ''}
            />
          )}
        </div>
        {!revealed && (
          <Segmented
            legend={t('howSure')}
            name={`${id}-sure`}
            options={[
              { value: 'sure', label: t('sure') },
              { value: 'unsure', label: t('unsure') },
            ]}
            value={sure === null ? null : sure ? 'sure' : 'unsure'}
            onChange={(value) => onSure(value === 'sure')}
          />
        )}
      </div>
    </div>
  );
}
