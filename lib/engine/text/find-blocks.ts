import type { Block, BlockKind } from '../../quiz/article.ts';
import type { Span } from '../../quiz/span.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { lineRules } from './furniture.ts';

const sentenceEnd = /[.?!…:;,][”"’'»)\]*]*$/;
const longestHeadline = 150;
const wordCount = (line: string): number => line.split(/\s+/).length;

/** The paragraphs of a text with what each is for: the title, bylines, body, headings, captions and page furniture. */
export function findBlocks(text: string): Block[] {
  const paragraphs = findParagraphs(text);
  const kinds: (BlockKind | 'line')[] = paragraphs.map((span) => kindAlone(text, span));
  placeTitle(text, paragraphs, kinds);
  return paragraphs.map((span, index) => ({
    ...span,
    kind: kindOfLine(text, paragraphs, { kinds, index }),
  }));
}

function kindAlone(text: string, span: Span): BlockKind | 'line' {
  const length = span.end - span.start;
  if (length > 700) return 'body';
  const line = text.slice(span.start, span.end);
  for (const rule of lineRules) if (length <= rule.longest && rule.pattern.test(line)) return rule.kind;
  if (!/[\p{L}\p{Nd}]/u.test(line)) return 'furniture';
  if (/^#{1,6} /.test(line)) return 'heading';
  return sentenceEnd.test(line) || length > 220 ? 'body' : 'line';
}

/** The first block that is neither furniture, byline nor caption is the title when it reads like one. */
function placeTitle(text: string, paragraphs: Span[], kinds: (BlockKind | 'line')[]): void {
  const first = kinds.findIndex((kind) => kind === 'line' || kind === 'body' || kind === 'heading');
  const span = paragraphs[first];
  if (!span) return;
  const line = text.slice(span.start, span.end);
  if (kinds.every((kind, index) => index === first || kind === 'furniture')) {
    if (kinds[first] === 'line') kinds[first] = 'body';
    return;
  }
  if (kinds[first] !== 'body' || isTitleWithStop(line)) kinds[first] = 'title';
}

/** Takes "Harbour dredging to start in May."; refuses "“No,” she said."; limit: a first paragraph of one short sentence. */
function isTitleWithStop(line: string): boolean {
  return (
    line.length <= 150 &&
    wordCount(line) <= 18 &&
    !/[,;:]$/.test(line) &&
    !/[”"],? (?:\S+ ){0,4}said\b/.test(line)
  );
}

type Place = { kinds: (BlockKind | 'line')[]; index: number };

/** A line without end punctuation below the title: a short one is a heading, a long one or one of several a neighbour's headline. */
function kindOfLine(text: string, paragraphs: Span[], { kinds, index }: Place): BlockKind {
  const kind = kinds[index] ?? 'body';
  const span = paragraphs[index];
  if (kind !== 'line' || !span) return kind === 'line' ? 'body' : kind;
  const line = text.slice(span.start, span.end);
  if (/^(?:[-•*·–]|\d+[.)])\s/.test(line) || /^[“"«‘]/.test(line) || line.length > longestHeadline)
    return 'body';
  const inRun = kinds[index - 1] === 'line' || kinds[index + 1] === 'line';
  return !inRun && wordCount(line) <= 7 ? 'heading' : 'furniture';
}
