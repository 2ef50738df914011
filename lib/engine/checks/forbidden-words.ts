import { optionsOf } from '../distractors/item.ts';
import { withoutQuoted } from '../kinds/statements/read-words.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** "All of the above", "Both A and B", "True": an option that speaks of options. */
const aboutOptions =
  /\b(?:all|none|both|any) of (?:the|these) (?:above|options|answers)\b|^(?:true|false|yes|no)\.?$|^both \w+ and \w+$/i;
/** A stem that asks for what is not: "Which is not …", "… except". A "denied" inside a reported claim is none. */
const negative =
  /\b(?:which|who|what) (?:\w+ ){0,4}(?:is|was|were|are|did|does|has) not\b|\bnot true\b|\bexcept\b/i;
/** Words too strong to be checked; in a quotation they are its speaker’s. */
const absolute = /\b(?:always|never|everyone|nobody|completely|entirely|absolutely|impossible)\b/i;

const isAboutOptions = remembered((text): boolean => aboutOptions.test(text));
const isNegative = remembered((stem): boolean => negative.test(withoutQuoted(stem)));
const isAbsolute = remembered((text): boolean => absolute.test(withoutQuoted(text)));

/** Options that speak of options, stems that ask for what is not, absolute words in one option only. */
export const forbiddenWords: Rule = {
  id: 'forbidden-words',
  find(item) {
    const about = optionsOf(item).find((option) => isAboutOptions(option.text));
    if (about !== undefined) return { reason: `“${about.text}” is no answer of its own.` };
    if (isNegative(item.draft.prompt)) return { reason: 'The stem asks for what is not.' };
    const strong = optionsOf(item).filter((option) => isAbsolute(option.text));
    if (strong.length !== 1 || strong[0] === undefined) return null;
    const reason = 'An absolute word stands in one option only.';
    return strong[0] === item.draft.key ? { reason } : { reason, option: strong[0].text };
  },
};
