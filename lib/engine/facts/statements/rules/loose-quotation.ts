import type { Found, Passage, PassageRule } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, quotedShare, type Reading, tokenAt } from '../reading.ts';
import { isTitleCase, isTitledWork } from '../titled-work.ts';
import { wordClass } from '../word-classes.ts';

const fewestWords = 6;

/**
 * A quotation that no cue claims. Takes the sentence that is all quotation, "“Eleven weeks is the season.”", and a long
 * piece inside another, "The plan would “put an end to the worst of it”"; refuses "The “season” is over"; its speaker is
 * somebody named before or after. Limit: an epigraph, a quoted sign.
 */
export const looseQuotation: PassageRule = {
  id: 'loose-quotation',
  find(passage, earlier) {
    const { reading } = passage;
    const found: Found[] = [];
    const isFloating = quotedShare(reading, passage) > 0.75;
    const taken = takenTokens(passage.first, passage.end, earlier);
    let index = passage.first;
    while (index < passage.end) {
      if (!isQuoted(reading, index)) {
        index += 1;
        continue;
      }
      const content = { first: index, end: quotationEnd(reading, index) };
      index = content.end;
      if (taken[content.first + 1 - passage.first] === 1 || isTitledWork(reading, content.first)) continue;
      const words = countWords(reading, content.first, content.end);
      if (words < fewestWords && !(isFloating && words > 0)) continue;
      if (isFloating && isSubhead(passage, content.first)) continue;
      const isAlone = isFloating && !isPartOfClause(passage, content.first);
      found.push({
        content,
        speaker: null,
        cue: null,
        rule: isAlone ? 'floating' : 'loose-quotation',
        asserted: true,
        confidence: isAlone ? 0.8 : 0.5,
      });
    }
    return found;
  },
};

/** Takes "'A Wall Against the Tide.'", a paragraph of its own, for a heading; refuses "“Nobody slept.”". */
function isSubhead({ reading, block, first, end }: Passage, quotation: number): boolean {
  const { start = -1, end: close = -1 } = reading.document.blocks[block] ?? {};
  const isWhole = tokenAt(reading, quotation).start === start && tokenAt(reading, end - 1).end === close;
  return isWhole && end - first > 4 && isTitleCase(reading, first + 1, end);
}

/** Takes "Wray “sort of wants it back.”" and "Her use of “a boat was late.”"; refuses "In short: “…”", "And then, “…”". */
function isPartOfClause({ reading, first }: Passage, quotation: number): boolean {
  if (quotation === first || tokenAt(reading, quotation - 1).type === 'mark') return false;
  for (let index = quotation - 1; index >= first && !isQuoted(reading, index); index -= 1)
    if (!isAny(reading, index, wordClass.coordinator | wordClass.adverb)) return true;
  return false;
}

function takenTokens(first: number, end: number, earlier: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(end - first);
  for (const { content } of earlier)
    taken.fill(1, Math.max(0, content.first - first), Math.max(0, content.end - first));
  return taken;
}

function countWords(reading: Reading, first: number, end: number): number {
  let words = 0;
  for (let index = first; index < end; index += 1) if (tokenAt(reading, index).type !== 'mark') words += 1;
  return words;
}
