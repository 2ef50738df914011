'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/ui/button.tsx';
import { type Trouble, troubles } from './trouble.ts';

const gravest = (trouble: Record<string, Trouble>): Trouble | null => {
  const all = Object.values(trouble);
  return (['newer', 'blocked', 'full'] as const).find((kind) => all.includes(kind)) ?? null;
};

/** Says, on every page, when the browser does not keep what a reader does, or kept something that cannot be read. */
export function StorageNotice() {
  const trouble = useStore(troubles, (state) => gravest(state.trouble));
  const aside = useStore(troubles, (state) => state.aside);
  const [closed, setClosed] = useState<string | null>(null);
  useEffect(() => {
    void import('./aside.ts').then(async ({ asideKeys }) =>
      troubles.setState({ aside: (await asideKeys()).length }),
    );
  }, []);
  const shown = trouble ?? (aside > 0 ? 'aside' : null);
  return (
    <div role="status">
      {shown !== null && shown !== closed && (
        <Notice about={shown} onClose={() => setClosed(shown)}>
          {shown === 'aside' && <AsideActions />}
        </Notice>
      )}
    </div>
  );
}

function Notice({
  about,
  onClose,
  children,
}: {
  about: Trouble | 'aside';
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('storage');
  return (
    <section aria-label={t('label')} className="border-edge border-b bg-raised">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-3 text-[0.9375rem] sm:px-6">
        <p className="min-w-0 max-w-3xl flex-1 basis-80">
          <strong className="font-semibold">{t(`${about}.title`)}</strong> {t(`${about}.text`)}
        </p>
        <div className="flex flex-wrap items-center gap-x-4">
          {about === 'newer' && <Button onClick={() => location.reload()}>{t('reload')}</Button>}
          {children}
          <Button look="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** First the broken data as a file; when it is downloaded, it may be removed. */
function AsideActions() {
  const t = useTranslations('storage');
  const [downloaded, setDownloaded] = useState(false);
  const download = async () => {
    const [{ readAside }, { saveFile }] = await Promise.all([
      import('./aside.ts'),
      import('../save-file.ts'),
    ]);
    saveFile('readback-set-aside.json', await readAside());
    setDownloaded(true);
  };
  const remove = async () => {
    const { removeAside } = await import('./aside.ts');
    await removeAside();
    troubles.setState({ aside: 0 });
  };
  return (
    <>
      <Button onClick={() => void download()}>{t('download')}</Button>
      {downloaded && (
        <Button look="quiet" onClick={() => void remove()}>
          {t('remove')}
        </Button>
      )}
    </>
  );
}
