import type { Option } from '../kinds/kind.ts';
import { remembered } from '../lexicon/remembered.ts';
import type { Rule } from './rule.ts';

const magnitude = remembered((text): number | null => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) return null;
  const scale = /\b(?:trillion|billion|million|thousand)\b/i.exec(text)?.[0].toLowerCase() ?? '';
  const powers: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
  return Math.log10(Math.max(Number(digits.replaceAll(',', '')), 0.001)) + (powers[scale] ?? 0);
});

/** How many powers of ten a wrong figure may lie from the right one. */
const reach = 2.1;

/** A wrong option of another type, magnitude or format than the key, which nobody would choose. */
export const implausibleOption: Rule = {
  id: 'implausible-option',
  find({ draft, wrong }) {
    const bad = wrong.find((option) => !isPlausible(option, draft.key, draft.answer.type));
    return bad === undefined
      ? null
      : { reason: `“${bad.text}” is of another sort than the right answer.`, option: bad.text };
  },
};

function isPlausible(option: Option, key: Option, type: 'person' | 'figure' | 'phrase'): boolean {
  if (option.text.trim() === '') return false;
  if (type === 'person') return /^\p{Lu}/u.test(option.text) === /^\p{Lu}/u.test(key.text);
  if (type === 'phrase') return true;
  const a = magnitude(option.text);
  const b = magnitude(key.text);
  return a === null || b === null || Math.abs(a - b) <= reach;
}
