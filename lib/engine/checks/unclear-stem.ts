import { withoutQuoted } from '../kinds/statements/read-words.ts';
import { whyNotAlone } from '../kinds/statements/stands-alone.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

const ownWords = remembered((prompt): string =>
  withoutQuoted(prompt)
    .replace(/^According to the article, /, '')
    .replace(
      /\b(?:this|these|those)(?=\?$| (?:said|statements?|sentences?|quotations?|words?|options?)\b)/gi,
      '',
    )
    .replace(/\b(?:who|which|what|whose) of (?:this|these|those)\b/gi, ''),
);

const whyNot = remembered((prompt): string | null => {
  if (!prompt.endsWith('?')) return 'The stem is no question.';
  const reason = whyNotAlone(ownWords(prompt));
  return reason === null ? null : `The stem does not stand alone. ${reason}`;
});

/** The stem does not stand alone: a pronoun or a date without what it points to, or no question at all. */
export const unclearStem: Rule = {
  id: 'unclear-stem',
  find({ draft }) {
    const reason = whyNot(draft.plain ?? draft.prompt);
    return reason === null ? null : { reason };
  },
};
