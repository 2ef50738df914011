import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../../components/ui/button.tsx';
import type { Obstacle } from '../../../lib/quiz/quiz.ts';

/** The way on at the end of an article: to its quiz, or why there is none. */
export function AfterReading({
  id,
  questions,
  obstacle,
}: {
  id: string;
  questions: number;
  obstacle: Obstacle | null;
}) {
  const t = useTranslations('read');
  const found = useTranslations('found');
  return (
    <section aria-labelledby="after-reading" className="mt-10 border-ink border-t-2 pt-5 font-sans text-base">
      <h2 id="after-reading" className="text-2xl">
        {questions > 0 ? t('quizTitle') : t('noQuizTitle')}
      </h2>
      <p className="mt-2 text-muted">
        {questions > 0 ? t('quizText', { questions }) : found(`obstacles.${obstacle ?? 'nothing-to-ask'}`)}
      </p>
      <p className="mt-5 flex flex-wrap gap-x-4 gap-y-2">
        {questions > 0 && (
          <Link href={`/quiz/${id}`} className={buttonClass('primary')}>
            {t('toQuiz')}
          </Link>
        )}
        <Link href="/" className={buttonClass(questions > 0 ? 'quiet' : 'secondary')}>
          {t('toShelf')}
        </Link>
      </p>
    </section>
  );
}
