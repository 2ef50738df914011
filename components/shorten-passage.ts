import type { Passage } from '../lib/quiz/review-card.ts';
import { type Span, spansOverlap } from '../lib/quiz/span.ts';

const long = 900;
const context = 300;

const spaceAtOrAfter = (text: string, from: number, limit: number): number => {
  const found = text.slice(from, limit).search(/\s/);
  return found === -1 ? limit : from + found + 1;
};

const spaceAtOrBefore = (text: string, from: number, limit: number): number => {
  for (let index = from; index > limit; index--) if (/\s/.test(text[index] ?? '')) return index;
  return limit;
};

/**
 * A passage as it is quoted under a question: whole when it is a paragraph of up to 900 units, else the spans in it
 * with some 300 units on either side, cut between words. `cutBefore` and `cutAfter` say where words are missing.
 */
export function shortenPassage(
  { start, text }: Passage,
  spans: readonly Span[],
): Passage & { cutBefore: boolean; cutAfter: boolean } {
  const here = spans.filter((span) => spansOverlap(span, { start, end: start + text.length }));
  if (text.length <= long || here.length === 0) return { start, text, cutBefore: false, cutAfter: false };
  const first = Math.max(0, Math.min(...here.map((span) => span.start)) - start);
  const last = Math.min(text.length, Math.max(...here.map((span) => span.end)) - start);
  const from = first > context ? spaceAtOrAfter(text, first - context, first) : 0;
  const to = text.length - last > context ? spaceAtOrBefore(text, last + context, last) : text.length;
  return { start: start + from, text: text.slice(from, to), cutBefore: from > 0, cutAfter: to < text.length };
}
