import * as z from 'zod/mini';
import { timeSchema } from './time-schema.ts';

/**
 * One graded answer, for the figures of progress. The id names what was answered and on which occasion, so that
 * the same answer told twice is kept once; `at` is an ISO time, `sure` null when it was not said.
 */
export const answerSchema = z.object({
  id: z.string(),
  at: timeSchema,
  articleId: z.string(),
  questionId: z.string(),
  kind: z.string(),
  correct: z.boolean(),
  sure: z.nullable(z.boolean()),
  from: z.enum(['quiz', 'review']),
});
export type Answer = z.infer<typeof answerSchema>;
