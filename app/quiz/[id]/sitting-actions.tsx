'use client';
import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button, buttonClass } from '../../../components/ui/button.tsx';
import type { NextStep } from './next-step.ts';

/** Back, past, and the one button that goes on; it stays in sight where there is height for it. */
export function SittingActions({
  step,
  problem,
  submitRef,
  onBack,
  onSkip,
}: {
  step: NextStep;
  problem: string | null;
  submitRef: Ref<HTMLButtonElement>;
  onBack: (() => void) | null;
  onSkip: (() => void) | null;
}) {
  const t = useTranslations('quiz.actions');
  return (
    <div className="bottom-0 z-30 mt-6 border-rule border-t bg-paper py-3 [@media(min-height:32rem)]:sticky">
      <div role="alert">{problem && <p className="pb-2 font-medium">{problem}</p>}</div>
      <div className="flex flex-wrap items-center justify-end gap-x-5 gap-y-2">
        {onBack && (
          <Button look="quiet" onClick={onBack} className="-ms-1 me-auto">
            {t('back')}
          </Button>
        )}
        {onSkip && (
          <Button look="quiet" onClick={onSkip}>
            {t('skip')}
          </Button>
        )}
        <button ref={submitRef} type="submit" className={buttonClass('primary', 'min-w-40')}>
          {t(step)}
        </button>
      </div>
    </div>
  );
}
