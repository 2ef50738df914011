'use client';
import { Circle, CircleDot, Flag } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../../components/ui/button.tsx';
import { Sheet } from '../../../components/ui/sheet.tsx';
import { VerdictSign } from '../../../components/verdict.tsx';
import type { Question } from '../../../lib/quiz/question.ts';
import type { Sitting } from '../../../lib/quiz/sitting.ts';
import { type QuestionState, questionState } from './question-state.ts';

function StateSign({ state }: { state: QuestionState }) {
  if (state === 'right' || state === 'wrong') return <VerdictSign outcome={state} />;
  const Icon = state === 'answered' ? CircleDot : Circle;
  return <Icon aria-hidden="true" className="size-6 shrink-0 text-muted" strokeWidth={1.5} />;
}

function QuestionEntry({
  question,
  number,
  state,
  flagged,
  here,
  onGo,
}: {
  question: Question;
  number: number;
  state: QuestionState;
  flagged: boolean;
  here: boolean;
  onGo: () => void;
}) {
  const t = useTranslations('quiz.questions');
  return (
    <button
      type="button"
      aria-current={here ? 'step' : undefined}
      onClick={onGo}
      className="flex min-h-12 w-full items-start gap-3 py-2.5 text-start hover:bg-raised aria-[current=step]:bg-raised forced-colors:aria-[current=step]:outline-2"
    >
      <StateSign state={state} />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-3 text-[0.875rem] text-muted">
          <span className="tabular-nums">{t('number', { number })}</span>
          <span className={state === 'unanswered' ? 'font-semibold text-ink' : ''}>
            {t(`states.${state}`)}
          </span>
          {flagged && (
            <span className="inline-flex items-center gap-1 font-semibold text-ink">
              <Flag aria-hidden="true" className="size-3.5" fill="currentColor" />
              {t('flagged')}
            </span>
          )}
        </span>
        <span
          dir="auto"
          className="line-clamp-2 font-(family-name:--text-face) text-[1.0625rem] leading-snug"
        >
          {question.prompt}
        </span>
      </span>
    </button>
  );
}

/** All questions of a sitting over the page, how each stands, to go to any of them and to hand in. */
export function QuestionSheet({
  open,
  questions,
  sitting,
  place,
  onGo,
  onHandIn,
  onClose,
}: {
  open: boolean;
  questions: readonly Question[];
  sitting: Sitting | undefined;
  place: number;
  onGo: (place: number) => void;
  onHandIn: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('quiz.questions');
  const left = questions.filter((question) => questionState(question, sitting) === 'unanswered').length;
  return (
    <Sheet open={open} label={t('title')} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <div className="flex items-center justify-between gap-4">
          <h2 className="text-[1.375rem]">{t('title')}</h2>
          <Button look="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
        <p>{t('summary', { of: questions.length, left, flagged: sitting?.flagged.length ?? 0 })}</p>
        <ol className="divide-y divide-rule border-rule border-y">
          {questions.map((question, index) => (
            <li key={question.id}>
              <QuestionEntry
                question={question}
                number={index + 1}
                state={questionState(question, sitting)}
                flagged={sitting?.flagged.includes(question.id) ?? false}
                here={index === place}
                onGo={() => onGo(index)}
              />
            </li>
          ))}
        </ol>
        <p className="text-[0.9375rem] text-muted">
          {left > 0 ? t('handInLeft', { left }) : t('handInFinal')}
        </p>
        <Button look="primary" onClick={onHandIn}>
          {t('handIn', { left })}
        </Button>
      </div>
    </Sheet>
  );
}
