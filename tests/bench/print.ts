/** A rate of 0 to 1 as percent with one decimal, a dash where there is none. */
export const percent = (rate: number | null): string => (rate === null ? '–' : (100 * rate).toFixed(1));

/** Prints rows under a heading, the first column to the left, the others to the right. */
export function table(heading: string[], rows: string[][]): void {
  const widths = heading.map((_, column) =>
    Math.max(...[heading, ...rows].map((row) => (row[column] ?? '').length)),
  );
  for (const row of [heading, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}
