import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import { likeness } from '../kinds/words/content-words.ts';

const far = 600;

/**
 * How hard an item is, 0 to 1, of three equal parts: how near the wrong options stand to the evidence (or how like they
 * are to the key), how far the evidence lies from what names the answer, and whether something stands in between
 * (a second span of evidence, as where a pronoun speaks).
 */
export function difficultyOf({ draft, wrong }: Item, facts: Facts): number {
  const proof = draft.evidence[0];
  const start = proof?.start ?? 0;
  const near = wrong.map((option) =>
    option.mention === null
      ? likeness(option.text, draft.key.text)
      : 1 - Math.min(Math.abs(option.mention.start - start), far) / far,
  );
  const nearness = near.reduce((sum, part) => sum + part, 0) / Math.max(1, near.length);
  const named = draft.evidence[1] ?? draft.key.mention ?? proof;
  const distance = named === undefined ? 0 : Math.min(Math.abs(named.start - start), far) / far;
  const between = draft.evidence.length > 1 ? 1 : isPronoun(facts, draft.key.mention) ? 0.8 : 0;
  return Math.round(((nearness + distance + between) / 3) * 100) / 100;
}

const isPronoun = (facts: Facts, mention: { start: number; end: number } | null): boolean =>
  mention !== null && /^(?:he|she|they|it)$/i.test(facts.document.text.slice(mention.start, mention.end));
