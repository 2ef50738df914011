import type { PassageRule } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, tokenAt } from '../reading.ts';
import { wordClass } from '../word-classes.ts';

/**
 * A quotation with its speaker after a dash. Takes "“We wait for the tide.” — Ann Lowe, pilot"; refuses "“Tide” – or so it
 * seemed"; limit: a sentence that goes on after the name.
 */
export const credit: PassageRule = {
  id: 'credit',
  find(passage, earlier) {
    const { reading, first, end } = passage;
    if (!isQuoted(reading, first)) return [];
    const close = quotationEnd(reading, first);
    if (close + 1 >= end || end - close > 14 || !/^(?:[–—―-]|--)$/.test(tokenAt(reading, close).text))
      return [];
    if (
      !isAny(reading, close + 1, wordClass.capital) ||
      earlier.some(({ content }) => content.first <= first)
    )
      return [];
    for (let index = close + 1; index < end; index += 1)
      if (isAny(reading, index, wordClass.finite)) return [];
    const last = tokenAt(reading, end - 1).text === '.' ? end - 1 : end;
    const cue = { first: close, end: close + 1 };
    const speaker = { first: close + 1, end: last };
    return [
      { content: { first, end: close }, speaker, cue, rule: 'credit', asserted: true, confidence: 0.85 },
    ];
  },
};
