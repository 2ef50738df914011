'use client';
import { useTranslations } from 'next-intl';
import { setSingleKeys, useSingleKeys } from '../../single-keys.ts';

const rows = ['choose', 'enter', 'sure', 'flag'] as const;

/** What the keys of a sitting do, and a way to turn the keys of one letter off. Not shown where there is no keyboard. */
export function KeysHelp() {
  const t = useTranslations('quiz.keys');
  const on = useSingleKeys();
  return (
    <details className="text-[0.9375rem] pointer-coarse:hidden">
      <summary className="flex min-h-11 w-fit items-center text-muted underline decoration-edge underline-offset-4 hover:text-ink hover:decoration-ink">
        {t('title')}
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 pb-2">
        {rows.map((row) => (
          <div key={row} className="contents">
            <dt className="font-semibold">{t(`${row}.keys`)}</dt>
            <dd className="text-muted">{t(`${row}.does`)}</dd>
          </div>
        ))}
      </dl>
      <label className="flex min-h-11 w-fit items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-ink"
          checked={on}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        {t('single')}
      </label>
    </details>
  );
}
