'use client';
import { useTranslations } from 'next-intl';
import type { Answer } from '../../lib/quiz/answer.ts';
import { dueCards } from '../../lib/review/due-cards.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { daysInARow, total } from '../../lib/review/progress.ts';
import { useDeck } from '../stores.ts';
import { useFigures } from './use-figures.ts';

function Total({ name, value, note }: { name: string; value: string | number; note: string }) {
  return (
    <div className="border-rule border-t py-4">
      <dt className="kicker">{name}</dt>
      <dd>
        <span className="block font-semibold font-serif text-[2rem] tabular-nums leading-tight">{value}</span>
        <span className="text-[0.9375rem] text-muted">{note}</span>
      </dd>
    </div>
  );
}

/** Four figures that sum it all up. */
export function Totals({ answers, today }: { answers: readonly Answer[]; today: LocalDay }) {
  const t = useTranslations('progress.totals');
  const { share, range } = useFigures();
  const all = total(answers);
  const row = daysInARow(answers, today);
  const cards = Object.values(useDeck((state) => state.cards));
  const articles = new Set(answers.map((answer) => answer.articleId)).size;
  return (
    <dl className="mt-6 grid grid-cols-2 gap-x-8 border-rule border-b lg:grid-cols-4">
      <Total name={t('answers')} value={all.answers} note={t('articles', { articles })} />
      <Total name={t('right')} value={share(all.share)} note={t('likely', { range: range(all.share) })} />
      <Total name={t('row')} value={row.current} note={t('longest', { longest: row.longest })} />
      <Total name={t('cards')} value={cards.length} note={t('due', { due: dueCards(cards, today).length })} />
    </dl>
  );
}
