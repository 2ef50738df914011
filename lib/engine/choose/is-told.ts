import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { nameAtStart } from '../kinds/printed-name.ts';

/** Whether a question has names as its options, or sentences that differ in a name. */
export const isOnName = ({ answer, frame }: Draft): boolean =>
  answer.type === 'person' || (frame !== undefined && 'entity' in frame);

const bare = (name: string): string => name.replace(/^the /i, '');

/** Tells of an item whether its key is the person named most often among its options, whom a guesser would take. */
export function isToldBy(facts: Facts): (item: Item) => boolean {
  const times = new Map(
    facts.registry.entities.map((entity) => [bare(nameAtStart(facts, entity)), entity.mentions.length]),
  );
  return ({ draft, wrong }) => {
    if (!isOnName(draft)) return false;
    const { before, after } = draft.frame ?? { before: '', after: '' };
    const timesNamed = ({ text }: Option): number =>
      times.get(bare(text.slice(before.length, text.length - after.length))) ?? 0;
    const key = timesNamed(draft.key);
    return wrong.every((option) => timesNamed(option) < key);
  };
}
