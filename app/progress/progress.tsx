'use client';
import { useMemo } from 'react';
import { useHistory, useStoresReady } from '../stores.ts';
import { useToday } from '../use-today.ts';
import { ByKind } from './by-kind.tsx';
import { Calendar } from './calendar.tsx';
import { NoAnswers } from './no-answers.tsx';
import { OverTime } from './over-time.tsx';
import { Sureness } from './sureness.tsx';
import { Totals } from './totals.tsx';

/** The figures of everything answered in this browser, each as a table and where it helps as a chart. */
export function Progress() {
  const ready = useStoresReady();
  const today = useToday();
  const kept = useHistory((state) => state.answers);
  const answers = useMemo(() => Object.values(kept), [kept]);
  if (!ready || today === null) return <div className="min-h-[70vh]" />;
  if (answers.length === 0) return <NoAnswers />;
  return (
    <>
      <Totals answers={answers} today={today} />
      <OverTime answers={answers} today={today} />
      <ByKind answers={answers} />
      <Sureness answers={answers} />
      <Calendar answers={answers} today={today} />
    </>
  );
}
