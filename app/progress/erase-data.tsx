'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Confirm } from '../../components/ui/confirm.tsx';
import { DataPart } from './data-part.tsx';
import { eraseEverything } from './everything.ts';

/** Erases everything, after the word that says so was typed. */
export function EraseData() {
  const t = useTranslations('progress.erase');
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const [erased, setErased] = useState(false);
  const close = () => {
    setAsked(false);
    setTyped('');
  };
  const erase = async () => {
    close();
    await eraseEverything();
    setErased(true);
  };
  return (
    <DataPart title={t('title')} text={t('text')}>
      <Button
        onClick={() => {
          setErased(false);
          setAsked(true);
        }}
      >
        {t('do')}
      </Button>
      <p role="status" className="empty:hidden">
        {erased && t('done')}
      </p>
      <Confirm
        open={asked}
        title={t('ask')}
        confirm={t('confirm')}
        cancel={t('cancel')}
        ready={typed.trim().toLowerCase() === t('word').toLowerCase()}
        onConfirm={() => void erase()}
        onCancel={close}
      >
        <p>{t('what')}</p>
        <div>
          <label htmlFor={id} className="mb-1 block font-medium">
            {t('type', { word: t('word') })}
          </label>
          <input
            id={id}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            className="min-h-11 w-full rounded-md border border-edge bg-raised px-3"
          />
        </div>
      </Confirm>
    </DataPart>
  );
}
