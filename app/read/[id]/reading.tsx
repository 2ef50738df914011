import { useFormatter, useTranslations } from 'next-intl';
import { ArticleText } from '../../../components/article-text.tsx';
import type { Article } from '../../../lib/quiz/article.ts';
import type { Obstacle } from '../../../lib/quiz/quiz.ts';
import { countWords } from '../../../lib/quiz/reading-minutes.ts';
import { AfterReading } from './after-reading.tsx';
import { LeftOut } from './left-out.tsx';
import { ReadingBar } from './reading-bar.tsx';

/** What is known of an article beyond its text; `published` is an ISO date, `added` a day in words. */
export type About =
  | { field: string; published: string; practice: boolean; summary: string; note: string }
  | { added: string };

function Kicker({ about }: { about: About }) {
  const t = useTranslations('read');
  const format = useFormatter();
  const date = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'long' });
  const parts =
    'added' in about
      ? [t('own'), t('added', { date: about.added })]
      : [about.field, about.practice ? t('practice') : date(about.published)];
  return <p className="kicker mb-2 font-sans">{parts.join(' · ')}</p>;
}

/** The page of one article, from its kicker to the way on to the quiz. */
export function Reading({
  id,
  article,
  questions,
  obstacle,
  about,
}: {
  id: string;
  article: Article;
  questions: number;
  obstacle: Obstacle | null;
  about: About;
}) {
  const titled = article.blocks.some((block) => block.kind === 'title');
  const words = article.blocks
    .filter((block) => block.kind !== 'furniture')
    .reduce((sum, block) => sum + countWords(article.text.slice(block.start, block.end)), 0);
  return (
    <div className="px-4 pt-6 pb-16 sm:px-6 sm:pt-10">
      <div className="reading mx-auto">
        <Kicker about={about} />
        {!titled && <h1 className="mt-2 text-[1.6em] sm:text-[2.1em]">{article.title}</h1>}
        <ArticleText
          article={article}
          afterTitle={
            <>
              {'summary' in about && <p className="text-muted leading-snug">{about.summary}</p>}
              <ReadingBar id={id} questions={questions} textLength={article.text.length} words={words} />
            </>
          }
        />
        {'note' in about && <p className="mt-8 font-sans text-[0.9375rem] text-muted">{about.note}</p>}
        <LeftOut article={article} />
        <AfterReading id={id} questions={questions} obstacle={obstacle} />
      </div>
    </div>
  );
}
