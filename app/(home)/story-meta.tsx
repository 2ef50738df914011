import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { readingMinutes } from '../../lib/quiz/reading-minutes.ts';
import type { ShelfArticle } from '../shelf.ts';

/** A bundled article with the number of questions it gives. */
export type Story = ShelfArticle & { questions: number };

/** How long a story is and, as a link to its quiz, how many questions it gives. */
export function StoryMeta({ story }: { story: Story }) {
  const t = useTranslations('home');
  return (
    <p className="flex min-h-11 flex-wrap items-center gap-x-2 text-[0.875rem] text-muted">
      <span>{t('minutes', { minutes: readingMinutes(story.words) })}</span>
      <span aria-hidden="true">·</span>
      {story.questions > 0 ? (
        <Link
          href={`/quiz/${story.id}`}
          aria-label={t('quizOn', { questions: story.questions, title: story.title })}
          className="flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:text-ink hover:decoration-ink"
        >
          {t('questions', { questions: story.questions })}
        </Link>
      ) : (
        <span>{t('questions', { questions: 0 })}</span>
      )}
    </p>
  );
}
