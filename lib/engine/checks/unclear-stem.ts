import { withoutQuoted } from '../kinds/statements/read-words.ts';
import { whyNotAlone } from '../kinds/statements/stands-alone.ts';
import { remembered } from '../lexicon/remembered.ts';
import { countWords } from '../text/one-spaced.ts';
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

/** No reader holds more words. */
const mostWords = 50;

const whyNot = remembered((prompt): string | null => {
  if (!prompt.endsWith('?')) return 'The stem is no question.';
  if (countWords(prompt) > mostWords) return 'The stem is longer than it need be.';
  const reason = whyNotAlone(ownWords(prompt));
  return reason === null ? null : `The stem does not stand alone. ${reason}`;
});

/** The stem does not stand alone: a pronoun or a date without what it points to; or it is too long, or no question at all. */
export const unclearStem: Rule = {
  id: 'unclear-stem',
  find({ draft }) {
    const reason = whyNot(draft.plain ?? draft.prompt);
    return reason === null ? null : { reason };
  },
};
