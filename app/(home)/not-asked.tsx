import { useTranslations } from 'next-intl';
import type { Quiz } from '../../lib/quiz/quiz.ts';

const mostShown = 20;
const longestExcerpt = 140;

const excerptOf = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()}…` : line;
};

/** The questions that were not asked, each with its place in the text and the reason. */
export function NotAsked({ quiz }: { quiz: Quiz }) {
  const t = useTranslations('found');
  if (quiz.dropped.length === 0) return null;
  return (
    <details className="mt-2 text-[0.875rem]">
      <summary className="disclosure">{t('notAsked', { places: quiz.dropped.length })}</summary>
      <ul className="border-rule border-l pl-3">
        {quiz.dropped.slice(0, mostShown).map((dropped) => (
          <li key={`${dropped.kind} ${dropped.start} ${dropped.end} ${dropped.reason}`} className="py-1.5">
            <span className="font-serif">
              {excerptOf(quiz.article.text.slice(dropped.start, dropped.end))}
            </span>
            <span className="block text-muted">{dropped.reason}</span>
          </li>
        ))}
      </ul>
      {quiz.dropped.length > mostShown && (
        <p className="pt-2 text-muted">{t('moreNotAsked', { places: quiz.dropped.length - mostShown })}</p>
      )}
    </details>
  );
}
