import { shortHash } from './short-hash.ts';

/** An article's id: a short hash of its text, so that the same text pasted twice is one article. */
export const articleId = (text: string): string => shortHash(text);
