import type { Found, Passage, PassageRule } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, quotedShare, seek, tokenAt } from '../reading.ts';
import { isTitleCase, isTitledWork } from '../titled-work.ts';
import * as is from '../token-class.ts';

const fewestWords = 6;

/**
 * A quotation that no cue claims. Takes the sentence that is all quotation, "“Eleven weeks is the season.”", and a long
 * piece inside another, "The plan would “put an end to the worst of it”"; refuses "The “season” is over"; its speaker is
 * somebody named before or after. Limit: an epigraph, a quoted sign.
 */
export const looseQuotation: PassageRule = (passage, earlier) => {
  const { reading } = passage;
  const found: Found[] = [];
  const taken = new Uint8Array(passage.end - passage.first);
  for (const { content } of earlier)
    taken.fill(1, content.first - passage.first, content.end - passage.first);
  const isFloating = quotedShare(reading, passage) > 0.75;
  for (let first = passage.first, end = first; first < passage.end; first = end) {
    end = isQuoted(reading, first) ? quotationEnd(reading, first) : first + 1;
    if (!isQuoted(reading, first) || taken[first + 1 - passage.first] === 1 || isTitledWork(reading, first))
      continue;
    let words = 0;
    for (let index = first; index < end; index += 1) if (!isAny(reading, index, is.mark)) words += 1;
    if (words === 0 || (words < fewestWords && !isFloating) || (isFloating && isSubhead(passage, first)))
      continue;
    const isAlone = isFloating && standsAlone(passage, first);
    const rule = isAlone ? 'floating' : 'loose-quotation';
    found.push({
      content: { first, end },
      speaker: null,
      cue: null,
      rule,
      asserted: true,
      confidence: isAlone ? 0.8 : 0.5,
    });
  }
  return found;
};

/** Takes "'A Wall Against the Tide.'", a paragraph of its own, for a heading; refuses "“Nobody slept.”". */
function isSubhead({ reading, block, first, end }: Passage, quotation: number): boolean {
  const { start, end: close } = reading.document.blocks[block] ?? {};
  const isWhole = tokenAt(reading, quotation).start === start && tokenAt(reading, end - 1).end === close;
  return isWhole && end - first > 4 && isTitleCase(reading, first + 1, end);
}

/** Takes "In short: “…”", "And then, “…”"; refuses "Wray “sort of wants it back.”", which is about Wray. */
const standsAlone = ({ reading, first }: Passage, quotation: number): boolean =>
  isAny(reading, quotation - 1, is.mark) ||
  seek(first, quotation, (at) => !isQuoted(reading, at) && !isAny(reading, at, is.coordinator | is.adverb)) <
    0;
