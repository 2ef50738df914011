import { useTranslations } from 'next-intl';
import type { Article } from '../../../lib/quiz/article.ts';

/** The lines that were taken for the page around the article, so that a reader can check the choice. */
export function LeftOut({ article }: { article: Pick<Article, 'text' | 'blocks'> }) {
  const t = useTranslations('read');
  const lines = article.blocks.filter((block) => block.kind === 'furniture');
  if (lines.length === 0) return null;
  return (
    <details className="mt-8 border-rule border-y font-sans text-[0.9375rem]">
      <summary className="disclosure">{t('leftOut', { lines: lines.length })}</summary>
      <p className="pb-2">{t('leftOutWhy')}</p>
      <ul className="mb-4 flex flex-col gap-1 border-rule border-l pl-4 text-muted">
        {lines.map((line) => (
          <li key={line.start} dir="auto">
            {article.text.slice(line.start, line.end)}
          </li>
        ))}
      </ul>
    </details>
  );
}
