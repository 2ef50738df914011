import * as z from 'zod/mini';
import { timeSchema } from './time-schema.ts';

/**
 * How a quiz is sat: `only` limits it to some questions, as for those that went wrong the last time; `again` counts
 * from 2 when the same is sat once more.
 */
export const sittingOptionsSchema = z.object({
  questions: z.int().check(z.minimum(1)),
  book: z.enum(['open', 'closed']),
  feedback: z.enum(['each', 'end']),
  seed: z.int(),
  only: z.optional(z.array(z.string())),
  again: z.optional(z.int().check(z.minimum(2))),
});
export type SittingOptions = z.infer<typeof sittingOptionsSchema>;

/**
 * What was chosen for one question, at an ISO time. `sure` is null when it was not said;
 * `correct` is null until it is graded; then the answer is final.
 */
export const sittingAnswerSchema = z.object({
  choice: z.string(),
  sure: z.nullable(z.boolean()),
  at: timeSchema,
  correct: z.nullable(z.boolean()),
});
export type SittingAnswer = z.infer<typeof sittingAnswerSchema>;

/** One reader's way through one quiz; times are ISO, `current` is a place in `questionIds`. */
export const sittingSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  options: sittingOptionsSchema,
  questionIds: z.array(z.string()),
  answers: z.record(z.string(), sittingAnswerSchema),
  current: z.int().check(z.minimum(0)),
  flagged: z.array(z.string()),
  startedAt: timeSchema,
  handedInAt: z.nullable(timeSchema),
});
export type Sitting = z.infer<typeof sittingSchema>;
