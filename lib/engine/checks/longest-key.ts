import { countWords } from '../text/one-spaced.ts';
import type { Rule } from './rule.ts';

/** The right option is told by its length: over 4/3 of the longest wrong one, and at least four words. */
export const longestKey: Rule = {
  id: 'longest-key',
  find({ draft, wrong }) {
    const key = countWords(draft.key.text);
    const longest = Math.max(...wrong.map((option) => countWords(option.text)));
    if (key < 4 || key <= (longest * 4) / 3) return null;
    const shortest = wrong.toSorted((a, b) => countWords(a.text) - countWords(b.text))[0];
    const reason = 'The right option is much longer than the others.';
    return shortest === undefined ? { reason } : { reason, option: shortest.text };
  },
};
