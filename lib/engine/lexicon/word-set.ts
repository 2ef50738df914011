/** The words of a text as a set, split at blanks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words to what each stands for, from rows "USD: dollar, dollars". */
export const wordMap = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [value = '', words = ''] = row.trim().split(': ');
        return words.split(', ').map((word) => [word, value] as const);
      }),
  );

/** Words to their numbers: the first is `from`, each next one `step` more. */
export const counted = (list: string, from = 0, step = 1): [string, number][] =>
  list.split(' ').map((word, index) => [word, from + index * step]);
