import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { shelfArticle, shelfQuiz } from '../../shelf.ts';
import { OwnReading } from './own-reading.tsx';
import { Reading } from './reading.tsx';

type Props = { params: Promise<{ id: string }> };

const ownId = /^[0-9a-z]{1,11}$/;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = shelfArticle((await params).id);
  if (article) return { title: article.title, description: article.summary };
  const t = await getTranslations('read');
  return { title: t('own'), robots: { index: false } };
}

/** An article set for reading: a bundled one from the server, a reader's own from this browser. */
export default async function ReadPage({ params }: Props) {
  const { id } = await params;
  const shelved = shelfArticle(id);
  if (!shelved) return ownId.test(id) ? <OwnReading id={id} /> : notFound();
  const quiz = shelfQuiz(shelved);
  const { field, published, practice, summary, note } = shelved;
  return (
    <Reading
      id={id}
      article={quiz.article}
      questions={quiz.questions.length}
      obstacle={quiz.obstacle}
      about={{ field, published, practice, summary, note }}
    />
  );
}
