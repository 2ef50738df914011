'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { buttonClass } from '../../components/ui/button.tsx';
import type { ReadSaved } from '../../lib/quiz/read-saved.ts';
import type { Collections } from '../../lib/store/vault.ts';
import { DataPart } from './data-part.tsx';
import { everything, preferencesNow, putEverything, putPreferences } from './everything.ts';
import { ImportDone } from './import-done.tsx';
import { type ImportChoice, ImportPlan } from './import-plan.tsx';
import { ImportProblem } from './import-problem.tsx';

type Step =
  | { at: 'start' }
  | { at: 'read'; result: ReadSaved | 'too-large' }
  | { at: 'done'; undo: () => Promise<void> };

const mostBytes = 50_000_000;

async function readFile(file: File): Promise<ReadSaved | 'too-large'> {
  if (file.size > mostBytes) return 'too-large';
  const [text, { readSaved }] = await Promise.all([file.text(), import('../../lib/quiz/read-saved.ts')]);
  return readSaved(text);
}

/** Reads a saved file, says what it holds and what each way of taking it in would do, and does it when told. */
export function ImportData() {
  const t = useTranslations('progress.import');
  const [step, setStep] = useState<Step>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const startAgain = () => {
    setStep({ at: 'start' });
    input.current?.focus();
  };
  const choose = async (file: File | undefined) => {
    if (file) setStep({ at: 'read', result: await readFile(file) });
    if (input.current) input.current.value = '';
  };
  const take = async ({ collections, preferences }: ImportChoice) => {
    const before: Collections = everything();
    const preferred = preferencesNow();
    await putEverything(collections);
    if (preferences) putPreferences(preferences);
    const undo = async () => {
      await putEverything(before);
      if (preferences) putPreferences(preferred);
      startAgain();
    };
    setStep({ at: 'done', undo });
  };
  return (
    <DataPart title={t('title')} text={t('text')}>
      <label
        className={buttonClass(
          'secondary',
          'has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-3',
        )}
      >
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          className="sr-only"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {t('do')}
      </label>
      <div role="status" className="w-full empty:hidden">
        {outcome(step, { take, startAgain })}
      </div>
    </DataPart>
  );
}

function outcome(
  step: Step,
  act: { take: (choice: ImportChoice) => Promise<void>; startAgain: () => void },
): ReactNode {
  if (step.at === 'start') return null;
  if (step.at === 'done') return <ImportDone onUndo={() => void step.undo()} />;
  if (step.result === 'too-large') return <ImportProblem problem={{ reason: 'too-large' }} />;
  if (!step.result.ok) return <ImportProblem problem={step.result.problem} />;
  return (
    <ImportPlan
      saved={step.result.value}
      onTake={(choice) => void act.take(choice)}
      onCancel={act.startAgain}
    />
  );
}
