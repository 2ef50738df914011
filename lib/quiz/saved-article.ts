import * as z from 'zod/mini';
import { timeSchema } from './time-schema.ts';

/** An article that a reader brought, as given; quizzes are made from it anew. `addedAt` is an ISO time. */
export const savedArticleSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  addedAt: timeSchema,
});
export type SavedArticle = z.infer<typeof savedArticleSchema>;

/** Where a reader stopped reading: a place in the article's text, in UTF-16 units, and when (ISO). */
export const placeSchema = z.object({ offset: z.int().check(z.nonnegative()), at: timeSchema });
export type Place = z.infer<typeof placeSchema>;
