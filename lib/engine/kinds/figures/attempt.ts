/** A question in words, without capital and mark: `prompt`, what the figure is as a noun phrase, the same as a statement where it is made of one, and the prompt with names for its pronouns. */
export type Asked = { prompt: string; description: string; told?: string; plain?: string };

/** A question, or why none can be formed. */
export type Attempt = Asked | { reason: string };

/** Pieces of a sentence, end exclusive. */
export type Range = { from: number; end: number };

/** Says why no question is formed. */
export const refuse = (reason: string): { reason: string } => ({ reason });
