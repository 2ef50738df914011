import type { Item } from '../distractors/item.ts';
import type { Facts } from '../facts/facts.ts';
import { timesWritten } from '../kinds/words/times-written.ts';

/** Tells of an item on people whether its key is the name written most often among its options, by its last word, which a guesser would take. */
export const isToldBy =
  ({ document }: Facts): ((item: Item) => boolean) =>
  ({ draft: { answer, key }, wrong }) =>
    answer.type === 'person' &&
    wrong.every(({ text }) => timesWritten(document, text) < timesWritten(document, key.text));
