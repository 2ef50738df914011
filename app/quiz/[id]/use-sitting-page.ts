'use client';
import { useEffect, useState } from 'react';
import { nextStep } from './next-step.ts';
import { questionState } from './question-state.ts';
import { resultsAddress, sittingAddress } from './sitting-address.ts';
import { useAnswering } from './use-answering.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { type SittingPlan, useSitting } from './use-sitting.ts';

/** What lies over the page of a sitting. */
export type Over = 'article' | 'questions' | null;

/** One page of a sitting: the question one is at, what can be done there, and where the focus goes after it. */
export function useSittingPage(plan: SittingPlan) {
  const { articleId, quiz, options, startAt } = plan;
  const { ready, sitting, ...keep } = useSitting(plan);
  const [over, setOver] = useState<Over>(null);
  const [problem, setProblem] = useState(false);

  const last = quiz.questions.length - 1;
  const place = Math.min(sitting?.current ?? startAt, last);
  const question = quiz.questions[place];
  if (!question) throw new Error('useSittingPage: a quiz without questions cannot be sat');
  const answer = sitting?.answers[question.id];
  const revealed = typeof answer?.correct === 'boolean';
  const handedIn = Boolean(sitting?.handedInAt);
  const open = ready && !handedIn;
  const complete = quiz.questions.every((one) => questionState(one, sitting) !== 'unanswered');
  const step = nextStep(options, { revealed, last: place === last, complete });
  const answering = useAnswering(question, answer, keep);
  const { heading, submitButton, focusNext } = useFocusAfter(place, revealed);

  useEffect(() => {
    if (ready && handedIn) window.history.replaceState(null, '', resultsAddress(articleId, options));
  }, [ready, handedIn, articleId, options]);

  const goTo = (to: number) => {
    if (!open || to < 0) return;
    if (to > last) {
      setOver('questions');
      return;
    }
    setOver(null);
    setProblem(false);
    if (to === place) return;
    focusNext('heading');
    keep.goTo(to);
    window.history.replaceState(null, '', sittingAddress(articleId, options, to));
  };
  const check = () => {
    setProblem(!answer);
    if (!answer) return;
    focusNext('submit');
    keep.check(question);
  };
  const does = {
    check,
    next: () => goTo(place + 1),
    finish: keep.handIn,
    'hand-in': () => setOver('questions'),
  };

  return {
    ready,
    sitting,
    handedIn,
    question,
    place,
    revealed,
    step,
    problem,
    over,
    setOver,
    heading,
    submitButton,
    goTo,
    chosen: answering.chosen,
    sure: answering.sure,
    flagged: sitting?.flagged.includes(question.id) ?? false,
    choose: (choice: string) => {
      if (!open || revealed) return;
      setProblem(false);
      answering.choose(choice);
    },
    setSure: (sure: boolean) => open && !revealed && answering.setSure(sure),
    toggleFlag: () => open && keep.toggleFlag(question),
    submit: () => open && does[step](),
    handIn: () => open && keep.handIn(),
  };
}
