import { useTranslations } from 'next-intl';
import { KindLabel } from '../kind-label.tsx';
import { type Result, resultsByKind } from './results-of.ts';

/** How many were right of each kind, as figures and as a bar. */
export function KindTable({ results }: { results: readonly Result[] }) {
  const t = useTranslations('results');
  return (
    <table className="w-full self-start text-start">
      <caption className="kicker pb-1 text-start">{t('byKind')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('right')}</th>
        </tr>
      </thead>
      <tbody className="divide-y divide-rule border-rule border-y">
        {resultsByKind(results).map(({ kind, right, of }) => (
          <tr key={kind}>
            <th scope="row" className="w-1/2 py-2 pe-4 text-start font-normal">
              <KindLabel kind={kind} />
            </th>
            <td className="py-2">
              <span className="flex items-center gap-4">
                <span aria-hidden="true" className="h-[3px] min-w-8 flex-1 bg-rule">
                  <span className="block h-full bg-ink" style={{ width: `${(100 * right) / of}%` }} />
                </span>
                <span className="shrink-0 text-end tabular-nums">{t('rightOf', { right, of })}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
