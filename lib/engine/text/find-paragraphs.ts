import type { Span } from '../../quiz/span.ts';
import { isSpace } from './characters.ts';

type Line = Span & { blankBefore: boolean; indent: number };

/** Takes "- Crews left", "| 12 | 14 |": a line of a list or table, which none before it goes on in. */
const listed = /^[-•*|]\s/;

const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;

/** The paragraphs of a text, blanks trimmed: its lines, or its groups of lines where the text is wrapped at a column. */
export function findParagraphs(text: string): Span[] {
  const lines = partByIndent(findLines(text));
  const least = leastOfWrapped(lines);
  return least === null ? lines.map(({ start, end }) => ({ start, end })) : joinLines(lines, least);
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !isLineBreak(text.charCodeAt(index))) continue;
    const isPair = text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10;
    const span = trim(text, { start, end: index });
    const opens = blankBefore || listed.test(text.slice(span.start, span.start + 2));
    if (span.start < span.end) lines.push({ ...span, blankBefore: opens, indent: span.start - start });
    blankBefore = span.start >= span.end;
    if (isPair) index += 1;
    start = index + 1;
  }
  return lines;
}

const leastIndent = 2;

/** Where no line is blank, takes lines set in from the others as those that open a paragraph; refuses a text all set in. */
function partByIndent(lines: Line[]): Line[] {
  if (lines.some(({ blankBefore }, index) => index > 0 && blankBefore)) return lines;
  const least = lines.reduce((smallest, { indent }) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
  const opening = lines.map(({ indent }) => indent >= least + leastIndent);
  const count = opening.filter(Boolean).length;
  if (count < 2 || count * 3 > lines.length * 2) return lines;
  return lines.map((line, index) => ({ ...line, blankBefore: index === 0 || opening[index] === true }));
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * How long a line is at least behind which its paragraph goes on, where a text is wrapped at a column; else null. Takes lines of
 * 60 to 90 characters in groups apart by blank lines, with a list of short ones among them; refuses a line a paragraph; limit:
 * verse. Of the lines that another follows at once most must be nearly alike in length, and most lines must be such.
 */
const narrowest = 50;
function leastOfWrapped(lines: Line[]): number | null {
  const followed = lines.filter((_, index) => lines[index + 1]?.blankBefore === false);
  if (followed.length < 3 || followed.length * 2 < lines.length) return null;
  const lengths = followed.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const lengthAt = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;
  const least = lengthAt(0.9) * 0.6;
  const isAlike = lengthAt(0.9) <= 100 && lengthAt(0.9) >= narrowest && lengthAt(0.5) >= least;
  return isAlike && lines.some((line, index) => index > 0 && line.blankBefore) ? least : null;
}

function joinLines(lines: Line[], least: number): Span[] {
  const paragraphs: Span[] = [];
  lines.forEach((line, index) => {
    const [last, before] = [paragraphs.at(-1), lines[index - 1]];
    const goesOn = before !== undefined && !line.blankBefore && before.end - before.start >= least;
    if (last && goesOn) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}
