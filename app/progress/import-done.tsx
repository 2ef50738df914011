'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';

const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** The file was taken in; it can still be taken back. */
export function ImportDone({ onUndo }: { onUndo: () => void }) {
  const t = useTranslations('progress.import');
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 border-edge border-s-2 ps-4">
      <span>{t('done')}</span>
      <Button ref={focus} onClick={onUndo}>
        {t('undo')}
      </Button>
    </p>
  );
}
