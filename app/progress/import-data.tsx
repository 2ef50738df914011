'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { buttonClass } from '../../components/ui/button.tsx';
import type { ReadSaved } from '../../lib/quiz/read-saved.ts';
import type { Collections } from '../../lib/store/vault.ts';
import { DataPart } from './data-part.tsx';
import { everything, preferencesNow, putEverything, putPreferences } from './everything.ts';
import { ImportDone } from './import-done.tsx';
import { type ImportChoice, ImportPlan } from './import-plan.tsx';
import { ImportProblem } from './import-problem.tsx';

type ReadFile = ReadSaved | { ok: false; problem: { reason: 'too-large' } };

type Step = { at: 'start' } | { at: 'read'; result: ReadFile } | { at: 'done'; undo: () => Promise<void> };

const mostBytes = 50_000_000;

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, problem: { reason: 'too-large' } };
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
  const result = step.at === 'read' ? step.result : null;
  const saved = result?.ok ? result.value : null;
  const problem = result && !result.ok ? result.problem : null;
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
        {step.at === 'done' && <ImportDone onUndo={() => void step.undo()} />}
        {problem && <ImportProblem problem={problem} />}
      </div>
      {saved && <ImportPlan saved={saved} onTake={(choice) => void take(choice)} onCancel={startAgain} />}
    </DataPart>
  );
}
