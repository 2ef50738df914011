import type { Rule } from './rule.ts';

/** All wrong options are words of one other speaker, which makes the right one the odd one out. */
export const oneVoice: Rule = {
  id: 'one-voice',
  find: ({ wrong }) =>
    wrong[0]?.source !== undefined && wrong.every(({ source }) => source === wrong[0]?.source)
      ? { reason: 'All wrong options are of one speaker.' }
      : null,
};
