type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Applies to `theirs` what changed between `base` and `mine`, so that two tabs that started from one state keep the
 * changes of both. Entries are compared by identity: what is the same in base and mine is unchanged by me and is
 * taken from theirs, present or absent. Where both changed one entry, plain objects are merged down to `depth`
 * levels below the entries; what lies deeper is taken whole from mine.
 */
export function mergeChanges<T extends Tree>(base: Tree, mine: T, theirs: T, depth: number): T;
export function mergeChanges(base: Tree, mine: Tree, theirs: Tree, depth: number): Tree {
  if (base === mine) return theirs;
  const before = new Map(Object.entries(base));
  const present = new Map(Object.entries(mine));
  const merged = new Map(Object.entries(theirs));
  for (const key of new Set([...before.keys(), ...present.keys()])) {
    if (before.get(key) === present.get(key)) continue;
    if (present.has(key))
      merged.set(key, mergeEntry([before.get(key), present.get(key), merged.get(key)], depth));
    else merged.delete(key);
  }
  return Object.fromEntries(merged);
}

const mergeEntry = ([base, mine, theirs]: [unknown, unknown, unknown], depth: number): unknown =>
  depth > 0 && isTree(mine) && isTree(theirs)
    ? mergeChanges(isTree(base) ? base : {}, mine, theirs, depth - 1)
    : mine;
