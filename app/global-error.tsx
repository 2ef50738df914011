'use client';
import { useEffect } from 'react';
import { Button, buttonClass } from '../components/ui/button.tsx';
import './globals.css';

const words: Partial<Record<string, string>> = JSON.parse(process.env.FAILURE_WORDS ?? '{}');

/** What a reader sees when even the frame of the pages fails: it leans on no store, no cookie and no other part. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <html lang="en" data-theme="auto">
      <head>
        <title>{`${words.title} · ${words.name}`}</title>
      </head>
      <body>
        <header className="border-rule border-b">
          <p className="mx-auto flex min-h-17 max-w-6xl items-center px-4 font-semibold font-serif text-2xl tracking-tight sm:px-6">
            {words.name}
          </p>
        </header>
        <main role="alert" className="mx-auto max-w-2xl px-4 py-14 sm:px-6 sm:py-20">
          <h1 className="text-4xl">{words.title}</h1>
          <p className="mt-4 text-lg">{words.text}</p>
          <p className="mt-3 text-muted [overflow-wrap:anywhere]">
            {words.reason?.replace('{reason}', error.digest ?? error.message)}
          </p>
          <p className="mt-6 flex flex-wrap gap-3">
            <Button look="primary" onClick={retry}>
              {words.again}
            </Button>
            <a href="/" className={buttonClass()}>
              {words.on}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
