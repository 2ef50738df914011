'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Light } from '../../../components/article-pane.tsx';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import type { Span } from '../../../lib/quiz/span.ts';
import { isEvidence } from './is-evidence.ts';
import { questionState } from './question-state.ts';
import { resultsAddress, sittingAddress } from './sitting-address.ts';
import type { SittingQuiz } from './sitting-quiz.ts';
import { useSitting } from './use-sitting.ts';

/** What the main button of a sitting does next. */
export type NextStep = 'check' | 'next' | 'finish' | 'hand-in';

type Open = 'article' | 'questions' | null;
type Shown = { questionId: string; place: Span | null; times: number };

const besideFits = '(min-width: 64rem)';

/** One page of a sitting: the question one is at, what can be done there, and where the focus goes after it. */
export function useSittingPage(
  articleId: string,
  quiz: SittingQuiz,
  options: SittingOptions,
  startAt: number,
) {
  const router = useRouter();
  const { ready, sitting, ...acts } = useSitting(articleId, quiz, options);
  const [open, setOpen] = useState<Open>(null);
  const [problem, setProblem] = useState(false);
  const [unsure, setUnsure] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<'heading' | 'submit' | null>(null);

  const { questions } = quiz;
  const last = questions.length - 1;
  const place = Math.min(sitting?.current ?? startAt, last);
  const question = questions[place];
  if (!question) throw new Error('useSittingPage: a quiz without questions cannot be sat');
  const answer = sitting?.answers[question.id];
  const revealed = typeof answer?.correct === 'boolean';
  const handedIn = Boolean(sitting?.handedInAt);
  const left = questions.some((one) => questionState(one, sitting) === 'unanswered');

  useEffect(() => {
    if (ready && handedIn) router.replace(resultsAddress(articleId, options));
  }, [ready, handedIn, router, articleId, options]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the question and its answer
  useEffect(() => {
    const target = focusNext.current;
    focusNext.current = null;
    if (target === 'submit') submitButton.current?.focus({ preventScroll: true });
    if (target !== 'heading') return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [place, revealed]);

  const step: NextStep =
    options.feedback === 'each' && !revealed
      ? 'check'
      : place < last
        ? 'next'
        : options.feedback === 'each' && !left
          ? 'finish'
          : 'hand-in';

  const go = (to: number) => {
    if (!ready || to < 0 || to > last) return;
    setOpen(null);
    setProblem(false);
    focusNext.current = 'heading';
    acts.goTo(to);
    window.history.replaceState(null, '', sittingAddress(articleId, options, to));
  };
  const choose = (choice: string) => {
    if (!ready || revealed || handedIn) return;
    setProblem(false);
    acts.choose(question, choice, answer?.sure ?? unsure !== question.id);
  };
  const setSure = (sure: boolean) => {
    if (!ready || revealed || handedIn) return;
    if (answer) acts.setSure(question, sure);
    else setUnsure(sure ? null : question.id);
  };
  const submit = () => {
    if (!ready || handedIn) return;
    if (step === 'next') go(place + 1);
    else if (step === 'finish') acts.handIn();
    else if (step === 'hand-in') setOpen('questions');
    else if (!answer) setProblem(true);
    else {
      focusNext.current = 'submit';
      acts.check(question);
    }
  };
  const show = (span: Span) => {
    const place = isEvidence(question, span) ? null : span;
    setShown((before) => ({ questionId: question.id, place, times: (before?.times ?? 0) + 1 }));
    if (!window.matchMedia(besideFits).matches) setOpen('article');
  };
  const placeShown = shown?.questionId === question.id ? shown : null;
  const light: Light | null = revealed
    ? { evidence: question.evidence, place: placeShown?.place ?? null }
    : null;

  return {
    sitting,
    handedIn,
    question,
    place,
    chosen: answer?.choice ?? null,
    sure: answer?.sure ?? unsure !== question.id,
    revealed,
    step,
    problem,
    open,
    setOpen,
    heading,
    submitButton,
    light,
    scrollKey: `${question.id} ${placeShown?.times ?? 0}`,
    flagged: sitting?.flagged.includes(question.id) ?? false,
    go,
    choose,
    setSure,
    submit,
    show,
    flag: () => ready && !handedIn && acts.toggleFlag(question),
    handIn: () => ready && acts.handIn(),
    skip: step === 'check' ? () => (place < last ? go(place + 1) : setOpen('questions')) : null,
  };
}
