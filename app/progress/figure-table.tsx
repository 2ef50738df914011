import { useTranslations } from 'next-intl';
import type { Figure } from '../../lib/review/progress.ts';
import { useFigures } from './use-figures.ts';

/** Figures as a table: what they are of, how many answers, how many right, the share and what lies around it. */
export function FigureTable({
  caption,
  first,
  rows,
}: {
  caption: string;
  first: string;
  rows: readonly (Figure & { name: string })[];
}) {
  const t = useTranslations('progress.table');
  const { share, range } = useFigures();
  const cell = 'py-2 ps-3 text-end';
  return (
    <table className="w-full border-edge border-t text-[0.9375rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-rule border-b text-muted">
          <th scope="col" className="py-2 text-start font-medium">
            {first}
          </th>
          <th scope="col" className={`${cell} font-medium`}>
            {t('answers')}
          </th>
          <th scope="col" className={`${cell} font-medium`}>
            {t('right')}
          </th>
          <th scope="col" className={`${cell} font-medium`}>
            {t('share')}
          </th>
          <th scope="col" className={`${cell} font-medium max-[26rem]:hidden`}>
            {t('likely')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className="border-rule border-b">
            <th scope="row" className="py-2 text-start font-medium">
              {row.name}
            </th>
            <td className={cell}>{row.answers}</td>
            <td className={cell}>{row.right}</td>
            <td className={cell}>
              {share(row.share)}
              <span className="block whitespace-nowrap text-[0.8125rem] text-muted min-[26rem]:hidden">
                {row.share && range(row.share)}
              </span>
            </td>
            <td className={`${cell} text-muted max-[26rem]:hidden`}>{range(row.share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
