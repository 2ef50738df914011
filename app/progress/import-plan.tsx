'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import type { Saved } from '../../lib/quiz/saved.ts';
import { localDay } from '../../lib/review/local-day.ts';
import { collectionNames, type Difference, differences, mergeSaved } from '../../lib/store/merge-saved.ts';
import type { Collections } from '../../lib/store/vault.ts';
import { useDayWords } from '../day-words.ts';
import { everything } from './everything.ts';

/** What will be in the stores, and the preferences to take over, if any. */
export type ImportChoice = { collections: Collections; preferences: Saved['preferences'] | null };

const ways = ['merge', 'replace'] as const;

/** What a file holds and what either way of taking it in would do to what is here. */
export function ImportPlan({
  saved,
  onTake,
  onCancel,
}: {
  saved: Saved;
  onTake: (choice: ImportChoice) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('progress.import');
  const { dateAndYear } = useDayWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<(typeof ways)[number]>('merge');
  useEffect(() => heading.current?.focus(), []);
  const { articles, places, sittings, cards, answers } = saved;
  const file: Collections = { articles, places, sittings, cards, answers };
  const present = everything();
  const after = { merge: mergeSaved(present, file), replace: file };
  const held = collectionNames
    .filter((name) => name !== 'places' && Object.keys(file[name]).length > 0)
    .map((name) => t(`counts.${name}`, { count: Object.keys(file[name]).length }));
  return (
    <form
      className="border-edge border-s-2 ps-4 text-[0.9375rem]"
      onSubmit={(event) => {
        event.preventDefault();
        onTake({ collections: after[way], preferences: way === 'replace' ? saved.preferences : null });
      }}
    >
      <h4 ref={heading} tabIndex={-1} className="font-sans font-semibold outline-none">
        {t('saved', { date: dateAndYear(localDay(new Date(saved.savedAt))) })}
      </h4>
      <p>{held.length > 0 ? t('holds', { list: held.join(', ') }) : t('empty')}</p>
      <fieldset className="mt-3 divide-y divide-rule border-rule border-y">
        <legend className="sr-only">{t('how')}</legend>
        {ways.map((value) => (
          <label key={value} className="flex min-h-11 items-start gap-3 py-2.5">
            <input
              type="radio"
              name="import-way"
              value={value}
              checked={way === value}
              onChange={() => setWay(value)}
              className="mt-0.5 size-5 shrink-0 accent-ink"
            />
            <span>
              <span className="font-medium">{t(`${value}.name`)}</span>
              <span className="block text-muted">{t(`${value}.text`)}</span>
              <Effect changes={differences(present, after[value])} />
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="primary" type="submit">
          {t(`${way}.do`)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What a way of taking a file in adds, changes and removes, in words; only what there is of it. */
function Effect({ changes }: { changes: Record<keyof Collections, Difference> }) {
  const t = useTranslations('progress.import');
  const parts = (['added', 'changed', 'removed'] as const).flatMap((what) => {
    const list = collectionNames
      .filter((name) => name !== 'places' && changes[name][what] > 0)
      .map((name) => t(`counts.${name}`, { count: changes[name][what] }));
    return list.length > 0 ? [t(`effects.${what}`, { list: list.join(', ') })] : [];
  });
  return (
    <span className="mt-1 block tabular-nums">
      {parts.length > 0
        ? parts.map((part) => (
            <span key={part} className="block">
              {part}
            </span>
          ))
        : t('effects.none')}
    </span>
  );
}
