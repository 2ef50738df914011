'use client';
import { useEffect } from 'react';
import { grade } from '../../../lib/quiz/grade.ts';
import type { Question } from '../../../lib/quiz/question.ts';
import type { Sitting, SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../lib/quiz/sitting-id.ts';
import { recordSitting } from '../../record-answers.ts';
import { sittings, useSittings, useStoresReady } from '../../stores.ts';
import type { SittingQuiz } from './sitting-quiz.ts';

const now = (): string => new Date().toISOString();

/** What a sitting is of, and the place of the question that it begins at. */
export type SittingPlan = {
  articleId: string;
  quiz: SittingQuiz;
  options: SittingOptions;
  startAt: number;
};

function begun({ articleId, quiz, options, startAt }: SittingPlan): Sitting {
  return {
    id: sittingId(articleId, options),
    articleId,
    articleTitle: quiz.article.title,
    options,
    questionIds: quiz.questions.map((question) => question.id),
    answers: {},
    current: Math.min(startAt, quiz.questions.length - 1),
    flagged: [],
    startedAt: now(),
    handedInAt: null,
  };
}

/**
 * One sitting, kept in this browser and the same in every tab. It begins with the first thing done in it; until
 * `ready`, what was kept before is not known and nothing can be done. What is graded counts, once.
 */
export function useSitting(plan: SittingPlan) {
  const { articleId, quiz, options } = plan;
  const ready = useStoresReady();
  const id = sittingId(articleId, options);
  const sitting = useSittings((state) => state.sittings[id]);
  useEffect(() => {
    if (ready && sitting) void recordSitting(sitting, quiz);
  }, [ready, sitting, quiz]);

  const store = () => {
    if (!sittings.getState().sittings[id]) sittings.getState().begin(begun(plan));
    return sittings.getState();
  };
  const marksOf = (questions: readonly Question[]) =>
    Object.fromEntries(
      questions.map((question) => [
        question.id,
        grade(question, sittings.getState().sittings[id]?.answers[question.id]?.choice ?? null),
      ]),
    );
  return {
    ready,
    sitting,
    choose: (question: Question, choice: string, sure: boolean | null) => {
      store().choose(id, question.id, { choice, at: now() });
      store().setSure(id, question.id, sure);
    },
    setSure: (question: Question, sure: boolean | null) => store().setSure(id, question.id, sure),
    check: (question: Question) => store().mark(id, marksOf([question])),
    toggleFlag: (question: Question) => store().toggleFlag(id, question.id),
    goTo: (place: number) => store().goTo(id, place),
    handIn: () => store().handIn(id, marksOf(quiz.questions), now()),
  };
}
