import type { Rule } from './rule.ts';

/** A gap to fill in the stem; a question is asked instead. Takes "____ metres", "[…] metres"; refuses a dash. */
export const gap: Rule = {
  id: 'gap',
  find: ({ draft }) =>
    /_{2,}|\[(?:…|\.\.\.)\]|\.{4,}/.test(draft.prompt)
      ? { reason: 'The stem has a gap in place of a question.' }
      : null,
};
