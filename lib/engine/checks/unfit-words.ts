import { optionsOf } from '../distractors/item.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** Words that are not for a class, whole or with letters struck out ("s--t"); whole words only, so that "Essex" and "classic" pass. */
const unfit =
  /\b(?:sex tapes?|porn\w*|pussy|fuck\w*|(?:bull)?shit\w*|crap|bitch\w*|bastards?|whores?|sluts?|nigg\w*|fagg?ots?|rap(?:e[ds]?|ists?|ing)|molest\w*|incest|genitals?|orgasm\w*|cunts?|asshole\w*|jerk off|grab them)\b|(?<![\p{L}\d’'])[bcdfps]h?(?:-{2,}|[*–—]+)\p{L}{1,4}\b|\b[bcdfs]h?-{2,}(?!\p{L})/iu;

const isUnfit = remembered((text): boolean => unfit.test(text));

/** The words are not fit for a class. */
export const unfitWords: Rule = {
  id: 'unfit-words',
  find: (item) =>
    [item.draft.prompt, ...optionsOf(item).map((option) => option.text)].some(isUnfit)
      ? { reason: 'Its words are not fit for a class.' }
      : null,
};
