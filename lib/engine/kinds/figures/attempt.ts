/** A question in words, without capital and mark: `prompt`, what the figure is as a noun phrase, and the same as a statement where it is made of one. */
export type Asked = { prompt: string; description: string; told?: string };

/** A question, or why none can be formed. */
export type Attempt = Asked | { reason: string };

/** Pieces of a sentence, end exclusive. */
export type Range = { from: number; end: number };

/** Says why no question is formed. */
export const refuse = (reason: string): { reason: string } => ({ reason });
