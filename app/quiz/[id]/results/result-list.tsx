'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ArticlePane } from '../../../../components/article-pane.tsx';
import type { Article } from '../../../../lib/quiz/article.ts';
import { ArticleSheet } from '../article-sheet.tsx';
import { useLight } from '../use-light.ts';
import { ResultItem } from './result-item.tsx';
import { groupOf, groups, type Result } from './results-of.ts';

/** Every question with its proof, confident errors first; the article stands beside, lit for the one looked at. */
export function ResultList({ article, results }: { article: Article; results: readonly Result[] }) {
  const t = useTranslations('results');
  const filled = groups
    .map((group) => ({ group, own: results.filter((result) => groupOf(result) === group) }))
    .filter(({ own }) => own.length > 0);
  const first = filled[0]?.own[0] ?? null;
  const [sheet, setSheet] = useState(false);
  const { looked, lightOf, scrollKey, look, show } = useLight(first?.question ?? null, () => setSheet(true));
  const light = lightOf(looked);
  return (
    <div className="mt-12 gap-x-14 lg:grid lg:grid-cols-[minmax(0,33rem)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-8">
        {filled.map(({ group, own }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="pb-2 text-[1.375rem]">
              {t(`groups.${group}`, { count: own.length })}
            </h2>
            <ul className="divide-y divide-rule border-rule border-y">
              {own.map((result) => (
                <ResultItem
                  key={result.question.id}
                  article={article}
                  result={result}
                  firstOpen={result.question === first?.question}
                  astray={looked !== result.question || light?.place !== null}
                  onOpen={() => look(result.question)}
                  onShow={(span) => show(result.question, span)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ArticlePane
        article={article}
        light={light}
        scrollKey={scrollKey}
        className="sticky top-4 hidden h-[calc(100dvh-2rem)] border-rule border-s ps-10 pe-2 lg:block"
      />
      <ArticleSheet open={sheet} article={article} light={light} onClose={() => setSheet(false)} />
    </div>
  );
}
