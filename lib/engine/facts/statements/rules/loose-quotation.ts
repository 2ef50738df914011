import type { Found, PassageRule } from '../passage.ts';
import { isQuoted, quotationEnd, quotedShare, type Reading, tokenAt } from '../reading.ts';
import { isTitledWork } from '../titled-work.ts';

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
      if (words < fewestWords && !(isFloating && words > 0 && endsSentence(reading, content.end))) continue;
      const rule = isFloating ? 'floating' : 'loose-quotation';
      found.push({
        content,
        speaker: null,
        cue: null,
        rule,
        asserted: true,
        confidence: isFloating ? 0.8 : 0.5,
      });
    }
    return found;
  },
};

/** Takes "“Nobody slept.”"; refuses "“Related:”". */
const endsSentence = (reading: Reading, end: number): boolean =>
  /^(?:[.?!…]|\.\.+)$/.test(tokenAt(reading, end - 2).text) ||
  /^[.?!…]$/.test(tokenAt(reading, end - 1).text);

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
