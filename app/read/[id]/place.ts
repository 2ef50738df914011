const blocksOf = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-start]'),
];

const leastVisible = 12;

const startOf = (block: HTMLElement | undefined): number => Number(block?.dataset.start ?? 0);

type Caret = { node: Node; offset: number };

type Carets = Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>>;

function caretAt(x: number, y: number): Caret | null {
  const carets: Carets = document;
  const position = carets.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = carets.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function lengthBefore(block: HTMLElement, caret: Caret): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(caret.node, caret.offset);
  return range.toString().length;
}

/** Whether the last line of an article stands in the window or above it. `root` holds the blocks of an `ArticleText`. */
export function isReadToEnd(root: HTMLElement): boolean {
  const last = blocksOf(root).at(-1);
  return !last || last.getBoundingClientRect().bottom <= window.innerHeight;
}

/** The offset in the article's text of the first line that stands below `top`, a height in the window; 0 at its start. */
export function offsetBelow(root: HTMLElement, top: number): number {
  const blocks = blocksOf(root);
  const block = blocks.find((candidate) => candidate.getBoundingClientRect().bottom > top + leastVisible);
  if (!block) return startOf(blocks.at(-1));
  const box = block.getBoundingClientRect();
  if (box.top >= top) return block === blocks[0] ? 0 : startOf(block);
  const caret = caretAt(box.left + 2, top + leastVisible);
  return caret && block.contains(caret.node) ? startOf(block) + lengthBefore(block, caret) : startOf(block);
}

/** Scrolls so that the line at `offset` in the article's text stands at `top`, a height in the window. */
export function scrollToOffset(root: HTMLElement, offset: number, top: number): void {
  const block = blocksOf(root).findLast((candidate) => startOf(candidate) <= offset);
  if (!block) return;
  const range = document.createRange();
  range.selectNodeContents(block);
  let rest = offset - startOf(block);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest < length) {
      range.setStart(node, rest);
      range.setEnd(node, rest + 1);
      break;
    }
    rest -= length;
  }
  window.scrollBy({ top: range.getBoundingClientRect().top - top, behavior: 'instant' });
}
