import { useTranslations } from 'next-intl';
import type { ChoiceStanding } from './choice-standing.ts';
import { VerdictSign } from './verdict.tsx';

function Standing({ standing }: { standing: ChoiceStanding | null }) {
  const t = useTranslations('question');
  if (standing === null || standing === 'other') return null;
  return (
    <span className="flex min-h-8 shrink-0 items-center gap-2 font-semibold text-[0.875rem] max-sm:flex-row-reverse max-sm:ps-11 sm:ps-2">
      {t(`standing.${standing}`)}
      <VerdictSign outcome={standing === 'chosen-wrong' ? 'wrong' : 'right'} />
    </span>
  );
}

/** One option: a real radio button drawn as a letter, the words, and how it stands once the answer is known. */
export function ChoiceRow({
  name,
  letter,
  text,
  checked,
  standing,
  onChoose,
}: {
  name: string;
  letter: string;
  text: string;
  checked: boolean;
  standing: ChoiceStanding | null;
  onChoose: () => void;
}) {
  const open = standing === null;
  return (
    <label
      className={`group relative flex min-h-12 items-start gap-x-3 py-2.5 max-sm:flex-wrap has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2 ${open ? 'hover:bg-raised' : 'cursor-default!'} ${standing === 'other' ? 'text-muted' : ''}`}
    >
      <input
        type="radio"
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:pointer-events-none"
        name={name}
        checked={checked}
        onChange={onChoose}
      />
      <span
        aria-hidden="true"
        className="flex size-8 shrink-0 items-center justify-center rounded-md border border-edge bg-raised font-semibold text-[0.9375rem] group-hover:border-ink peer-checked:border-ink peer-checked:bg-ink peer-checked:text-paper peer-checked:forced-chosen"
      >
        {letter}
      </span>
      <span className="sr-only">{letter}.</span>
      <span
        dir="auto"
        className="min-w-0 flex-1 pt-[3px] font-(family-name:--text-face) text-[1.125em] leading-snug wrap-anywhere max-sm:min-w-[calc(100%-2.75rem)]"
      >
        {text}
      </span>
      <Standing standing={standing} />
    </label>
  );
}
