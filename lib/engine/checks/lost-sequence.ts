import type { Rule } from './rule.ts';

const amountIn = (text: string): number | null => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

/** Options that have an order must be asked in order; when they cannot be ordered the item is not asked so. */
export const lostSequence: Rule = {
  id: 'lost-sequence',
  find({ draft, wrong }) {
    if (draft.ordered || draft.answer.type !== 'figure' || wrong.length === 0) return null;
    const values = [draft.key, ...wrong].map((option) => amountIn(option.text));
    const bare = [draft.key, ...wrong].every(
      (option) => option.text.replace(/[\d,.\s%$€£-]/g, '').length < 12,
    );
    return bare && values.every((value) => value !== null)
      ? { reason: 'The figures are in no order.' }
      : null;
  },
};
