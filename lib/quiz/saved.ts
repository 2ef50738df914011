import * as z from 'zod/mini';
import { answerSchema } from './answer.ts';
import { reviewCardSchema } from './review-card.ts';
import { placeSchema, savedArticleSchema } from './saved-article.ts';
import { savedVersion } from './saved-version.ts';
import { sittingSchema } from './sitting.ts';
import { timeSchema } from './time-schema.ts';

/** What one entry of each collection looks like. */
export const entrySchemas = {
  articles: savedArticleSchema,
  places: placeSchema,
  sittings: sittingSchema,
  cards: reviewCardSchema,
  answers: answerSchema,
};

/** Everything a reader has in this program, as one file. `preferences` is read like the cookie, each value on its own. */
export const savedSchema = z.object({
  app: z.literal('readback'),
  version: z.literal(savedVersion),
  savedAt: timeSchema,
  articles: z.record(z.string(), entrySchemas.articles),
  places: z.record(z.string(), entrySchemas.places),
  sittings: z.record(z.string(), entrySchemas.sittings),
  cards: z.record(z.string(), entrySchemas.cards),
  answers: z.record(z.string(), entrySchemas.answers),
  preferences: z.record(z.string(), z.unknown()),
});
export type Saved = z.infer<typeof savedSchema>;
