'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ReadingPreferences } from '../components/reading-preferences.tsx';
import { Button } from '../components/ui/button.tsx';
import { PopoverPanel } from '../components/ui/popover-panel.tsx';
import {
  type Preferences,
  preferenceAttributes,
  readPreferences,
  writePreferences,
} from '../lib/quiz/preferences.ts';
import { preferencesCookieNow, setPreferencesCookie } from './preferences-cookie.ts';

/** The id by which any button of a page opens the panel: `popoverTarget={preferencesPanelId}`. */
export const preferencesPanelId = 'preferences-panel';

function show(preferences: Preferences) {
  for (const [name, value] of Object.entries(preferenceAttributes(preferences)))
    document.documentElement.setAttribute(name, value);
}

/** The panel of reading preferences: a change shows and is kept at once; what another tab changed shows on return. */
export function PreferencesPanel({ initial }: { initial: Preferences }) {
  const t = useTranslations('preferences');
  const [preferences, setPreferences] = useState(initial);
  useEffect(() => {
    const follow = () => {
      const cookie = preferencesCookieNow();
      if (cookie === null) return;
      const kept = readPreferences(cookie);
      show(kept);
      setPreferences(kept);
    };
    follow();
    window.addEventListener('focus', follow);
    document.addEventListener('visibilitychange', follow);
    return () => {
      window.removeEventListener('focus', follow);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  const change = (next: Preferences) => {
    setPreferencesCookie(writePreferences(next));
    show(next);
    setPreferences(next);
  };
  return (
    <PopoverPanel id={preferencesPanelId} label={t('panel')}>
      <ReadingPreferences preferences={preferences} onChange={change} />
      <Button className="mt-4 w-full sm:hidden" popoverTarget={preferencesPanelId} popoverTargetAction="hide">
        {t('close')}
      </Button>
    </PopoverPanel>
  );
}
