'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { countWords, readingMinutes } from '../../lib/quiz/reading-minutes.ts';
import type { SavedArticle } from '../../lib/quiz/saved-article.ts';
import { localDay } from '../../lib/review/local-day.ts';
import { useDayWords } from '../day-words.ts';
import { forgetArticle } from '../forget-article.ts';
import { useLibrary, useStoresReady } from '../stores.ts';

/** The articles a reader brought, the newest first, each to be read, asked about or forgotten. */
export function OwnArticles() {
  const t = useTranslations('home');
  const storesReady = useStoresReady();
  const articles = useLibrary((library) => library.articles);
  const [forgotten, setForgotten] = useState<{ title: string; undo: () => void } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = Object.values(articles).sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const forget = (article: SavedArticle) => {
    setForgotten({ title: article.title, undo: forgetArticle(article.id) });
    heading.current?.focus();
  };
  if (!storesReady || (list.length === 0 && !forgotten)) return null;
  return (
    <section aria-labelledby="own-articles" className="mt-6 border-ink border-t-2 pt-5">
      <h2 id="own-articles" ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t('yours')}
      </h2>
      <div role="status" className="text-[0.9375rem]">
        {forgotten && (
          <p className="mt-2 flex min-h-11 flex-wrap items-center gap-x-3">
            {t('forgotten', { title: forgotten.title })}
            <Button
              look="quiet"
              onClick={() => {
                forgotten.undo();
                setForgotten(null);
                heading.current?.focus();
              }}
            >
              {t('undo')}
            </Button>
          </p>
        )}
      </div>
      <ul className="mt-2 divide-y divide-rule">
        {list.map((article) => (
          <OwnArticleRow key={article.id} article={article} onForget={() => forget(article)} />
        ))}
      </ul>
    </section>
  );
}

function OwnArticleRow({ article, onForget }: { article: SavedArticle; onForget: () => void }) {
  const t = useTranslations('home');
  const { dateAndYear } = useDayWords();
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 basis-full sm:flex-1 sm:basis-0">
        <h3 className="text-[1.1875rem] leading-snug [overflow-wrap:anywhere]">
          <Link href={`/read/${article.id}`} className="line-clamp-3 underline-offset-4 hover:underline">
            {article.title}
          </Link>
        </h3>
        <p className="text-[0.875rem] text-muted">
          {t('minutes', { minutes: readingMinutes(countWords(article.text)) })} ·{' '}
          {t('added', { date: dateAndYear(localDay(new Date(article.addedAt))) })}
        </p>
      </div>
      <Link
        href={`/quiz/${article.id}`}
        aria-label={t('quizOnOwn', { title: article.title })}
        className="flex min-h-11 items-center text-[0.9375rem] underline decoration-edge underline-offset-4 hover:decoration-ink"
      >
        {t('quiz')}
      </Link>
      <Button look="quiet" aria-label={t('forgetNamed', { title: article.title })} onClick={onForget}>
        {t('forget')}
      </Button>
    </li>
  );
}
