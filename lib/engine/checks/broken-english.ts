import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

/** Marks that never stand together in good print, and sentences without a beginning. Each with the name a teacher reads. */
const faults: { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /[,;:][.?!]|\.\.(?!\.)(?<!\.\.\.)|\?\?|!!|,,|[,;]\s*[,;]|[.!?…]”\?$|(?<!\b\p{Lu}\.\p{Lu})[.!]\?$/u,
    reason: 'Two marks stand together.',
  },
  { pattern: /\s[,.;:?!](?!\d)|\(\s|\s\)|\s{2,}/, reason: 'A space stands where none belongs.' },
  { pattern: /\b(\p{L}+) \1\b(?<!\bhad had)/iu, reason: 'A word stands twice.' },
  { pattern: /https?:|www\.|@\w|\bpic\.twitter/i, reason: 'It has an address in it.' },
];

const odd = (text: string): boolean =>
  text.split('“').length !== text.split('”').length ||
  text.split('(').length !== text.split(')').length ||
  text.split('"').length % 2 === 0;

/** The stem or an option is no clean English. */
export const brokenEnglish: Rule = {
  id: 'broken-english',
  find(item) {
    const { draft, wrong } = item;
    for (const text of [draft.prompt, draft.key.text]) {
      const reason = faultOf(text);
      if (reason !== null) return { reason };
    }
    if (!/^[“‘\p{Lu}\p{N}]/u.test(draft.prompt)) return { reason: 'The stem begins with a small letter.' };
    const bad = wrong.find((option) => faultOf(option.text) !== null);
    return bad === undefined ? null : { reason: faultOf(bad.text) ?? '', option: bad.text };
  },
};

const faultOf = remembered((text): string | null => {
  for (const { pattern, reason } of faults) if (pattern.test(text)) return reason;
  return odd(text) ? 'Its quotation marks or brackets do not close.' : null;
});
