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

/** Ascending by date or value; options that are equal or have neither keep the alphabet. */
function inOrder(item: Item): Option[] {
  const ranked = optionsOf(item).map((option) => ({ option, amount: amountIn(option.text) }));
  ranked.sort((a, b) => a.amount - b.amount || (a.option.text < b.option.text ? -1 : 1));
  return ranked.map(({ option }) => option);
}

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What an option stands for in a row: "$4.6 million" as 4,600,000, "May 4" after "April 30", "Tuesday" after "Monday". */
function amountIn(text: string): number {
  const number = Number((/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '0').replaceAll(',', ''));
  const lower = text.toLowerCase();
  const month = months.indexOf(
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/.exec(lower)?.[0].slice(0, 3) ?? '',
  );
  if (month >= 0) {
    const year = Number(/\b[12]\d{3}\b/.exec(text)?.[0] ?? 0);
    return year * 400 + month * 32 + (number < 32 ? number : 0);
  }
  const weekday = weekdays.indexOf(
    /\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*day\b/u.exec(lower)?.[0].slice(0, 3) ?? '',
  );
  if (weekday >= 0) return weekday;
  return number * (scales[/\b(?:hundred|thousand|million|billion|trillion)/.exec(lower)?.[0] ?? ''] ?? 1);
}
