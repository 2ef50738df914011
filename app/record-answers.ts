import type { Answer } from '../lib/quiz/answer.ts';
import type { Article } from '../lib/quiz/article.ts';
import { cardId } from '../lib/quiz/card-id.ts';
import type { Question } from '../lib/quiz/question.ts';
import type { ReviewCard } from '../lib/quiz/review-card.ts';
import type { Sitting } from '../lib/quiz/sitting.ts';
import type { CardMatter } from '../lib/review/answer-card.ts';
import { passagesOf } from '../lib/review/passages.ts';
import { deck, history, whenStoresReady } from './stores.ts';

/** The deck's rule brings FSRS along: asked for once the page stands, so that it is there before the first answer is, and again when it did not come. */
const deckRule = () => import('../lib/review/answer-card.ts');
void whenStoresReady.then(deckRule).catch(() => undefined);

type Graded = { answer: Answer; matter: () => CardMatter };

/**
 * Counts graded answers: into the history, and into the deck by its rule. Answers that the history knows are passed
 * over, so it may be called again with the same ones, after a reload or from a second tab.
 */
export async function recordAnswers(graded: readonly Graded[]): Promise<void> {
  await whenStoresReady;
  if (graded.every(isKnown)) return;
  const { answerCard } = await deckRule();
  const fresh = graded.filter((one) => !isKnown(one));
  const cards = fresh.flatMap(({ answer, matter }) => {
    const card = deck.getState().cards[cardId(answer.articleId, answer.questionId)] ?? null;
    return answerCard(card, matter(), { ...answer, at: new Date(answer.at) }) ?? [];
  });
  deck.getState().putCards(cards);
  history.getState().addAnswers(fresh.map(({ answer }) => answer));
}

const isKnown = ({ answer }: Graded): boolean => Object.hasOwn(history.getState().answers, answer.id);

/** Counts what is graded of a sitting: call it whenever answers were graded and when a graded sitting is shown again. */
export const recordSitting = (
  sitting: Sitting,
  quiz: { article: Pick<Article, 'text' | 'blocks'>; questions: readonly Question[] },
): Promise<void> =>
  recordAnswers(
    quiz.questions.flatMap((question): Graded[] => {
      const given = sitting.answers[question.id];
      if (!given || given.correct === null) return [];
      const id = cardId(sitting.articleId, question.id);
      const { articleId, articleTitle } = sitting;
      return [
        {
          answer: {
            id: `${id}@${sitting.startedAt}`,
            at: given.at,
            articleId,
            questionId: question.id,
            kind: question.kind,
            correct: given.correct,
            sure: given.sure,
            from: 'quiz',
          },
          matter: () => ({
            id,
            articleId,
            articleTitle,
            question,
            passages: passagesOf(quiz.article, question),
          }),
        },
      ];
    }),
  );

/** Counts the answer given to a card in review; the same review told by two tabs counts once. */
export function recordReview(
  card: ReviewCard,
  { correct, sure, at }: { correct: boolean; sure: boolean | null; at: Date },
): Promise<void> {
  const { id, articleId, articleTitle, question, passages } = card;
  const answer: Answer = {
    id: `${id}@after-${card.schedule.lastReview}`,
    at: at.toISOString(),
    articleId,
    questionId: question.id,
    kind: question.kind,
    correct,
    sure,
    from: 'review',
  };
  return recordAnswers([{ answer, matter: () => ({ id, articleId, articleTitle, question, passages }) }]);
}
