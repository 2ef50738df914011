import type { Item } from '../distractors/item.ts';
import { optionsOf } from '../distractors/item.ts';
import { amountOf } from '../facts/figures/amount-of.ts';
import type { Option } from '../kinds/kind.ts';
import { type Random, shuffle } from './random.ts';

/**
 * The options of every item in the order in which they are shown. Ordered options keep their order; elsewhere the key
 * takes each place about equally often, first the places it has had least.
 */
export function placeKeys(items: Item[], random: Random): Option[][] {
  const used = [0, 0, 0, 0];
  const orders = items.map((item) => (item.draft.ordered ? inOrder(item) : null));
  orders.forEach((order, index) => {
    const key = items[index]?.draft.key;
    const place = order === null || key === undefined ? -1 : order.indexOf(key);
    if (place >= 0) used[place] = (used[place] ?? 0) + 1;
  });
  return items.map((item, index) => {
    const ordered = orders[index];
    if (ordered !== null && ordered !== undefined) return ordered;
    const places = shuffle([...Array(item.wrong.length + 1).keys()], random);
    const place = places.reduce((best, next) => ((used[next] ?? 0) < (used[best] ?? 0) ? next : best));
    used[place] = (used[place] ?? 0) + 1;
    return shuffle(item.wrong, random).toSpliced(place, 0, item.draft.key);
  });
}

/** Ascending by date or value; options that are equal or have neither keep the alphabet. */
function inOrder(item: Item): Option[] {
  const from = item.draft.frame?.before.length ?? 0;
  const ranked = optionsOf(item).map((option) => ({ option, amount: amountIn(option.text.slice(from)) }));
  ranked.sort((a, b) => a.amount - b.amount || (a.option.text < b.option.text ? -1 : 1));
  return ranked.map(({ option }) => option);
}

/** What an option stands for in a row: "$4.6 million" as 4,600,000, "five" after "four", "May 4" after "April 30". */
const amountIn = (text: string): number => amountOf(text) ?? 0;
