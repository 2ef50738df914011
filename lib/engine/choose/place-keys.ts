import type { Item } from '../distractors/item.ts';
import { optionsOf } from '../distractors/item.ts';
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

/** Ascending by value; options without a figure keep the alphabet. */
function inOrder(item: Item): Option[] {
  return optionsOf(item).toSorted((a, b) => valueOf(a.text) - valueOf(b.text) || (a.text < b.text ? -1 : 1));
}

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

function valueOf(text: string): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  const scale = /\b(?:hundred|thousand|million|billion|trillion)/i.exec(text)?.[0].toLowerCase();
  return digits === undefined ? 0 : Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1);
}
