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
