import { shortHash } from '../../../quiz/short-hash.ts';

/** One time in this many the key may be the longest option, as often as chance would have it. */
const options = 4;

/**
 * Wrong options in an order that keeps length from telling: the nearest in length to the key first, and before them one
 * that is longer; one time in four, told by the key's own words, only shorter ones come first.
 */
export function byLength<Thing>(things: Thing[], textOf: (thing: Thing) => string, key: string): Thing[] {
  const nearest = things.toSorted(
    (a, b) => Math.abs(textOf(a).length - key.length) - Math.abs(textOf(b).length - key.length),
  );
  const isLonger = (thing: Thing) => textOf(thing).length > key.length;
  if (Number.parseInt(shortHash(key).slice(-3), 36) % options === 0)
    return [...nearest.filter((thing) => !isLonger(thing)), ...nearest.filter(isLonger)];
  const longer = nearest.find(isLonger);
  return longer === undefined ? nearest : [longer, ...nearest.filter((thing) => thing !== longer)];
}

/** One thing of each sort before a second one of any: [a1, b1, a2] of [a1, a2, b1]. */
export function eachFirst<Thing>(things: Thing[], sortOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>();
  const firsts = things.filter((thing) => !seen.has(sortOf(thing)) && seen.add(sortOf(thing)));
  const taken = new Set(firsts);
  return [...firsts, ...things.filter((thing) => !taken.has(thing))];
}

/** How many wrong options two questions of one stem must not share. */
const step = 3;

/**
 * Wrong options so ordered that the questions of one stem do not show the same ones: the first keeps the order, the next
 * begins three further on, and so round. Few options stay as they are.
 */
export function takingTurns<Thing>(things: Thing[], turn: number): Thing[] {
  const from = things.length > step + 1 ? (turn * step) % things.length : 0;
  return [...things.slice(from), ...things.slice(0, from)];
}

/** Wrong options by length, one of each sort before a second of any, and others for each question of one stem. */
export const inTurn = <Thing>(
  things: Thing[],
  {
    textOf,
    sortOf,
    key,
    turn,
  }: { textOf: (thing: Thing) => string; sortOf: (thing: Thing) => string; key: string; turn: number },
): Thing[] => takingTurns(eachFirst(byLength(things, textOf, key), sortOf), turn);
