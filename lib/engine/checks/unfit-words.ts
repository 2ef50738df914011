import { optionsOf } from '../distractors/item.ts';
import { unfitWords as unfit } from '../lexicon/grave-words.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** Words with letters struck out, "s--t", and two that are unfit together. */
const struck =
  /\bsex tapes?\b|(?<![\p{L}\d’'])[bcdfps]h?(?:-{2,}|[*–—]+)\p{L}{1,4}\b|\b[bcdfs]h?-{2,}(?!\p{L})/iu;

const isUnfit = remembered(
  (text): boolean =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => unfit.has(word)) || struck.test(text),
);

/** The words are not fit for a class; whole words only, so that "Essex" and "classic" pass. */
export const unfitWords: Rule = {
  id: 'unfit-words',
  find: (item) =>
    [item.draft.prompt, ...optionsOf(item).map((option) => option.text)].some(isUnfit)
      ? { reason: 'Its words are not fit for a class.' }
      : null,
};
