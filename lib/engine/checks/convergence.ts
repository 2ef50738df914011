import { contentSet, contentWords } from '../kinds/words/content-words.ts';
import type { Rule } from './rule.ts';

/** The right option is where the options overlap: it shares a word with each of the others, which share none among them. */
export const convergence: Rule = {
  id: 'convergence',
  find({ draft, wrong }) {
    if (wrong.length < 2) return null;
    const share = (a: string, b: string): boolean => {
      const among = contentSet(b);
      return contentWords(a).some((word) => among.has(word));
    };
    const meets = wrong.every((option) => share(option.text, draft.key.text));
    const areApart = () =>
      wrong.every((one, index) => wrong.slice(index + 1).every((other) => !share(one.text, other.text)));
    return meets && areApart()
      ? { reason: 'The right option is the one with which all the others overlap.' }
      : null;
  },
};
