import type { Rule } from './rule.ts';

/** The evidence lies outside the text or is empty, so nothing proves the answer. */
export const unproved: Rule = {
  id: 'unproved',
  find({ draft }, facts) {
    const length = facts.document.text.length;
    const sound = draft.evidence.every(({ start, end }) => start >= 0 && start < end && end <= length);
    return draft.evidence.length > 0 && sound
      ? null
      : { reason: 'No sentence of the article proves the answer.' };
  },
};
