import type { Article, Block } from '../quiz/article.ts';
import type { Question } from '../quiz/question.ts';
import type { Passage } from '../quiz/review-card.ts';
import { type Span, spansOverlap } from '../quiz/span.ts';

const longest = 900;
const around = 300;

/**
 * The end of a sentence with the space after it. Takes: “… aground.” The cook; refuses: 3.5 knots. Limit: an
 * abbreviation such as “Mr. Hale” passes for one, which here costs a few words of context and never evidence.
 */
const sentenceEnd = /[.!?…]["'”’)\]]*\s+/g;

/**
 * The paragraphs that hold a question's evidence, in the order of the article. Of a paragraph of more than 900 units, as
 * in a text without line breaks, only the sentences around each piece of evidence, some 300 units to either side.
 */
export const passagesOf = (
  article: Pick<Article, 'text' | 'blocks'>,
  question: Pick<Question, 'evidence'>,
): Passage[] =>
  article.blocks
    .flatMap((block) =>
      windowsOf(
        article.text,
        block,
        question.evidence.filter((span) => spansOverlap(block, span)),
      ),
    )
    .map(({ start, end }) => ({ start, text: article.text.slice(start, end) }));

function windowsOf(text: string, block: Block, evidence: readonly Span[]): Span[] {
  if (evidence.length === 0) return [];
  if (block.end - block.start <= longest) return [block];
  const windows: Span[] = [];
  for (const span of evidence.toSorted((a, b) => a.start - b.start)) {
    const window = windowOf(text, block, span);
    const before = windows.at(-1);
    if (before && window.start <= before.end) before.end = Math.max(before.end, window.end);
    else windows.push(window);
  }
  return windows;
}

function windowOf(text: string, block: Block, span: Span): Span {
  const inner = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
  const from = Math.max(block.start, inner.start - around);
  const to = Math.min(block.end, inner.end + around);
  const before = [...text.slice(from, inner.start).matchAll(sentenceEnd)][0];
  const after = [...text.slice(inner.end, to).matchAll(sentenceEnd)].at(-1);
  return {
    start: from === block.start ? from : before ? from + before.index + before[0].length : inner.start,
    end: to === block.end ? to : after ? inner.end + after.index + after[0].trimEnd().length : inner.end,
  };
}
