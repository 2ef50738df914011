import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Quiz } from '../../../lib/quiz/quiz.ts';
import { BeginButton } from './begin-button.tsx';
import { KindLabel } from './kind-label.tsx';
import { kindsOf } from './kinds-of.ts';
import { NoQuestions } from './no-questions.tsx';
import { RadioGroup } from './radio-group.tsx';
import { usualQuestions } from './read-sitting-options.ts';
import { ResumeLine } from './resume-line.tsx';
import { UnfinishedSittings } from './unfinished-sittings.tsx';

const sizes = [5, usualQuestions];

/** Before a quiz: what can be asked of the article, and how it is to be sat. The form's address is the sitting's. */
export function Setup({
  articleId,
  quiz: { article, questions, obstacle },
}: {
  articleId: string;
  quiz: Pick<Quiz, 'article' | 'questions' | 'obstacle'>;
}) {
  const t = useTranslations('quiz');
  const total = questions.length;
  if (total === 0) return <NoQuestions articleId={articleId} obstacle={obstacle} />;
  const smaller = sizes.filter((size) => size < total);
  const usual = smaller.includes(usualQuestions) ? usualQuestions : total;
  return (
    <div className="mx-auto max-w-5xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <p className="kicker">
        <Link
          href={`/read/${articleId}`}
          className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {t('toArticle')}
        </Link>
      </p>
      <h1 dir="auto" className="max-w-3xl text-[1.75rem] sm:text-[2.5rem]">
        {article.title}
      </h1>
      <p className="mt-3 max-w-2xl text-[1.0625rem] text-muted">{t('setup.lead', { questions: total })}</p>
      <ResumeLine articleId={articleId} />
      <div className="mt-2 grid gap-x-16 md:mt-8 gap-y-10 md:grid-cols-[minmax(0,1fr)_16rem]">
        <Form action={`/quiz/${articleId}`} className="flex flex-col gap-7">
          {smaller.length === 0 ? (
            <input type="hidden" name="questions" value={total} />
          ) : (
            <RadioGroup
              inline
              legend={t('setup.questions')}
              name="questions"
              usual={usual}
              options={[
                ...smaller.map((size) => ({ value: size, label: String(size) })),
                { value: total, label: t('setup.all') },
              ]}
            />
          )}
          <RadioGroup
            legend={t('setup.book')}
            name="book"
            usual="open"
            options={[
              { value: 'open', label: t('setup.open'), hint: t('setup.openHint') },
              { value: 'closed', label: t('setup.closed'), hint: t('setup.closedHint') },
            ]}
          />
          <RadioGroup
            legend={t('setup.feedback')}
            name="feedback"
            usual="each"
            options={[
              { value: 'each', label: t('setup.each'), hint: t('setup.eachHint') },
              { value: 'end', label: t('setup.end'), hint: t('setup.endHint') },
            ]}
          />
          <noscript>
            <p className="font-medium">{t('needsScript')}</p>
          </noscript>
          <div className="flex flex-wrap items-center gap-4">
            <BeginButton articleId={articleId} />
            <p className="text-[0.9375rem] text-muted">{t('setup.untimed')}</p>
          </div>
        </Form>
        <div className="flex flex-col gap-10">
          <section aria-labelledby="kinds">
            <h2 id="kinds" className="kicker font-sans">
              {t('setup.kinds')}
            </h2>
            <ul className="mt-1 divide-y divide-rule border-rule border-y">
              {kindsOf(questions).map((kind) => (
                <li key={kind} className="py-2">
                  <KindLabel kind={kind} />
                </li>
              ))}
            </ul>
          </section>
          <UnfinishedSittings articleId={articleId} />
        </div>
      </div>
    </div>
  );
}
