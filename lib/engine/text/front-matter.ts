import type { Block } from '../../quiz/article.ts';
import type { Span } from '../../quiz/span.ts';

// Takes lines of "key: value" between two lines of three dashes at the very head, as in a Markdown file; refuses a rule of
// dashes over a paragraph; limit: at most 40 lines, each with its key, so no nested lists.
const frontMatter = /^\uFEFF?---[ \t]*\r?\n((?:[\w-]{1,40}:[^\n]{0,2000}\n){1,40})---[ \t]*(?:\r?\n|$)/;

/** The front matter of a text: its end, and its lines as furniture but for the value of its title. */
export function findFrontMatter(text: string): { end: number; blocks: Block[] } {
  const match = frontMatter.exec(text);
  if (!match) return { end: 0, blocks: [] };
  const inner = match[0].indexOf('\n') + 1;
  const lines = [...(match[1] ?? '').matchAll(/[^\r\n]+/g)].map(({ 0: line, index }): Block => {
    const span = { start: inner + index, end: inner + index + line.length };
    const title = /^title:[ \t]*["“]?([^\r\n]*?)["”]?[ \t]*$/i.exec(line);
    return title?.[1] ? { ...titleIn(text, span, title[1]), kind: 'title' } : { ...span, kind: 'furniture' };
  });
  return { end: match[0].length, blocks: lines };
}

function titleIn(text: string, line: Span, title: string): Span {
  const start = text.indexOf(title, line.start + 'title:'.length);
  return { start, end: start + title.length };
}
