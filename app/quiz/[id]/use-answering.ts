'use client';
import { useState } from 'react';
import type { Question } from '../../../lib/quiz/question.ts';
import type { SittingAnswer } from '../../../lib/quiz/sitting.ts';

type Keep = {
  choose: (question: Question, choice: string, sure: boolean) => void;
  setSure: (question: Question, sure: boolean) => void;
};

/** The answer to the question shown; a doubt that comes before the choice waits here for it. */
export function useAnswering(question: Question, answer: SittingAnswer | undefined, keep: Keep) {
  const [doubted, setDoubted] = useState<string | null>(null);
  const sure = answer?.sure ?? doubted !== question.id;
  return {
    chosen: answer?.choice ?? null,
    sure,
    choose: (choice: string) => keep.choose(question, choice, sure),
    setSure: (next: boolean) => {
      if (answer) keep.setSure(question, next);
      else setDoubted(next ? null : question.id);
    },
  };
}
