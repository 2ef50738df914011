'use client';
import { useTranslations } from 'next-intl';
import { ArticlePane } from '../../../components/article-pane.tsx';
import { Proof } from '../../../components/proof.tsx';
import { QuestionCard } from '../../../components/question-card.tsx';
import { Sheet } from '../../../components/ui/sheet.tsx';
import type { SittingOptions } from '../../../lib/quiz/sitting.ts';
import { passagesOf } from '../../../lib/review/passages.ts';
import { useSingleKeys } from '../../single-keys.ts';
import { useQuizKeys } from '../../use-quiz-keys.ts';
import { ArticleSheet } from './article-sheet.tsx';
import { ClosedBook } from './closed-book.tsx';
import { KeysHelp } from './keys-help.tsx';
import { QuestionList } from './question-list.tsx';
import { SittingActions } from './sitting-actions.tsx';
import { SittingHeader } from './sitting-header.tsx';
import type { SittingQuiz } from './sitting-quiz.ts';
import { useSittingPage } from './use-sitting-page.ts';

const beside = 'sticky top-4 hidden h-[calc(100dvh-2rem)] lg:block';

/** A quiz being sat: one question at a time, the article beside it or in a sheet, the proof after the answer. */
export function Sitting({
  articleId,
  quiz,
  options,
  startAt,
}: {
  articleId: string;
  quiz: SittingQuiz;
  options: SittingOptions;
  startAt: number;
}) {
  const t = useTranslations('quiz');
  const page = useSittingPage(articleId, quiz, options, startAt);
  const { article, questions } = quiz;
  const { question, revealed, place } = page;
  const articleOpen = options.book === 'open' || revealed;
  const neverOpens = options.book === 'closed' && options.feedback === 'end';
  useQuizKeys({
    singleKeys: useSingleKeys(),
    choices: question.choices.length,
    onChoose: (at) => {
      const choice = question.choices[at];
      if (choice) page.choose(choice.id);
    },
    onSure: () => page.setSure(!page.sure),
    onFlag: page.flag,
    onEnter: page.submit,
  });
  if (page.handedIn)
    return (
      <p role="status" className="mx-auto max-w-6xl px-4 py-12 text-muted sm:px-6">
        {t('toResults')}
      </p>
    );
  return (
    <div
      className={`mx-auto px-4 sm:px-6 ${neverOpens ? 'max-w-2xl' : 'max-w-6xl gap-x-14 lg:grid lg:grid-cols-[minmax(0,33rem)_minmax(0,1fr)]'}`}
    >
      <form
        className="min-w-0 pt-5 pb-10"
        onSubmit={(event) => {
          event.preventDefault();
          page.submit();
        }}
      >
        <p dir="auto" className="kicker line-clamp-1">
          {article.title}
        </p>
        <SittingHeader
          place={place}
          total={questions.length}
          flagged={page.flagged}
          articleOpen={articleOpen}
          onFlag={page.flag}
          onList={() => page.setOpen('questions')}
          onArticle={() => page.setOpen('article')}
        />
        <div className="mt-7">
          <QuestionCard
            key={question.id}
            question={question}
            chosen={page.chosen}
            sure={page.sure}
            revealed={revealed}
            headingRef={page.heading}
            onChoose={page.choose}
            onSure={page.setSure}
          />
        </div>
        {revealed && (
          <div className="mt-6">
            <Proof
              question={question}
              passages={passagesOf(article, question)}
              chosen={page.chosen}
              beside
              astray={Boolean(page.light?.place)}
              onShow={page.show}
            />
          </div>
        )}
        <SittingActions
          step={page.step}
          first={place === 0}
          problem={page.problem ? t('chooseFirst') : null}
          submitRef={page.submitButton}
          onBack={() => page.go(place - 1)}
          onSkip={page.skip}
        />
        <KeysHelp />
        <noscript>
          <p className="font-medium">{t('needsScript')}</p>
        </noscript>
      </form>
      {!neverOpens &&
        (articleOpen ? (
          <ArticlePane
            article={article}
            light={page.light}
            scrollKey={page.scrollKey}
            className={`${beside} border-rule border-s pt-4 ps-10 pe-2`}
          />
        ) : (
          <ClosedBook className={`${beside} place-content-center border-rule border-s lg:grid`} />
        ))}
      <ArticleSheet
        open={page.open === 'article' && articleOpen}
        article={article}
        light={page.light}
        onClose={() => page.setOpen(null)}
      />
      <Sheet open={page.open === 'questions'} label={t('questions.title')} onClose={() => page.setOpen(null)}>
        <QuestionList
          questions={questions}
          sitting={page.sitting}
          place={place}
          onGo={page.go}
          onHandIn={page.handIn}
          onClose={() => page.setOpen(null)}
        />
      </Sheet>
    </div>
  );
}
