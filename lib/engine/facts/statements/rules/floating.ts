import type { Found, PassageRule } from '../passage.ts';
import { isQuoted, quotationEnd, quotedShare, tokenAt } from '../reading.ts';

/**
 * A sentence that is all quotation, with no tag: it goes on from a speaker named before or after. Takes "“Eleven weeks is
 * the season.”"; refuses "The “season” is over."; limit: an epigraph or a quoted sign.
 */
export const floating: PassageRule = {
  id: 'floating',
  find(passage, earlier) {
    const { reading } = passage;
    const found: Found[] = [];
    if (quotedShare(reading, passage) < 0.8) return found;
    let index = passage.first;
    while (index < passage.end) {
      if (!isQuoted(reading, index)) {
        index += 1;
        continue;
      }
      const content = { first: index, end: quotationEnd(reading, index) };
      index = content.end;
      const isTaken = earlier.some(
        (other) => other.content.first < content.end && content.first < other.content.end,
      );
      if (isTaken || content.end - content.first < 4 || tokenAt(reading, content.first).quoted < 0) continue;
      found.push({ content, speaker: null, cue: null, rule: 'floating', asserted: true, confidence: 0.8 });
    }
    return found;
  },
};
