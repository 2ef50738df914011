'use client';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { ArticlePane } from '../../../components/article-pane.tsx';
import { Proof } from '../../../components/proof.tsx';
import { QuestionCard } from '../../../components/question-card.tsx';
import { passagesOf } from '../../../lib/review/passages.ts';
import { useSingleKeys } from '../../single-keys.ts';
import { useQuizKeys } from '../../use-quiz-keys.ts';
import { useTitle } from '../../use-title.ts';
import { ArticleSheet } from './article-sheet.tsx';
import { ClosedBook } from './closed-book.tsx';
import { KeysHelp } from './keys-help.tsx';
import { QuestionSheet } from './question-sheet.tsx';
import { Results } from './results/results.tsx';
import { SittingActions } from './sitting-actions.tsx';
import { SittingHeader } from './sitting-header.tsx';
import { useLight } from './use-light.ts';
import type { SittingPlan } from './use-sitting.ts';
import { useSittingPage } from './use-sitting-page.ts';

const beside = 'sticky top-4 hidden h-[calc(100dvh-2rem)] border-rule border-s';

/**
 * A quiz being sat: one question at a time, the article beside it or in a sheet, the proof after the answer. Until what
 * was kept in this browser has been read it is inert, so that nothing can be done that would be lost. Handed in, it shows
 * its results from what it has, so that they come without a network too.
 */
export function Sitting(plan: SittingPlan) {
  const t = useTranslations('quiz');
  const { article, questions } = plan.quiz;
  const { book, feedback } = plan.options;
  const page = useSittingPage(plan);
  const { question, revealed, place } = page;
  const { lightOf, scrollKey, show } = useLight(null, () => page.setOver('article'));
  const light = lightOf(revealed ? question : null);
  const articleOpen = book === 'open' || revealed;
  const neverOpens = book === 'closed' && feedback === 'end';
  const singleKeys = useSingleKeys();
  useQuizKeys({
    singleKeys,
    choices: question.choices.length,
    onChoose: (at) => page.choose(question.choices[at]?.id ?? ''),
    onSure: () => page.setSure(!page.sure),
    onFlag: page.toggleFlag,
    onEnter: page.submit,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    page.submit();
  };
  useTitle(page.handedIn ? null : t('pageTitle', { title: article.title }));
  if (page.handedIn)
    return <Results articleId={plan.articleId} quiz={plan.quiz} options={plan.options} arrived />;
  return (
    <div
      className={`mx-auto px-4 sm:px-6 ${neverOpens ? 'max-w-2xl' : 'max-w-6xl gap-x-14 lg:grid lg:grid-cols-[minmax(0,33rem)_minmax(0,1fr)]'}`}
    >
      <div className="min-w-0">
        <noscript>
          <p className="pt-5 font-medium">{t('needsScript')}</p>
        </noscript>
        <form inert={!page.ready} className="pt-5 pb-10 noscript:hidden" onSubmit={submit}>
          <p dir="auto" className="kicker line-clamp-1">
            {article.title}
          </p>
          <SittingHeader
            place={place}
            total={questions.length}
            flagged={page.flagged}
            articleOpen={articleOpen}
            onFlag={page.toggleFlag}
            onList={() => page.setOver('questions')}
            onArticle={() => page.setOver('article')}
          />
          <div className="mt-7 flex flex-col gap-6">
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
            {revealed && (
              <Proof
                question={question}
                passages={passagesOf(article, question)}
                chosen={page.chosen}
                beside
                astray={light?.place !== null}
                onShow={(span) => show(question, span)}
              />
            )}
          </div>
          <SittingActions
            step={page.step}
            problem={page.problem ? t('chooseFirst') : null}
            submitRef={page.submitButton}
            onBack={place > 0 ? () => page.goTo(place - 1) : null}
            onSkip={page.step === 'check' ? () => page.goTo(place + 1) : null}
          />
          <KeysHelp />
        </form>
      </div>
      {!neverOpens && !articleOpen && <ClosedBook className={`${beside} lg:grid`} />}
      {articleOpen && (
        <ArticlePane
          article={article}
          light={light}
          scrollKey={`${question.id} ${scrollKey}`}
          className={`${beside} ps-10 pe-2 pt-4 lg:block`}
        />
      )}
      <ArticleSheet
        open={page.over === 'article' && articleOpen}
        article={article}
        light={light}
        onClose={() => page.setOver(null)}
      />
      <QuestionSheet
        open={page.over === 'questions'}
        questions={questions}
        sitting={page.sitting}
        place={place}
        onGo={page.goTo}
        onHandIn={page.handIn}
        onClose={() => page.setOver(null)}
      />
    </div>
  );
}
