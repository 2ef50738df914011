import { optionsOf } from '../distractors/item.ts';
import type { Rule } from './rule.ts';

/** Traits of an option's form that a guesser can see. */
const traits: { name: string; has: (text: string) => boolean }[] = [
  { name: 'has a figure', has: (text) => /\d/.test(text) },
  { name: 'is a quotation', has: (text) => /^“/.test(text) },
  { name: 'has words in quotation marks', has: (text) => /.“/.test(text) },
  { name: 'begins with a small letter', has: (text) => /^\p{Ll}/u.test(text) },
  { name: 'ends with a full stop', has: (text) => /\.”?$/.test(text) },
];

/** The right option stands alone in its form, or a number of the stem stands in one option only. */
export const logicalCue: Rule = {
  id: 'logical-cue',
  find(item) {
    const { draft, wrong } = item;
    for (const { name, has } of traits) {
      const key = has(draft.key.text);
      if (
        wrong.every((option) => has(option.text) !== key) &&
        (key || name === 'has a figure' || wrong.length > 2)
      )
        return { reason: key ? `Only the right option ${name}.` : `Every option but the right one ${name}.` };
    }
    const inStem = draft.prompt.match(/\d[\d,.]*\d|\d/g) ?? [];
    const told = inStem.find(
      (number) => optionsOf(item).filter((option) => option.text.includes(number)).length === 1,
    );
    return told === undefined ? null : { reason: `${told} stands in the stem and in one option only.` };
  },
};
