'use client';
import { useEffect, useState } from 'react';
import type { Quiz } from '../../lib/quiz/quiz.ts';
import { makeQuizInWorker } from '../make-quiz-in-worker.ts';

/** The longest text that is taken, in characters as the browser counts them. */
export const longestText = 200_000;

/** What is known of a pasted text. `busy`: a newer text is being looked at. */
export type Finding =
  | { state: 'none' }
  | { state: 'too-long'; length: number }
  | { state: 'made'; quiz: Quiz }
  | { state: 'failed' };

const pause = 250;

/** Looks at a text in the worker, a moment after it last changed; `text` null means that nothing is known yet. */
export function useFinding(text: string): Finding & { busy: boolean } {
  const [looked, setLooked] = useState<{ text: string; finding: Finding }>({
    text: '',
    finding: { state: 'none' },
  });
  const given = text.trim() === '' ? '' : text;
  useEffect(() => {
    if (given === '' || given.length > longestText) return;
    const newer = new AbortController();
    const settle = (finding: Finding) => {
      if (!newer.signal.aborted) setLooked({ text: given, finding });
    };
    const timer = setTimeout(() => {
      makeQuizInWorker(given, {}, newer.signal).then(
        (quiz) => settle({ state: 'made', quiz }),
        (cause: unknown) => {
          console.error(cause);
          settle({ state: 'failed' });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      newer.abort();
    };
  }, [given]);
  if (given === '') return { state: 'none', busy: false };
  if (given.length > longestText) return { state: 'too-long', length: given.length, busy: false };
  return { ...looked.finding, busy: looked.text !== given };
}
