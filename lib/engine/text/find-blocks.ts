import type { Block, BlockKind } from '../../quiz/article.ts';
import type { Span } from '../../quiz/span.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findFrontMatter } from './front-matter.ts';
import { lineRules } from './furniture.ts';
import { countWords } from './one-spaced.ts';

const sentenceEnd = /[.?!…:;,][”"’'»)\]*]*$/;
const longestHeadline = 120;

/** The paragraphs of a text with what each is for: the title, bylines, body, headings, captions and page furniture. */
export function findBlocks(text: string): Block[] {
  const front = findFrontMatter(text);
  const paragraphs = findParagraphs(text.slice(front.end))
    .map(({ start, end }) => ({ start: start + front.end, end: end + front.end }))
    .map((span) => withoutTags(text, span));
  const kinds: (BlockKind | 'line')[] = paragraphs.map((span) => kindAlone(text, span));
  if (!front.blocks.some((block) => block.kind === 'title')) placeTitle(text, paragraphs, kinds);
  const blocks = paragraphs.map((span, index) => ({
    ...withoutBullet(text, span),
    kind: kindOfLine(text, paragraphs, { kinds, index }),
  }));
  return [...front.blocks, ...blocks];
}

function kindAlone(text: string, span: Span): BlockKind | 'line' {
  const length = span.end - span.start;
  if (length > 700) return 'body';
  const line = text.slice(span.start, span.end);
  for (const { longest, needs, pattern, kind } of lineRules)
    if (length <= longest && (needs === undefined || needs.test(line)) && pattern.test(line)) return kind;
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
    countWords(line) <= 18 &&
    !/[,;:]$/.test(line) &&
    !/[”"],? (?:\S+ ){0,4}said\b/.test(line)
  );
}

const tagReach = 200;

/** Takes the "<p>" and "</p>" of "<p>Crews left.</p>"; refuses a tag inside; limit: tags of over 200 characters. */
function withoutTags(text: string, { start, end }: Span): Span {
  if (text.charAt(start) !== '<' && text.charAt(end - 1) !== '>') return { start, end };
  const head = text.slice(start, Math.min(end, start + tagReach));
  const tail = text.slice(Math.max(start, end - tagReach), end);
  const opening = /^(?:<\/?\p{L}[^<>]{0,80}>\s*)+/u.exec(head)?.[0].length ?? 0;
  const closing = /(?:\s*<\/?\p{L}[^<>]{0,80}>)+$/u.exec(tail)?.[0].length ?? 0;
  return opening + closing < end - start ? { start: start + opening, end: end - closing } : { start, end };
}

/** Takes the dot of "• Crews left" and the stroke of "- Crews left", so that no sentence begins with it; refuses "– and so on" and numbers. */
function withoutBullet(text: string, { start, end }: Span): Span {
  const bullet = /^(?:[•·▪◦●‣]\s*(?=[\p{L}\p{N}“"‘'])|[-*–—]\s+(?=[\p{Lu}\p{N}]))/u.exec(
    text.slice(start, Math.min(end, start + 9)),
  );
  return { start: start + (bullet?.[0].length ?? 0), end };
}

type Place = { kinds: (BlockKind | 'line')[]; index: number };

/**
 * A line without end punctuation below the title: over a paragraph a short one is a heading, or a byline when it stands
 * right under the title and reads like a name; a long one, one of several or one over no paragraph is a neighbour's headline.
 */
function kindOfLine(text: string, paragraphs: Span[], { kinds, index }: Place): BlockKind {
  const kind = kinds[index] ?? 'body';
  const span = paragraphs[index];
  if (!span) return 'body';
  if (kind !== 'line') return kind;
  const line = text.slice(span.start, span.end);
  if (isListed(line) && leadsAway(text, paragraphs[index - 1], kinds[index - 1])) {
    kinds[index] = 'furniture';
    return 'furniture';
  }
  if (isListed(line) || /^[“"«‘\p{Ll}]/u.test(line) || readsOn(line)) return 'body';
  if (kinds[index - 1] === 'title' && nameLine.test(line)) return 'byline';
  const inRun = kinds[index - 1] === 'line' || kinds[index + 1] === 'line';
  return !inRun && kinds[index + 1] === 'body' && countWords(line) <= 7 ? 'heading' : 'furniture';
}

/** Takes a paragraph that lost its last stop: "The vote was held. Crews left at noon", or one too long for a headline. */
const readsOn = (line: string): boolean =>
  line.length > longestHeadline || /\p{Ll}{3}[.?!][”"’]? \p{Lu}/u.test(line);

/** Takes the "Most read" over "1. Crews leave port", and the lines of its list; refuses an "Advertisement" over "• Crews left". */
const leadsAway = (text: string, span: Span | undefined, kind: BlockKind | 'line' | undefined): boolean =>
  span !== undefined &&
  kind === 'furniture' &&
  (/^(?:related|recommended|trending|latest|most|more|top)\b/i.test(
    text.slice(span.start, span.start + 12),
  ) ||
    isListed(text.slice(span.start, span.start + 9)));

const isListed = (line: string): boolean => /^(?:[-•*·–]|\d+[.)])\s/.test(line);

/** Takes "Ann Lowe", "Ann Lowe and Tom Wray", "OTTAWA"; refuses "A long wait". */
const nameLine = /^\p{Lu}[\p{L}.’'-]+(?:,? (?:and |& |de |van |von )?\p{Lu}[\p{L}.’'-]+){0,5}$/u;
