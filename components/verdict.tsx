import { Check, CircleDashed, X } from 'lucide-react';
import { useTranslations } from 'next-intl';

export type Outcome = 'right' | 'wrong' | 'unanswered';

const looks = {
  right: { Icon: Check, className: 'rounded-full border-ink bg-ink text-paper' },
  wrong: { Icon: X, className: 'border-ink text-ink' },
  unanswered: { Icon: CircleDashed, className: 'border-transparent text-muted' },
} as const satisfies Record<Outcome, object>;

/** The sign of an outcome: a tick in a filled circle, a cross in an open square, a broken ring. A word stands beside it. */
export function VerdictSign({ outcome }: { outcome: Outcome }) {
  const { Icon, className } = looks[outcome];
  return (
    <span
      aria-hidden="true"
      className={`inline-flex size-6 shrink-0 items-center justify-center border-2 ${className}`}
    >
      <Icon className="size-4" strokeWidth={3} />
    </span>
  );
}

/** The verdict in a sentence: right or wrong, how sure the answer was and, unless right, which option is the answer. */
export function VerdictLine({
  outcome,
  sure,
  keyLetter,
  keyText,
}: {
  outcome: Outcome;
  sure: boolean | null;
  keyLetter: string;
  keyText: string;
}) {
  const t = useTranslations('question');
  return (
    <p className="flex items-start gap-3 font-semibold font-(family-name:--text-face) text-[1.25em] leading-snug">
      <VerdictSign outcome={outcome} />
      <span>
        {t('verdict', { outcome, sure: sure === null ? 'unsaid' : sure ? 'yes' : 'no', letter: keyLetter })}
        {outcome !== 'right' && <span className="sr-only"> {keyText}</span>}
      </span>
    </p>
  );
}
