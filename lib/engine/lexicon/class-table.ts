/** Classes of words: each has a bit of its own, so that one number tells all the classes of a word and `|` joins classes. */
export type ClassTable<Lists> = {
  bits: { readonly [Name in keyof Lists]: number };
  classes: Map<string, number>;
};

/** Reads lists of words, each under its class (at most 32), into bits by class and classes by word; `forms` gives the forms of a word. */
export function classTable<Lists extends Record<string, string>>(
  lists: Lists,
  forms: (word: string) => readonly string[] = (word) => [word],
): ClassTable<Lists> {
  const classes = new Map<string, number>();
  const bits: Record<string, number> = {};
  for (const [index, [name, words]] of Object.entries(lists).entries()) {
    const bit = 1 << index;
    bits[name] = bit;
    for (const word of words.trim().split(/\s+/))
      for (const form of forms(word)) classes.set(form, (classes.get(form) ?? 0) | bit);
  }
  return { bits: bits as { readonly [Name in keyof Lists]: number }, classes };
}

/** All the words of some classes of a table, but those of some others. */
export const wordsOf = (classes: ReadonlyMap<string, number>, wanted: number, but = 0): ReadonlySet<string> =>
  new Set(
    [...classes].filter(([, found]) => (found & wanted) !== 0 && (found & but) === 0).map(([word]) => word),
  );
