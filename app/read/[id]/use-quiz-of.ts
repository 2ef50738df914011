'use client';
import { useEffect, useState } from 'react';
import type { Quiz } from '../../../lib/quiz/quiz.ts';
import type { SavedArticle } from '../../../lib/quiz/saved-article.ts';
import { makeQuizInWorker } from '../../make-quiz-in-worker.ts';

/** What became of making a quiz. */
export type Made = { quiz: Quiz } | { problem: string };

/** The whole quiz of a reader's own article, made in the worker; null until it is made. */
export function useQuizOf(article: SavedArticle | undefined): Made | null {
  const [done, setDone] = useState<{ text: string; made: Made } | null>(null);
  const { text, title } = article ?? {};
  useEffect(() => {
    if (text === undefined || title === undefined) return;
    const leaving = new AbortController();
    const settle = (made: Made) => {
      if (!leaving.signal.aborted) setDone({ text, made });
    };
    makeQuizInWorker(text, { title }, leaving.signal).then(
      (quiz) => settle({ quiz }),
      (cause: unknown) => settle({ problem: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => leaving.abort();
  }, [text, title]);
  return done && done.text === text ? done.made : null;
}
