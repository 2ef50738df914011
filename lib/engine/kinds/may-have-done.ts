import type { Entity, Facts } from '../facts/facts.ts';
import { indexOf } from './figures/figure-index.ts';

/** From this share of the same words on, a sentence that names somebody may tell the same of them. */
const sameDeed = 0.34;

/** Whether a sentence in which somebody is named, or the one after it, has a good part of the words. */
export function mayHaveDone(facts: Facts, { mentions }: Entity, words: string[]): boolean {
  const { sentences } = facts.document;
  let at = 0;
  return mentions.some(({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return [at, at + 1].some((near) => {
      const content = indexOf(facts).contentOf(near);
      return words.filter((word) => content.has(word)).length >= Math.max(2, sameDeed * words.length);
    });
  });
}
