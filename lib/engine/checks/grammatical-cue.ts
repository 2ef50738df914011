import { optionsOf } from '../distractors/item.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

const startOf = remembered(
  (text): string => /^(?:the|an|a|to|in|on|at|by|because|that)\b/i.exec(text)?.[0].toLowerCase() ?? '',
);

const articleAtEnd = remembered(
  (stem): string | null => /\b(an?)\s*\??$/i.exec(stem)?.[1]?.toLowerCase() ?? null,
);

/** Grammar fits the right option alone: its first small word, or an "a" or "an" at the end of the stem. */
export const grammaticalCue: Rule = {
  id: 'grammatical-cue',
  find(item) {
    const { draft, wrong } = item;
    const article = articleAtEnd(draft.prompt);
    if (article !== null) {
      const fits = optionsOf(item).filter((option) => /^[aeiou]/i.test(option.text) === (article === 'an'));
      if (fits.length < 2) return { reason: `“${article}” at the end of the stem fits one option only.` };
    }
    if (draft.answer.type !== 'phrase' || !/\s/.test(draft.key.text)) return null;
    const key = startOf(draft.key.text);
    const starts = new Set(wrong.map((option) => startOf(option.text)));
    return starts.size === 1 && !starts.has(key) && draft.key.text.length < 60
      ? { reason: 'The right option begins in another way than all the others.' }
      : null;
  },
};
