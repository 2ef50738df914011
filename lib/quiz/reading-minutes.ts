const wordsPerMinute = 238;

/** How many words a text has, by white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Whole minutes a grown reader takes over that many words of news (238 words a minute, Brysbaert 2019); at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
