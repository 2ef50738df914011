import type { Article } from '../quiz/article.ts';
import type { Question } from '../quiz/question.ts';
import type { Passage } from '../quiz/review-card.ts';
import { spansOverlap } from '../quiz/span.ts';

/** The paragraphs that hold a question's evidence, in the order of the article. */
export const passagesOf = (
  article: Pick<Article, 'text' | 'blocks'>,
  question: Pick<Question, 'evidence'>,
): Passage[] =>
  article.blocks
    .filter((block) => question.evidence.some((span) => spansOverlap(block, span)))
    .map((block) => ({ start: block.start, text: article.text.slice(block.start, block.end) }));
