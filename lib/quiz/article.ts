import * as z from 'zod/mini';
import { spanSchema } from './span-schema.ts';

/** What a block of an article is for; `furniture` is what the page around the article left in the text. */
export const blockKinds = ['title', 'byline', 'body', 'heading', 'caption', 'furniture'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One paragraph or line of an article, with what it is for. */
export const blockSchema = z.extend(spanSchema, { kind: z.enum(blockKinds) });
export type Block = z.infer<typeof blockSchema>;

/** An article as given, its text never altered; `id` is a short hash of the text, `blocks` mark its parts in order. */
export const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  blocks: z.array(blockSchema),
});
export type Article = z.infer<typeof articleSchema>;
