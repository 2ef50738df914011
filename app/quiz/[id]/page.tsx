import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { sittingId } from '../../../lib/quiz/sitting-id.ts';
import { shelfArticle, shelfQuiz } from '../../shelf.ts';
import { isOwnArticleId } from './is-own-article-id.ts';
import { OwnQuiz } from './own-quiz.tsx';
import { QuestionsGone } from './questions-gone.tsx';
import { isCanonical, readPlace, readSittingOptions, type SearchParams } from './read-sitting-options.ts';
import { Setup } from './setup.tsx';
import { Sitting } from './sitting.tsx';
import { sittingAddress } from './sitting-address.ts';
import { quizOptionsOf, sittingQuiz } from './sitting-quiz.ts';

type Properties = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

/** A question's wrong options are untrue sentences about people, so no search engine may keep them; the setup has none. */
export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('quiz')]);
  const article = shelfArticle(id);
  return {
    title: article ? t('pageTitle', { title: article.title }) : t('quiz'),
    ...(article && { description: t('pageDescription', { title: article.title }) }),
    robots: { index: article !== undefined && readSittingOptions(search) === null },
  };
}

export default async function QuizPage({ params, searchParams }: Properties) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const options = readSittingOptions(search);
  const article = shelfArticle(id);
  if (!article && !isOwnArticleId(id)) notFound();
  if (options && !isCanonical(search, options)) redirect(sittingAddress(id, options, readPlace(search)));
  if (!article) return <OwnQuiz id={id} options={options} startAt={readPlace(search)} />;
  if (!options) return <Setup articleId={id} quiz={shelfQuiz(article)} />;
  const quiz = sittingQuiz(shelfQuiz(article, quizOptionsOf(options)), options);
  if (quiz.questions.length === 0 && options.only) return <QuestionsGone articleId={id} />;
  if (quiz.questions.length === 0) return <Setup articleId={id} quiz={shelfQuiz(article)} />;
  return (
    <Sitting
      key={sittingId(id, options)}
      articleId={id}
      quiz={quiz}
      options={options}
      startAt={readPlace(search)}
    />
  );
}
