const unread = 'script, style, noscript, template, svg, iframe, head, button, select, textarea';

const apart = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Whether a text is the source of a web page rather than an article that speaks of tags: it opens with a tag and closes paragraphs. */
export const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|head|body|article|main|section|div|h1|p)\b[^>]{0,500}>/i.test(text) &&
  /<\/(?:p|div|html)>/i.test(text);

/** The words of a page's source, a blank line between its blocks; the browser's own parser reads it and runs nothing. */
export function plainTextOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(unread)) element.remove();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const own = blockOf(node);
      if (own !== block) pieces.push('\n\n');
      block = own;
      pieces.push(node.data.replace(/\s+/g, ' '));
    } else if (node.nodeName === 'BR') pieces.push('\n');
  }
  return pieces
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !apart.has(element.nodeName)) element = element.parentElement;
  return element;
}
