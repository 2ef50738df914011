import { useTranslations } from 'next-intl';

/** What a page of kept things says where no script runs. */
export function NeedsScript() {
  const t = useTranslations('storage');
  return (
    <noscript>
      <p className="mx-auto max-w-6xl px-4 py-6 sm:px-6">{t('needsScript')}</p>
    </noscript>
  );
}
