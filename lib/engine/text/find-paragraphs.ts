import type { Span } from '../../quiz/span.ts';
import { isSpace } from './characters.ts';

type Line = Span & { blankBefore: boolean; indent: number };

const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;

/** The paragraphs of a text, blanks trimmed: its lines, or its groups of lines where the text is wrapped at a column. */
export function findParagraphs(text: string): Span[] {
  const lines = partByIndent(findLines(text));
  return isHardWrapped(lines) ? joinLines(lines) : lines.map(({ start, end }) => ({ start, end }));
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !isLineBreak(text.charCodeAt(index))) continue;
    const isPair = text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10;
    const span = trim(text, { start, end: index });
    if (span.start < span.end) lines.push({ ...span, blankBefore, indent: span.start - start });
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
 * Takes lines of 60 to 90 characters in groups apart by blank lines; refuses a line a paragraph; limit: verse.
 * Lines that another follows at once must be nearly alike in length, and most lines must be such.
 */
function isHardWrapped(lines: Line[]): boolean {
  const followed = lines.filter((_, index) => lines[index + 1]?.blankBefore === false);
  if (followed.length < 3 || followed.length * 2 < lines.length) return false;
  const lengths = followed.map((line) => line.end - line.start).sort((a, b) => a - b);
  const low = lengths[Math.floor(lengths.length * 0.1)] ?? 0;
  const longest = lengths[lengths.length - 1] ?? 0;
  return longest <= 100 && low >= longest * 0.6 && lines.some((line, index) => index > 0 && line.blankBefore);
}

function joinLines(lines: Line[]): Span[] {
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last && !line.blankBefore) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}
