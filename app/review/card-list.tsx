'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Segmented } from '../../components/ui/segmented.tsx';
import type { ReviewCard } from '../../lib/quiz/review-card.ts';
import { isDue } from '../../lib/review/due-cards.ts';
import type { LocalDay } from '../../lib/review/local-day.ts';
import { ArticleCards } from './article-cards.tsx';
import { Forgetting } from './forgetting.tsx';

const filters = ['all', 'due', 'later', 'suspended'] as const;
type Filter = (typeof filters)[number];

function standing(card: ReviewCard, today: LocalDay): Exclude<Filter, 'all'> {
  if (card.suspended) return 'suspended';
  return isDue(card, today) ? 'due' : 'later';
}

/** Every card of the deck by its article, to be suspended, taken back, or forgotten with the article. */
export function CardList({ cards, today }: { cards: readonly ReviewCard[]; today: LocalDay }) {
  const t = useTranslations('review.list');
  const [filter, setFilter] = useState<Filter>('all');
  const shown = cards.filter((card) => filter === 'all' || standing(card, today) === filter);
  const articles = Map.groupBy(shown, (card) => card.articleId);
  const count = (wanted: Filter) =>
    wanted === 'all' ? cards.length : cards.filter((card) => standing(card, today) === wanted).length;
  return (
    <Forgetting>
      {(forget) =>
        cards.length > 0 && (
          <section className="mt-14 border-ink border-t pt-6" aria-labelledby="all-cards">
            <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
              <h2 id="all-cards" className="text-[1.5rem]">
                {t('title')}
              </h2>
              <Segmented
                legend={t('show')}
                name="card-filter"
                value={filter}
                onChange={setFilter}
                options={filters.map((value) => ({
                  value,
                  label: t(`filters.${value}`, { count: count(value) }),
                }))}
              />
            </div>
            {shown.length === 0 && <p className="mt-6 text-muted">{t('none')}</p>}
            {[...articles].map(([articleId, ofArticle]) => (
              <ArticleCards
                key={articleId}
                articleId={articleId}
                cards={ofArticle}
                today={today}
                onForget={() => forget(articleId)}
              />
            ))}
          </section>
        )
      }
    </Forgetting>
  );
}
