import type { Difference } from './compare-facts.ts';

/**
 * The expected facts with a mark behind each line that does not hold, and without the marks that do no more; what the
 * engine takes for a statement wrongly gets a line of its own at the end. No expected fact is altered.
 */
export function markMisses(source: string, differences: Difference[]): string {
  const problems = new Map(differences.map(({ line, problem }) => [line, problem]));
  const lines = source
    .trimEnd()
    .split('\n')
    .flatMap((row, index) => {
      const problem = problems.get(index + 1);
      if (!problem) return [row];
      if (row.startsWith('surplus ')) return [];
      const bare = row.replace(/ \| missing: .*$/, '');
      return [bare === row ? `${row} | missing: ${problem}` : bare];
    });
  const surplus = differences
    .filter(({ line }) => line === 0)
    .map(({ words, problem }) => `surplus | ${words} | ${problem}`);
  return `${[...lines, ...surplus].join('\n')}\n`;
}
