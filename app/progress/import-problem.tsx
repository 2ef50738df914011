'use client';
import { useTranslations } from 'next-intl';
import type { SavedProblem } from '../../lib/quiz/read-saved.ts';

const placesShown = 5;

/** Why a file was not taken in, and where it is wrong. Nothing was changed. */
export function ImportProblem({ problem }: { problem: SavedProblem | { reason: 'too-large' } }) {
  const t = useTranslations('progress.import.problems');
  const places = problem.reason === 'broken' ? problem.places : [];
  return (
    <div className="border-edge border-s-2 ps-4 text-[0.9375rem]">
      <p className="font-semibold">{t('title')}</p>
      <p>{problem.reason === 'newer' ? t('newer', { version: problem.version }) : t(problem.reason)}</p>
      {places.length > 0 && (
        <ul className="mt-2 list-disc ps-5">
          {places.slice(0, placesShown).map((place) => (
            <li key={place} className="wrap-anywhere">
              {place}
            </li>
          ))}
        </ul>
      )}
      {places.length > placesShown && <p>{t('more', { more: places.length - placesShown })}</p>}
    </div>
  );
}
