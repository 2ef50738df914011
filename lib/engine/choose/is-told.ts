import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import { nameAtStart } from '../kinds/printed-name.ts';

/** Tells of an item whether its key is the person named most often among its options, whom a guesser would take. */
export function isToldBy(facts: Facts): (item: Item) => boolean {
  const times = new Map(
    facts.registry.entities.map((entity) => [nameAtStart(facts, entity), entity.mentions.length]),
  );
  return ({ draft, wrong }) => {
    if (draft.answer.type !== 'person') return false;
    const key = times.get(draft.key.text) ?? 0;
    return wrong.every(({ text }) => (times.get(text) ?? 0) < key);
  };
}
