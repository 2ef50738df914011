'use client';
import { useState } from 'react';
import type { Light } from '../../../components/article-pane.tsx';
import type { Question } from '../../../lib/quiz/question.ts';
import type { Span } from '../../../lib/quiz/span.ts';

type Looked = { question: Question; place: Span | null; times: number };

const besideFits = '(min-width: 64rem)';

const isEvidence = (question: Question, place: Span): boolean =>
  question.evidence.some(({ start, end }) => start === place.start && end === place.end);

/**
 * What the article lights: the proof of the question looked at last or, when asked, another place. `onNarrow` is told
 * when there is no room for the article beside, so that it opens over the page.
 */
export function useLight(first: Question | null, onNarrow: () => void) {
  const [looked, setLooked] = useState<Looked | null>(first && { question: first, place: null, times: 0 });
  const look = (question: Question, place: Span | null = null) =>
    setLooked((before) => ({ question, place, times: (before?.times ?? 0) + 1 }));
  return {
    lightOf: (question: Question | null): Light | null =>
      question && {
        evidence: question.evidence,
        place: looked?.question.id === question.id ? looked.place : null,
      },
    looked: looked?.question ?? null,
    scrollKey: String(looked?.times ?? 0),
    look,
    show: (question: Question, place: Span) => {
      look(question, isEvidence(question, place) ? null : place);
      if (!window.matchMedia(besideFits).matches) onNarrow();
    },
  };
}
