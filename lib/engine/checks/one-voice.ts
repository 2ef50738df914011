import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** The first two words, without marks: "the ferry" of “The ferry is late”. */
const openingOf = remembered((text): string =>
  (/[\p{L}\p{N}’'-]+ [\p{L}\p{N}’'-]+/u.exec(text)?.[0] ?? '').toLowerCase(),
);

/** All wrong options are words of one other speaker, or begin alike and the right one does not, which makes it the odd one out. */
export const oneVoice: Rule = {
  id: 'one-voice',
  find({ draft, wrong }) {
    const [first] = wrong;
    if (first?.source === undefined) return null;
    if (wrong.every(({ source }) => source === first.source))
      return { reason: 'All wrong options are of one speaker.' };
    const opening = openingOf(first.text);
    return openingOf(draft.key.text) !== opening && wrong.every(({ text }) => openingOf(text) === opening)
      ? { reason: 'All wrong options begin alike.' }
      : null;
  },
};
