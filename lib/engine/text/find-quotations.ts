import type { Block } from '../../quiz/article.ts';
import type { Quotation, Token } from './document.ts';
import { type Matches, matchDoubles, matchSingles } from './match-marks.ts';
import { isDoubleMark, isSingleMark, sideOf, type TokenRange } from './quotation-marks.ts';

/** A block with its index in the document and the tokens that it holds. */
export type BlockTokens = TokenRange & { block: Block; index: number };

type Search = { text: string; tokens: Token[]; found: Quotation[] };
const longestGap = 3;

/** The outermost passages between quotation marks; writes to each token the passage it stands in. */
export function findQuotations(text: string, tokens: Token[], blocks: readonly BlockTokens[]): Quotation[] {
  const search: Search = { text, tokens, found: [] };
  let openSince = -1;
  blocks.forEach((place, number) => {
    const doubles = matchDoubles(text, tokens, place);
    if (openSince >= 0 && doubles.stray >= 0 && number - openSince <= longestGap) {
      carryOn(search, blocks.slice(openSince + 1, number), { ...place, end: doubles.stray + 1 });
    }
    if (doubles.stray >= 0 || doubles.pairs.size > 0) openSince = -1;
    const next = blocks[number + 1];
    const isOpen = findInBlock(search, place, { doubles, follower: next && tokens[next.first] });
    if (isOpen) openSince = number;
  });
  return search.found;
}

/** A quotation that its paragraph does not close goes on to a closing mark soon after, though no paragraph opens it again. */
function carryOn(search: Search, between: readonly BlockTokens[], last: BlockTokens): void {
  for (const place of between) push(search, place, true);
  push(search, last, false);
}

function push({ tokens, found }: Search, place: BlockTokens, open: boolean): void {
  const first = tokens[place.first];
  const last = tokens[place.end - 1];
  if (!first || !last || first.quoted >= 0) return;
  for (let index = place.first; index < place.end; index += 1) {
    const token = tokens[index];
    if (token) token.quoted = found.length;
  }
  found.push({ start: first.start, end: last.end, block: place.index, open });
}

type Marks = { doubles: Matches; follower: Token | undefined };

/** Finds the passages of one block; whether one of them runs on past its end. */
function findInBlock(search: Search, place: BlockTokens, { doubles, follower }: Marks): boolean {
  const { text, tokens } = search;
  const singles = matchSingles(text, tokens, place);
  const reopensDouble =
    follower !== undefined && isDoubleMark(follower.text) && sideOf(text, follower) !== 'close';
  const reopensSingle =
    follower !== undefined && isSingleMark(follower.text) && sideOf(text, follower) === 'open';
  if (reopensSingle && singles.unclosed === place.first) {
    push(search, place, true);
    return false;
  }
  let index = place.first;
  while (index < place.end) {
    const isMark = tokens[index]?.type === 'mark';
    const close = isMark ? (doubles.pairs.get(index) ?? singles.pairs.get(index)) : undefined;
    if (close !== undefined) {
      if (close - index > 1) push(search, { ...place, first: index, end: close + 1 }, false);
      index = close + 1;
    } else if (index === doubles.unclosed && runsOn(index, place, doubles, reopensDouble)) {
      push(search, { ...place, first: index }, true);
      return !reopensDouble;
    } else index += 1;
  }
  return false;
}

/** An opening mark without its closing one runs on from the start of a block, or when no other passage follows it. */
function runsOn(index: number, place: BlockTokens, { pairs }: Matches, reopens: boolean): boolean {
  if (reopens && index === place.first) return true;
  for (const opening of pairs.keys()) if (opening > index) return false;
  return true;
}
