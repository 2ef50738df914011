import type { Question } from '../../../lib/quiz/question.ts';
import type { Span } from '../../../lib/quiz/span.ts';

/** Whether a place in the article is among those that prove a question's answer. */
export const isEvidence = (question: Pick<Question, 'evidence'>, place: Span): boolean =>
  question.evidence.some(({ start, end }) => start === place.start && end === place.end);
