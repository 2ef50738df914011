'use client';
import { useEffect, useState } from 'react';
import type { Quiz } from '../../../lib/quiz/quiz.ts';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingQuery } from '../../../lib/quiz/sitting-id.ts';
import { makeQuizInWorker } from '../../make-quiz-in-worker.ts';
import { useSavedArticle, useStoresReady } from '../../stores.ts';
import { quizOptionsOf } from './sitting-quiz.ts';

/** The quiz of an article in this browser, on its way. */
export type OwnQuizState =
  | { state: 'waiting' }
  | { state: 'unknown' }
  | { state: 'failed'; again: () => void }
  | { state: 'made'; quiz: Quiz };

/**
 * Makes the quiz of an article that the reader brought to this browser, in a thread of its own; without options, the
 * whole one. What the worker gave belongs to one wish and is not shown for another.
 */
export function useOwnQuiz(id: string, options: SittingOptions | null): OwnQuizState {
  const ready = useStoresReady();
  const article = useSavedArticle(id);
  const [made, setMade] = useState<{ wish: string; quiz: Quiz | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wish = `${id} ${attempt} ${options ? sittingQuery(options) : ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wish says all that the options say
  useEffect(() => {
    if (!article) return;
    const stop = new AbortController();
    const keep = (quiz: Quiz | null) => {
      if (!stop.signal.aborted) setMade({ wish, quiz });
    };
    makeQuizInWorker(
      article.text,
      { title: article.title, ...(options && quizOptionsOf(options)) },
      stop.signal,
    ).then(keep, () => keep(null));
    return () => stop.abort();
  }, [article, wish]);
  if (ready && !article) return { state: 'unknown' };
  if (made?.wish !== wish) return { state: 'waiting' };
  return made.quiz
    ? { state: 'made', quiz: made.quiz }
    : { state: 'failed', again: () => setAttempt(attempt + 1) };
}
