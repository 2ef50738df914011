import * as z from 'zod/mini';
import { spanSchema } from './span-schema.ts';

/**
 * One option of a question. `mention` is where the article itself has it (null when it was made by rule);
 * `feedback` says in a sentence why it is right or where it does occur.
 */
export const choiceSchema = z.object({
  id: z.string(),
  text: z.string(),
  mention: z.nullable(spanSchema),
  feedback: z.string(),
});
export type Choice = z.infer<typeof choiceSchema>;

/**
 * A multiple-choice question. Every kind yields this one shape; nothing outside the engine looks at `kind` but to name it.
 * `answer` is the id of a choice; `evidence` are the spans that prove it, the most important first;
 * `difficulty` runs from 0 (easy) to 1 (hard).
 */
export const questionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  prompt: z.string(),
  choices: z.array(choiceSchema).check(z.minLength(2)),
  answer: z.string(),
  evidence: z.array(spanSchema).check(z.minLength(1)),
  explanation: z.string(),
  difficulty: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Question = z.infer<typeof questionSchema>;
