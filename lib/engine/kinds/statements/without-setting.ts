import { settingNouns } from '../../lexicon/evidence-nouns.ts';
import { onDay } from '../clauses/told-clause.ts';
import { withoutTimes } from '../figures/drop-times.ts';
import { readWords } from './read-words.ts';

/** ", an offer that failed", ", both of whom left", ", including a tax": what is told of the last words, or more of the same. */
const furtherPart = /, (?:an?|which|whom?|whose|where|both|including) (?!.* or )[^“”]*$/;

/** What somebody called for, without when and where they did: "a ban on nets | in a speech on Friday". */
export function withoutSetting(words: string): string {
  const told = words
    .replace(onDay, '')
    .replace(/ \([^()]*\)/g, '')
    .replace(furtherPart, '');
  const { pieces } = readWords(told);
  const kept = withoutTimes(pieces, { from: 0, end: pieces.length });
  const text = kept.map(({ from, end }) => told.slice(pieces[from]?.start, pieces[end - 1]?.end)).join(' ');
  const setting =
    / (?:in|during|at) (?:an?|the|his|her|its) (?:[\p{L}-]+ ){0,4}?(\p{L}+)(?: \p{L}+ed)?$/u.exec(text);
  return setting !== null && settingNouns.has(setting[1] ?? '') ? text.slice(0, setting.index) : text;
}
