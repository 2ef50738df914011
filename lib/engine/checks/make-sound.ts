import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { rules } from './index.ts';
import type { Flaw } from './rule.ts';

const mostWrong = 3;
const leastWrong = 2;

/**
 * Chooses wrong options for a draft so that every rule is kept. An option that breaks one gives way to the next
 * candidate; a set that does, to the next set; what cannot be mended so is dropped with the reason.
 */
export function makeSound(draft: Draft, candidates: Option[], facts: Facts): Item | { reason: string } {
  const texts = new Set([draft.key.text]);
  let left = candidates.filter((option) => !texts.has(option.text) && texts.add(option.text));
  let reason = 'The article gives too few good wrong options.';
  while (left.length >= leastWrong) {
    const item = { draft, wrong: left.slice(0, mostWrong) };
    const flaw = firstFlaw(item, facts);
    if (flaw === null) return item;
    reason = flaw.reason;
    left = left.filter((option, index) =>
      flaw.option === undefined ? index > 0 : option.text !== flaw.option,
    );
  }
  return { reason };
}

function firstFlaw(item: Item, facts: Facts): Flaw | null {
  for (const rule of rules) {
    const flaw = rule.find(item, facts);
    if (flaw !== null) return flaw;
  }
  return null;
}
