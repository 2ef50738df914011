import type { Block } from '../../quiz/article.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';
import type { Quotation, Token } from './document.ts';

const openers = new Set(['“', '„', '‟', '«', '``', '‘‘', '‹', '〝', '《', '「']);
const closers = new Set(['”', '»', '’’', '›', '〞', '》', '」']);
const neutral = new Set(['"', '＂', "''"]);
const singles = new Set(['‘', '’', "'", '‚', '‛']);

type Side = 'open' | 'close' | 'either';
type Stretch = { first: number; end: number; block: number; limit: number; start: number };

/**
 * The outermost passages between quotation marks, and writes to each token the passage it stands in.
 * `firsts` are the token indices at which the blocks begin, one more than the blocks for the end.
 */
export function findQuotations(
  text: string,
  tokens: Token[],
  blocks: { block: Block; index: number; first: number; end: number }[],
): Quotation[] {
  const found: Quotation[] = [];
  blocks.forEach(({ block, index, first, end }, place) => {
    const next = blocks[place + 1];
    const nextOpens = next !== undefined && opensDouble(text, tokens[next.first]);
    const stretch = { first, end, block: index, limit: block.end, start: block.start };
    findInBlock(text, tokens, { ...stretch, nextOpens }, found);
  });
  return found;
}

function opensDouble(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isDouble(token.text) || singles.has(token.text)) &&
    sideOf(text, token) !== 'close'
  );
}

const isDouble = (mark: string): boolean => openers.has(mark) || closers.has(mark) || neutral.has(mark);

/** Where a mark stands decides before its shape: "word“" closes, " ”word" opens. */
function sideOf(text: string, token: Token): Side {
  const before = text.codePointAt(token.start - 1);
  const after = text.codePointAt(token.end);
  const spaceBefore = before === undefined || isSpace(before) || isOpening(before);
  const spaceAfter = after === undefined || isSpace(after);
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && spaceAfter) return 'close';
  if (openers.has(token.text)) return 'open';
  if (closers.has(token.text)) return 'close';
  if (after !== undefined && !isLetter(after) && !isDigit(after) && !spaceBefore) return 'close';
  return 'either';
}

/** Brackets, dashes and opening marks after which a quotation may begin. */
function isOpening(code: number): boolean {
  return '([{<—–-/“‘„«*_'.includes(String.fromCodePoint(code));
}

function findInBlock(
  text: string,
  tokens: Token[],
  stretch: Stretch & { nextOpens: boolean },
  found: Quotation[],
): void {
  const { matches, unclosed } = matchDoubles(text, tokens, stretch);
  const singleMatches = matchSingles(text, tokens, stretch);
  const push = (from: number, to: number, open: boolean) => {
    const first = tokens[from];
    const last = tokens[to];
    if (!first || !last || (to - from < 2 && !open)) return;
    const number = found.length;
    found.push({ start: first.start, end: last.end, block: stretch.block, open });
    for (let index = from; index <= to; index += 1) {
      const token = tokens[index];
      if (token) token.quoted = number;
    }
  };
  let index = stretch.first;
  while (index < stretch.end) {
    const close = matches.get(index) ?? singleMatches.get(index);
    if (close !== undefined) {
      push(index, close, false);
      index = close + 1;
    } else if (index === unclosed && isLastOpening(index, { matches, stretch, atStart: stretch.first })) {
      push(index, stretch.end - 1, true);
      return;
    } else index += 1;
  }
}

/** An opening mark without its closing one runs on only from the start of its block or when no other passage follows it. */
function isLastOpening(
  index: number,
  place: { matches: Map<number, number>; stretch: { nextOpens: boolean }; atStart: number },
): boolean {
  if (place.stretch.nextOpens && index === place.atStart) return true;
  for (const opening of place.matches.keys()) if (opening > index) return false;
  return true;
}

function matchDoubles(
  text: string,
  tokens: Token[],
  stretch: Stretch,
): { matches: Map<number, number>; unclosed: number } {
  const matches = new Map<number, number>();
  const stack: number[] = [];
  for (let index = stretch.first; index < stretch.end; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'mark' || !isDouble(token.text)) continue;
    let side = sideOf(text, token);
    if (side === 'either') side = stack.length > 0 ? 'close' : 'open';
    if (side === 'open') {
      const top = tokens[stack[stack.length - 1] ?? -1];
      if (top && neutral.has(top.text) && neutral.has(token.text)) stack.pop();
      stack.push(index);
    } else {
      const opening = stack.pop();
      if (opening !== undefined) matches.set(opening, index);
    }
  }
  return { matches, unclosed: stack[0] ?? -1 };
}

/**
 * Single marks: takes "‘We will go,’ she said", refuses "the crews’ boats" and "’tis"; limit: a possessive plural at the
 * end of a quotation without punctuation.
 */
function matchSingles(text: string, tokens: Token[], stretch: Stretch): Map<number, number> {
  const matches = new Map<number, number>();
  let opening = -1;
  let weak = -1;
  const settle = () => {
    if (opening >= 0 && weak >= 0) matches.set(opening, weak);
    opening = -1;
    weak = -1;
  };
  for (let index = stretch.first; index < stretch.end; index += 1) {
    const token = tokens[index];
    if (!token || !singles.has(token.text)) continue;
    const before = text.codePointAt(token.start - 1) ?? 32;
    const after = text.codePointAt(token.end) ?? 32;
    const opens =
      (isSpace(before) || isOpening(before) || isDoubleMark(before)) && !isSpace(after) && token.text !== '’';
    if (opens) {
      if (opening >= 0 && weak < 0) continue;
      settle();
      opening = index;
    } else if (opening >= 0 && index > opening + 1 && !isLetter(after)) {
      if (!isLetter(before)) {
        matches.set(opening, index);
        opening = -1;
        weak = -1;
      } else if (weak < 0 || before === 115) weak = weak < 0 ? index : weak;
    }
  }
  settle();
  return matches;
}

const isDoubleMark = (code: number): boolean => '“”"«»„'.includes(String.fromCodePoint(code));
