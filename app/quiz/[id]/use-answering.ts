'use client';
import { useState } from 'react';
import type { Question } from '../../../lib/quiz/question.ts';
import type { SittingAnswer } from '../../../lib/quiz/sitting.ts';

type Sure = SittingAnswer['sure'];

type Keep = {
  choose: (question: Question, choice: string, sure: Sure) => void;
  setSure: (question: Question, sure: Sure) => void;
};

/** The answer to the question shown; how sure it is waits here when it is said before the choice. */
export function useAnswering(question: Question, answer: SittingAnswer | undefined, keep: Keep) {
  const [early, setEarly] = useState<{ id: string; sure: Sure } | null>(null);
  const sure = answer ? answer.sure : early?.id === question.id ? early.sure : null;
  return {
    chosen: answer?.choice ?? null,
    sure,
    choose: (choice: string) => keep.choose(question, choice, sure),
    setSure: (next: boolean) => {
      if (answer) keep.setSure(question, next);
      else setEarly({ id: question.id, sure: next });
    },
  };
}
