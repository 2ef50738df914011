import { z } from 'zod';
import { articleSchema } from './article.ts';
import { questionSchema } from './question.ts';
import { quizVersion } from './quiz-version.ts';
import { spanSchema } from './span-schema.ts';

/** A question that was not asked, where it would have stood, and why. */
export const droppedSchema = spanSchema.extend({ kind: z.string(), reason: z.string() });
export type Dropped = z.infer<typeof droppedSchema>;

/** How many things the engine found in the article. */
export const foundSchema = z.object({
  statements: z.number().int(),
  speakers: z.number().int(),
  figures: z.number().int(),
  /** All sound questions, of which `questions` may be a choice. */
  questions: z.number().int(),
});
export type Found = z.infer<typeof foundSchema>;

/** Why a text gives no quiz. */
export const obstacles = ['empty', 'too-short', 'not-english', 'nothing-to-ask'] as const;
export type Obstacle = (typeof obstacles)[number];

/** A quiz on one article: the same article, options and seed give the same quiz, byte for byte. */
export const quizSchema = z.object({
  version: z.literal(quizVersion),
  seed: z.number().int(),
  article: articleSchema,
  questions: z.array(questionSchema),
  dropped: z.array(droppedSchema),
  found: foundSchema,
  obstacle: z.enum(obstacles).nullable(),
});
export type Quiz = z.infer<typeof quizSchema>;
