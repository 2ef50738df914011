import { contentWords } from '../kinds/content-words.ts';
import type { Rule } from './rule.ts';

/** The right option is where the options overlap: it shares a word with each of the others, which share none among them. */
export const convergence: Rule = {
  id: 'convergence',
  find({ draft, wrong }) {
    if (wrong.length < 2) return null;
    const key = new Set(contentWords(draft.key.text));
    const others = wrong.map((option) => contentWords(option.text));
    const meets = others.every((words) => words.some((word) => key.has(word)));
    const apart = others.every((words, index) =>
      others.every((more, place) => place === index || !words.some((word) => more.includes(word))),
    );
    return meets && apart
      ? { reason: 'The right option is the one with which all the others overlap.' }
      : null;
  },
};
