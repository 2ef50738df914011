import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

const startOf = remembered(
  (text): string => /^(?:the|an|a|to|in|on|at|by|because|that)\b/i.exec(text)?.[0].toLowerCase() ?? '',
);

/** The first small word fits the right option alone. */
export const grammaticalCue: Rule = {
  id: 'grammatical-cue',
  find({ draft, wrong }) {
    if (draft.answer.type !== 'phrase' || !/\s/.test(draft.key.text)) return null;
    const key = startOf(draft.key.text);
    const starts = new Set(wrong.map((option) => startOf(option.text)));
    return starts.size === 1 && !starts.has(key) && draft.key.text.length < 60
      ? { reason: 'The right option begins in another way than all the others.' }
      : null;
  },
};
