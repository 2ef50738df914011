import { optionsOf } from '../distractors/item.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** Letters and digits alone, so that "$4.6-million" and "$4.6 million" are the same. */
const bare = remembered((text) =>
  text
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{N}%$€£.]/gu, ''),
);

/** Two options are the same words. */
export const sameOption: Rule = {
  id: 'same-option',
  find(item) {
    const seen = new Set<string>();
    for (const option of optionsOf(item)) {
      if (seen.has(bare(option.text)))
        return { reason: `“${option.text}” stands twice.`, option: option.text };
      seen.add(bare(option.text));
    }
    return null;
  },
};
