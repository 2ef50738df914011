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
  const merged: Record<string, unknown> = { ...theirs };
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (base[key] === mine[key]) continue;
    if (Object.hasOwn(mine, key)) merged[key] = mergeEntry([base[key], mine[key], theirs[key]], depth);
    else delete merged[key];
  }
  return merged;
}

const mergeEntry = ([base, mine, theirs]: [unknown, unknown, unknown], depth: number): unknown =>
  depth > 0 && isTree(mine) && isTree(theirs)
    ? mergeChanges(isTree(base) ? base : {}, mine, theirs, depth - 1)
    : mine;
