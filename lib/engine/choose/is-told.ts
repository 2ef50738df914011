import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { timesWritten } from '../kinds/times-written.ts';

/** Whether a question has names as its options, or sentences that differ in a name. */
export const isOnName = ({ answer, frame }: Draft): boolean =>
  answer.type === 'person' || (frame !== undefined && 'entity' in frame);

/** Tells of an item whether its key is the name written most often among its options, by its last word, which a guesser would take. */
export function isToldBy({ document }: Facts): (item: Item) => boolean {
  return ({ draft, wrong }) => {
    if (!isOnName(draft)) return false;
    const { before, after } = draft.frame ?? { before: '', after: '' };
    const timesNamed = ({ text }: Option): number =>
      timesWritten(document, text.slice(before.length, text.length - after.length));
    const key = timesNamed(draft.key);
    return wrong.every((option) => timesNamed(option) < key);
  };
}
