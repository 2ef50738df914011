import { useTranslations } from 'next-intl';
import type { Result } from './results-of.ts';

const columns = ['right', 'wrong'] as const;

/** How many answers were right and wrong among those that were sure, those that were not and, if any, those that did not say. */
export function ConfidenceTable({ results }: { results: readonly Result[] }) {
  const t = useTranslations('results');
  const unsaid = results.some(({ sure, outcome }) => sure === null && outcome !== 'unanswered');
  const count = (sure: boolean | null, outcome: (typeof columns)[number]) =>
    results.filter((result) => result.sure === sure && result.outcome === outcome).length;
  return (
    <table className="w-full self-start">
      <caption className="kicker pb-1 text-start">{t('bySure')}</caption>
      <thead>
        <tr className="border-rule border-t text-[0.875rem] text-muted">
          <td />
          {columns.map((outcome) => (
            <th key={outcome} scope="col" className="w-1/4 py-2 text-end font-normal">
              {t(outcome)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-rule border-rule border-y">
        {[true, false, ...(unsaid ? [null] : [])].map((sure) => (
          <tr key={String(sure)}>
            <th scope="row" className="py-2 text-start font-normal">
              {t(sure === null ? 'unsaid' : sure ? 'sure' : 'unsure')}
            </th>
            {columns.map((outcome) => (
              <td key={outcome} className="py-2 text-end tabular-nums">
                {count(sure, outcome)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
