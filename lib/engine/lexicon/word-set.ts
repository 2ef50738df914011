/** The words of a text as a set, split at blanks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
