import * as z from 'zod/mini';
import { questionSchema } from './question.ts';
import { timeSchema } from './time-schema.ts';

/** A stretch of an article kept with a card: its words, and where in the article's text they start. */
export const passageSchema = z.object({ start: z.int().check(z.nonnegative()), text: z.string() });
export type Passage = z.infer<typeof passageSchema>;

/** What FSRS keeps about a card: stability in days, difficulty from 1 to 10, times ISO. */
export const scheduleSchema = z.object({
  due: timeSchema,
  stability: z.number().check(z.minimum(0.001)),
  difficulty: z.number().check(z.minimum(1), z.maximum(10)),
  reviews: z.int().check(z.nonnegative()),
  lapses: z.int().check(z.nonnegative()),
  lastReview: timeSchema,
});
export type Schedule = z.infer<typeof scheduleSchema>;

/**
 * A question that once went wrong, to come back until it sticks. `passages` are the paragraphs that prove it, in
 * order, so that the proof can be shown without the article; `lastAnswer` is the id of the answer counted last.
 */
export const reviewCardSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  question: questionSchema,
  passages: z.array(passageSchema),
  schedule: scheduleSchema,
  suspended: z.boolean(),
  lastWrongSure: z.boolean(),
  lastAnswer: z.string(),
});
export type ReviewCard = z.infer<typeof reviewCardSchema>;
