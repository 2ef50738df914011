'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button, buttonClass } from '../components/ui/button.tsx';

/** What a reader sees when a page fails: that nothing kept is lost, the reason, and the ways on. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations('failure');
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert" className="mx-auto max-w-2xl px-4 py-14 sm:px-6 sm:py-20">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-4 text-lg">{t('text')}</p>
      <p className="mt-3 text-muted [overflow-wrap:anywhere]">
        {t('reason', { reason: error.digest ?? error.message })}
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        <Button look="primary" onClick={retry}>
          {t('again')}
        </Button>
        <Link href="/" className={buttonClass()}>
          {t('on')}
        </Link>
      </p>
    </div>
  );
}
