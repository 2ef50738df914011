const width = 88;

/** Text on one line, without the control characters that could steer a terminal. */
export const plain = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** Text folded at 88 columns, every line after the margin. */
export function fold(text: string, margin = ''): string {
  const lines: string[] = [];
  let line = margin;
  for (const word of plain(text).split(' ')) {
    if (line.length > margin.length && line.length + word.length >= width) {
      lines.push(line.trimEnd());
      line = margin;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
