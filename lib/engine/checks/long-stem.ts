import { countWords } from '../text/one-spaced.ts';
import type { Rule } from './rule.ts';

const mostWords = 50;

/** The stem has more words than a reader can hold. */
export const longStem: Rule = {
  id: 'long-stem',
  find: ({ draft }) =>
    countWords(draft.prompt) > mostWords ? { reason: 'The stem is longer than it need be.' } : null,
};
