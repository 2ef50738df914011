'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Question } from '../../../lib/quiz/question.ts';
import type { SittingAnswer } from '../../../lib/quiz/sitting.ts';

type Keep = {
  choose: (question: Question, choice: string, sure: boolean) => void;
  setSure: (question: Question, sure: boolean) => void;
};

/**
 * The answer to the question shown. What cannot be kept yet waits here: a choice made before the store is ready, and
 * a doubt that comes before the choice.
 */
export function useAnswering(
  question: Question,
  { ready, answer, keep }: { ready: boolean; answer: SittingAnswer | undefined; keep: Keep },
) {
  const [early, setEarly] = useState<{ question: Question; choice: string } | null>(null);
  const [doubted, setDoubted] = useState<string | null>(null);
  const sure = answer?.sure ?? doubted !== question.id;
  const flush = useEffectEvent(() => {
    if (early?.question.id === question.id && !answer) keep.choose(question, early.choice, sure);
    setEarly(null);
  });
  useEffect(() => {
    if (ready) flush();
  }, [ready]);
  const waiting = early?.question.id === question.id ? early.choice : null;
  return {
    chosen: answer?.choice ?? waiting,
    sure,
    choose: (choice: string) =>
      ready ? keep.choose(question, choice, sure) : setEarly({ question, choice }),
    setSure: (next: boolean) => {
      if (answer) keep.setSure(question, next);
      else setDoubted(next ? null : question.id);
    },
  };
}
