'use client';
import { useTranslations } from 'next-intl';
import { preferencesPanelId } from './preferences-panel.tsx';

/** Opens the panel of reading preferences, from wherever it stands. */
export function PreferencesButton() {
  const t = useTranslations('preferences');
  return (
    <button
      type="button"
      popoverTarget={preferencesPanelId}
      className="-mr-2 flex min-h-11 items-center gap-1.5 px-2 text-[0.9375rem] text-muted hover:text-ink"
    >
      <span aria-hidden="true" className="font-serif text-lg text-ink leading-none">
        Aa
      </span>
      {t('open')}
    </button>
  );
}
