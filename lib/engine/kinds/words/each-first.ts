/** One thing of each sort before a second one of any: [a1, b1, a2] of [a1, a2, b1]. */
export function eachFirst<Thing>(things: Thing[], sortOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>();
  const firsts = things.filter((thing) => !seen.has(sortOf(thing)) && seen.add(sortOf(thing)));
  const taken = new Set(firsts);
  return [...firsts, ...things.filter((thing) => !taken.has(thing))];
}
