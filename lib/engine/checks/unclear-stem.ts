import { whyNotAlone, withoutQuoted } from '../kinds/stands-alone.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** Takes "How many times has the club grown?", which leaves open since when; refuses "… grown since 1990?", "… in ten years?". */
const endless =
  /^(?:According to [^,?]*, h|H)ow many (?:times|goals|games|matches) (?:has|have) (?![^?]*\b(?:since|in|over|during|within|this|so far)\b)/;

const whyNot = remembered((prompt): string | null => {
  if (!prompt.endsWith('?')) return 'The stem is no question.';
  if (endless.test(prompt)) return 'The stem does not stand alone. It leaves open since when.';
  const own = withoutQuoted(prompt)
    .replace(/^According to the article, /, '')
    .replace(
      /\b(?:this|these|those)(?=\?$| (?:said|statements?|sentences?|quotations?|words?|options?)\b)/gi,
      '',
    )
    .replace(/\b(?:who|which|what|whose) of (?:this|these|those)\b/gi, '');
  const reason = whyNotAlone(own);
  return reason === null ? null : `The stem does not stand alone. ${reason}`;
});

/** The stem does not stand alone: a pronoun or date without what it points to, or no question at all. */
export const unclearStem: Rule = {
  id: 'unclear-stem',
  find({ draft }) {
    const reason = whyNot(draft.plain ?? draft.prompt);
    return reason === null ? null : { reason };
  },
};
