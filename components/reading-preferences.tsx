'use client';
import { useTranslations } from 'next-intl';
import {
  defaultPreferences,
  faces,
  lineSpacings,
  measures,
  type Preferences,
  themes,
  typeSizes,
} from '../lib/quiz/preferences.ts';
import { Button } from './ui/button.tsx';
import { Segmented } from './ui/segmented.tsx';

const faceLooks = {
  serif: 'font-serif',
  sans: 'font-sans',
  hyperlegible: 'font-hyperlegible',
} as const satisfies Record<Preferences['face'], string>;

/** The choices of how a text is set: paper, typeface, size, line spacing and measure. */
export function ReadingPreferences({
  preferences,
  onChange,
}: {
  preferences: Preferences;
  onChange: (preferences: Preferences) => void;
}) {
  const t = useTranslations('preferences');
  const change = (part: Partial<Preferences>) => onChange({ ...preferences, ...part });
  return (
    <div className="flex flex-col gap-4">
      <Segmented
        legend={t('theme')}
        name="preferences-theme"
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        value={preferences.theme}
        onChange={(theme) => change({ theme })}
      />
      <Segmented
        legend={t('face')}
        name="preferences-face"
        options={faces.map((value) => ({ value, label: t(`faces.${value}`), className: faceLooks[value] }))}
        value={preferences.face}
        onChange={(face) => change({ face })}
      />
      <Segmented
        legend={t('size')}
        name="preferences-size"
        options={typeSizes.map((value) => ({ value, label: String(value) }))}
        value={preferences.typeSize}
        onChange={(typeSize) => change({ typeSize })}
      />
      <Segmented
        legend={t('spacing')}
        name="preferences-spacing"
        options={lineSpacings.map((value) => ({ value, label: t(`spacings.${value}`) }))}
        value={preferences.lineSpacing}
        onChange={(lineSpacing) => change({ lineSpacing })}
      />
      <div className="max-sm:hidden">
        <Segmented
          legend={t('measure')}
          name="preferences-measure"
          options={measures.map((value) => ({ value, label: t(`measures.${value}`) }))}
          value={preferences.measure}
          onChange={(measure) => change({ measure })}
        />
      </div>
      <Button look="quiet" className="self-start" onClick={() => onChange(defaultPreferences)}>
        {t('reset')}
      </Button>
    </div>
  );
}
