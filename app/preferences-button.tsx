'use client';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../components/ui/button.tsx';
import { preferencesPanelId } from './preferences-panel.tsx';

/** Opens the panel of reading preferences, from wherever it stands. */
export function PreferencesButton() {
  const t = useTranslations('preferences');
  return (
    <button type="button" popoverTarget={preferencesPanelId} className={buttonClass('secondary', 'px-3')}>
      <span aria-hidden="true" className="font-serif text-lg leading-none">
        Aa
      </span>
      {t('open')}
    </button>
  );
}
