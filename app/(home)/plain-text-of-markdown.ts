const inline: [RegExp, string][] = [
  [/!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,200})\]\[[^\]\n]{0,200}\]/g, '$1'],
  [/<(https?:\/\/[^>\s]{1,500})>/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{0,400}?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=[^\s*])([^*\n]{0,400}[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<!\w)_(?=[^\s_])([^_\n]{0,400}[^\s_])_(?!\w)/g, '$1'],
  [/`([^`\n]{1,400})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>])/g, '$1'],
];

const withoutInline = (line: string): string =>
  inline.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);

function plainLine(line: string): string {
  if (/^ {0,3}(?:[-*_] ?){3,}$/.test(line) || /^ {0,3}=+ *$/.test(line)) return '';
  if (/^ {0,3}\[[^\]]{1,200}\]: ?\S/.test(line)) return '';
  const bare = line
    .trimEnd()
    .replace(/^ {0,3}(?:> ?)+/, '')
    .replace(/^ {0,3}#{1,6} +(.*?)(?: #+)?$/, '$1')
    .replace(/^\s*(?:[-*+]|\d{1,3}[.)]) +(?=\S)/, '');
  return withoutInline(bare);
}

/**
 * The plain text of a Markdown file: front matter, code fences and the marks of headings, lists, quotations, emphasis
 * and links are taken away, their words stay; a heading stays a line of its own. HTML and tables stay as they are.
 */
export function plainTextOfMarkdown(source: string): string {
  const body = source.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---\n/, '');
  const lines: string[] = [];
  let fenced = false;
  for (const line of body.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (fenced) lines.push(line);
    else if (/^ {0,3}#{1,6} /.test(line)) lines.push('', plainLine(line), '');
    else lines.push(plainLine(line));
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
