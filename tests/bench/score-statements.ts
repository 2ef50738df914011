import type { Span } from '../../lib/quiz/span.ts';
import { overlap } from '../overlap.ts';
import type { Label } from './corpus.ts';

/** What an engine found, as it is scored. */
export type Found = Span & { speaker: Span | null; cue: Span | null; reference: string | null };

/** One article: what should be found and what was. */
export type Comparison = { labels: Label[]; found: Found[] };

/** A label and what was found of it, or null. */
type Pair = { label: Label; found: Found | null };

/** Counts of right, missing and surplus spans, with the rates they give (0 to 1). */
export type Rates = {
  right: number;
  missing: number;
  surplus: number;
  precision: number;
  recall: number;
  f1: number;
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of counts. */
export function ratesOf(right: number, missing: number, surplus: number): Rates {
  const precision = ratio(right, right + surplus);
  const recall = ratio(right, right + missing);
  return {
    right,
    missing,
    surplus,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
  };
}

/**
 * Gives each label, in order, the best of what is left: what covers the largest share of it, above `threshold`.
 * What is found once answers one label only.
 */
export function pairUp({ labels, found }: Comparison, threshold: number): Pair[] {
  const left = new Set(found);
  return labels.map((label) => {
    let best: Found | null = null;
    let bestShare = threshold;
    for (const candidate of left) {
      const share = overlap(label, candidate) / Math.max(1, label.end - label.start);
      if (share > bestShare) [best, bestShare] = [candidate, share];
    }
    if (best) left.delete(best);
    return { label, found: best };
  });
}

/** Whether most of what was found lies on one of the labels. */
export const liesOn = (found: Span, labels: Span[]): boolean =>
  labels.some((label) => overlap(found, label) > (found.end - found.start) / 2);

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'prime', 'minister', 'president', 'the', 'a', 'an']);

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !titles.has(word));

/** Whether two names may be one person's: same last word, or all words of the one in the other; titles left out. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  const within = (inner: string[], outer: string[]) => inner.every((word) => outer.includes(word));
  return a.at(-1) === b.at(-1) || within(a, b) || within(b, a);
}

const speakerIsRight = ({ label, found }: Pair): boolean =>
  found !== null &&
  (label.speaker ? found.speaker !== null && overlap(label.speaker, found.speaker) > 0 : !found.speaker);

const nameIsRight = ({ label, found }: Pair): boolean =>
  Boolean(label.reference && found?.reference && sameName(label.reference, found.reference));

/** How well statements, their speakers and their names were found; null where no label names anybody. */
export type StatementScore = Rates & { speaker: number; name: number | null };

/** Scores statements by overlap: a label counts as found when more than `threshold` of it is covered. */
export function scoreStatements(comparisons: Comparison[], threshold: number): StatementScore {
  const pairs = comparisons.flatMap((comparison) => pairUp(comparison, threshold));
  const matched = pairs.filter((pair) => pair.found);
  const found = comparisons.reduce((sum, comparison) => sum + comparison.found.length, 0);
  const named = matched.filter(({ label }) => label.reference);
  return {
    ...ratesOf(matched.length, pairs.length - matched.length, found - matched.length),
    speaker: ratio(matched.filter(speakerIsRight).length, matched.length),
    name: named.length === 0 ? null : ratio(named.filter(nameIsRight).length, named.length),
  };
}

const keysOf = (spans: (Span | null)[]): Set<string> =>
  new Set(spans.flatMap((span) => (span ? [`${span.start}-${span.end}`] : [])));

/** Scores spans that must match to the character, each counted once an article. */
export function scoreExact(articles: { gold: (Span | null)[]; found: (Span | null)[] }[]): Rates {
  let [right, missing, surplus] = [0, 0, 0];
  for (const article of articles) {
    const [gold, found] = [keysOf(article.gold), keysOf(article.found)];
    const hits = [...found].filter((key) => gold.has(key)).length;
    right += hits;
    missing += gold.size - hits;
    surplus += found.size - hits;
  }
  return ratesOf(right, missing, surplus);
}
