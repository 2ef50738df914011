import type { Article } from '../quiz/article.ts';
import type { Question } from '../quiz/question.ts';
import type { Passage } from '../quiz/review-card.ts';
import { spansOverlap } from '../quiz/span.ts';

/** The paragraphs that prove a question or hold one of its options, in the order of the article. */
export function passagesOf(article: Pick<Article, 'text' | 'blocks'>, question: Question): Passage[] {
  const spans = [...question.evidence, ...question.choices.flatMap(({ mention }) => mention ?? [])];
  return article.blocks
    .filter((block) => spans.some((span) => spansOverlap(block, span)))
    .map((block) => ({ start: block.start, text: article.text.slice(block.start, block.end) }));
}
