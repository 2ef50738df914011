import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { shelfArticle, shelfQuiz } from '../../../shelf.ts';
import { isOwnArticleId } from '../is-own-article-id.ts';
import { readSittingOptions, type SearchParams } from '../read-sitting-options.ts';
import { quizOptionsOf, sittingQuiz } from '../sitting-quiz.ts';
import { OwnResults } from './own-results.tsx';
import { Results } from './results.tsx';

type Properties = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const t = await getTranslations('results');
  const article = shelfArticle((await params).id);
  return {
    title: article ? t('pageTitle', { title: article.title }) : t('results'),
    robots: { index: false },
  };
}

export default async function ResultsPage({ params, searchParams }: Properties) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const options = readSittingOptions(search);
  const article = shelfArticle(id);
  if (!article && !isOwnArticleId(id)) notFound();
  if (!options) redirect(`/quiz/${id}`);
  if (!article) return <OwnResults id={id} options={options} />;
  const quiz = sittingQuiz(shelfQuiz(article, quizOptionsOf(options)), options);
  return <Results articleId={id} quiz={quiz} options={options} />;
}
