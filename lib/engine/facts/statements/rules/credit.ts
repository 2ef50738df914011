import type { PassageRule } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, seek, wordAt } from '../reading.ts';
import * as is from '../token-class.ts';

const longestCredit = 14;

/**
 * A quotation with its speaker after a dash. Takes "“We wait for the tide.” — Ann Lowe, pilot"; refuses "“Tide” – or so it
 * seemed"; limit: a sentence that goes on after the name.
 */
export const credit: PassageRule = ({ reading, first, end }) => {
  if (!isQuoted(reading, first)) return [];
  const close = quotationEnd(reading, first);
  const isDash = isAny(reading, close, is.dash) || wordAt(reading, close) === '-';
  if (!isDash || close + 1 >= end || end - close > longestCredit || !isAny(reading, close + 1, is.capital))
    return [];
  const isClause = seek(close + 1, end, (at) => isAny(reading, at, is.finite)) >= 0;
  if (isClause) return [];
  const speaker = { first: close + 1, end: wordAt(reading, end - 1) === '.' ? end - 1 : end };
  const cue = { first: close, end: close + 1 };
  return [{ content: { first, end: close }, speaker, cue, rule: 'credit', asserted: true, confidence: 0.85 }];
};
