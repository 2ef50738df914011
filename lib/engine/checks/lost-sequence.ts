import { optionsOf } from '../distractors/item.ts';
import { amountOf } from '../facts/figures/amount-of.ts';
import type { Rule } from './rule.ts';

/** Options that have an order must be asked in order; when they cannot be ordered the item is not asked so. */
export const lostSequence: Rule = {
  id: 'lost-sequence',
  find: (item) =>
    !item.draft.ordered &&
    item.draft.answer.type === 'figure' &&
    optionsOf(item).every(({ text }) => amountOf(text) !== null)
      ? { reason: 'The figures are in no order.' }
      : null,
};
