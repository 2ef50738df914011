import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import { questionSchema } from './question.ts';
import { quizVersion } from './quiz-version.ts';
import { spanSchema } from './span-schema.ts';

/** A question that was not asked, where it would have stood, and why. */
export const droppedSchema = z.extend(spanSchema, { kind: z.string(), reason: z.string() });
export type Dropped = z.infer<typeof droppedSchema>;

/** How many things the engine found: the statements of people and how many people those are; without any, all statements and 0. */
export const foundSchema = z.object({
  statements: z.int(),
  speakers: z.int(),
  figures: z.int(),
  /** All sound questions, of which `questions` may be a choice. */
  questions: z.int(),
});
export type Found = z.infer<typeof foundSchema>;

/** Why a text gives no quiz. */
export const obstacles = ['empty', 'too-short', 'not-english', 'nothing-to-ask'] as const;
export type Obstacle = (typeof obstacles)[number];

/** A quiz on one article: the same article, options and seed give the same quiz, byte for byte. */
export const quizSchema = z.object({
  version: z.literal(quizVersion),
  seed: z.int(),
  article: articleSchema,
  questions: z.array(questionSchema),
  dropped: z.array(droppedSchema),
  found: foundSchema,
  obstacle: z.nullable(z.enum(obstacles)),
});
export type Quiz = z.infer<typeof quizSchema>;
