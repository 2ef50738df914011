import { isLetter, isSpace } from './characters.ts';
import type { Token } from './document.ts';
import {
  isDoubleMark,
  isNeutralMark,
  isOpeningMark,
  isSingleMark,
  sideOf,
  type TokenRange,
} from './quotation-marks.ts';

/**
 * The marks of a stretch in pairs, opening to closing; `unclosed` is the first opening mark without its pair, `stray` the
 * first closing one, -1 when there is none.
 */
export type Matches = { pairs: Map<number, number>; unclosed: number; stray: number };

/** Pairs the double marks, which may stand inside each other. */
export function matchDoubles(text: string, tokens: readonly Token[], range: TokenRange): Matches {
  const pairs = new Map<number, number>();
  const stack: number[] = [];
  let stray = -1;
  for (let index = range.first; index < range.end; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'mark' || !isDoubleMark(token.text)) continue;
    const side = sideOf(text, token);
    if (side === 'open' || (side === 'either' && stack.length === 0)) {
      const above = stack.at(-1);
      const top = above === undefined ? undefined : tokens[above];
      if (top && isNeutralMark(top.text) && isNeutralMark(token.text)) stack.pop();
      stack.push(index);
    } else {
      const opening = stack.pop();
      if (opening !== undefined) pairs.set(opening, index);
      else if (stray < 0 && pairs.size === 0) stray = index;
    }
  }
  return { pairs, unclosed: stack[0] ?? -1, stray };
}

/**
 * Pairs the single marks: takes "‘We will go,’ she said", refuses "the crews’ boats" and "’tis". A closing mark after
 * punctuation is surer than one after a letter. Limit: a possessive plural at the end of a quotation without punctuation.
 */
export function matchSingles(text: string, tokens: readonly Token[], range: TokenRange): Matches {
  const pairs = new Map<number, number>();
  let opening = -1;
  let weak = -1;
  for (let index = range.first; index < range.end; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'mark' || !isSingleMark(token.text)) continue;
    const before = text.codePointAt(token.start - 1) ?? 32;
    const after = text.codePointAt(token.end) ?? 32;
    if (opensSingle(token, before, after)) {
      if (opening >= 0 && weak < 0) continue;
      if (opening >= 0) pairs.set(opening, weak);
      opening = index;
      weak = -1;
    } else if (opening >= 0 && index > opening + 1 && !isLetter(after)) {
      if (isLetter(before)) weak = weak < 0 ? index : weak;
      else {
        pairs.set(opening, index);
        opening = -1;
        weak = -1;
      }
    }
  }
  const unclosed = opening;
  if (opening >= 0 && weak >= 0) pairs.set(opening, weak);
  return { pairs, unclosed, stray: -1 };
}

const opensSingle = (token: Token, before: number, after: number): boolean =>
  token.text !== '’' &&
  !isSpace(after) &&
  (isSpace(before) || isOpeningMark(before) || '“”"«»„'.includes(String.fromCodePoint(before)));
