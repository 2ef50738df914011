import { contentSet, contentWords } from '../kinds/words/content-words.ts';
import type { Rule } from './rule.ts';

/** A word of the stem stands in the right option and in no wrong one, which tells it without reading. */
export const wordRepeat: Rule = {
  id: 'word-repeat',
  find({ draft, wrong }) {
    const stem = contentSet(draft.prompt);
    const told = contentWords(draft.key.text).find(
      (word) => stem.has(word) && !wrong.some((option) => contentSet(option.text).has(word)),
    );
    return told === undefined
      ? null
      : { reason: `“${told}” stands in the stem and in the right option alone.` };
  },
};
