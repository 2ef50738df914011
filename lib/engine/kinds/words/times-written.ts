import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** The words and marks of an article as written, with how often each stands there. */
export const wordsWritten = once((document: Document): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { text } of document.tokens) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
});

/** How often the last word of a name stands in an article, which is what a guesser of the best-known name counts. */
export const timesWritten = (document: Document, name: string): number =>
  wordsWritten(document).get(name.slice(name.lastIndexOf(' ') + 1)) ?? 0;
