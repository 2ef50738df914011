import type { Clause } from '../../facts/clauses/clause.ts';
import { prepositions, relatives, subordinators } from '../../lexicon/word-classes.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { tailEnd } from '../figures/turn-clause.ts';

/** How far behind the end of a clause the rest of a list may reach. */
const reach = 14;

/** What opens no further part of a list behind a comma: "which", "while", "in", "citing", "a mill". */
const opensOther = (lower: string): boolean =>
  relatives.has(lower) ||
  subordinators.has(lower) ||
  prepositions.has(lower) ||
  /^(?:and|but|or|so|yet|then|an?|the|he|she|it|they|as|though|while|where|when|including|\p{L}+ing)$/u.test(
    lower,
  );

/**
 * Whether the printed words of a clause break off inside what belongs together. Takes "sold boats | , nets and ropes", "wants to open
 * a school, buy boats | and sail", "friends who care | and are kind", "the fairs | , called Port Days, that she held", "near the U.S. | - Norland
 * border"; refuses "sold boats | and left", "sold boats | , a mill and a school". Limit: a list whose last part lies further on.
 */
export function isCutOff(
  { facts: { document }, pieces, analysis }: FigureContext,
  { rest }: Clause,
): boolean {
  const end = tailEnd(pieces, rest.from, Math.max(rest.from, rest.end));
  const [next, after] = [pieces[end], pieces[end + 1]];
  const words = pieces.slice(rest.from, end);
  const last = pieces[end - 1]?.end ?? 0;
  if (/^\.?-\s?\p{L}/u.test(document.text.slice(last, last + 5))) return true;
  if (next === undefined) return false;
  if (/^(?:and|but|or)$/.test(next.lower))
    return words.some(({ text, lower }) => text === ',' || /^(?:that|who|which|whose|where)$/.test(lower));
  if (next.text !== ',') return false;
  const behind = pieces.slice(end + 1, end + 1 + reach);
  const stop = behind.findIndex(
    ({ text }, at) => analysis.finite[end + 1 + at] || /^[.;:!?—–“”"]$/.test(text),
  );
  const aside = stop < 0 ? behind : behind.slice(0, stop);
  const named = /^(?:called|known|named|dubbed)$/.test(after?.lower ?? '');
  if (named && behind.some(({ text }, at) => text === ',' && behind[at + 1]?.lower === 'that')) return true;
  return !opensOther(after?.lower ?? '') && aside.some(({ lower }) => /^(?:and|or)$/.test(lower));
}
