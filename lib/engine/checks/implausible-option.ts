import { amountOf } from '../facts/figures/amount-of.ts';
import type { Option } from '../kinds/kind.ts';
import type { Rule } from './rule.ts';

/** How many powers of ten a wrong figure may lie from the right one. */
const reach = 2.1;

/** A wrong option of another type, magnitude or format than the key, which nobody would choose. */
export const implausibleOption: Rule = {
  id: 'implausible-option',
  find({ draft, wrong }) {
    const bad = wrong.find((option) => !isPlausible(option, draft.key, draft.answer.type));
    return bad === undefined
      ? null
      : { reason: `“${bad.text}” is of another sort than the right answer.`, option: bad.text };
  },
};

function isPlausible(option: Option, key: Option, type: 'person' | 'figure' | 'phrase'): boolean {
  if (option.text.trim() === '') return false;
  if (type === 'person') return /^\p{Lu}/u.test(option.text) === /^\p{Lu}/u.test(key.text);
  if (type === 'phrase') return true;
  const [a, b] = [amountOf(option.text), amountOf(key.text)];
  return a === null || b === null || a <= 0 || b <= 0 || Math.abs(Math.log10(a / b)) <= reach;
}
