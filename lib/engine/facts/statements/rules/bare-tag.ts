import type { Found, Passage, PassageRule } from '../passage.ts';
import { isAny, isQuoted, quotationEnd, seek, wordAt } from '../reading.ts';
import * as is from '../token-class.ts';

const longestCredit = 14;

/**
 * A quotation that opens its sentence, and a speaker without a verb of saying. Takes "“We wait for the tide.” — Ann Lowe, pilot",
 * "“We wait,” he deadpanned."; refuses "“Tide” – or so it seemed", "“The Long Tide” won a prize"; limit: a verb in another form
 * than -ed and -s.
 */
export const bareTag: PassageRule = {
  id: 'bare-tag',
  find(passage, earlier) {
    const { reading, first, end } = passage;
    const close = isQuoted(reading, first) ? quotationEnd(reading, first) : end;
    if (close + 1 >= end || earlier.some(({ content }) => content.first < close)) return [];
    const tag = creditAt(passage, close) ?? verbAt(passage, close);
    return tag ? [{ content: { first, end: close }, asserted: true, ...tag }] : [];
  },
};

type Tag = Pick<Found, 'speaker' | 'cue' | 'rule' | 'confidence'>;

function creditAt({ reading, end }: Passage, close: number): Tag | null {
  const isDash = isAny(reading, close, is.dash) || wordAt(reading, close) === '-';
  if (!isDash || end - close > longestCredit || !isAny(reading, close + 1, is.capital)) return null;
  if (seek(close + 1, end, (at) => isAny(reading, at, is.finite)) >= 0) return null;
  const speaker = { first: close + 1, end: wordAt(reading, end - 1) === '.' ? end - 1 : end };
  return { speaker, cue: { first: close, end: close + 1 }, rule: 'credit', confidence: 0.85 };
}

function verbAt({ reading, end }: Passage, close: number): Tag | null {
  if (!/^[,?!]$/.test(wordAt(reading, close - 2))) return null;
  const isPronoun = /^(?:s?he|they)$/.test(wordAt(reading, close));
  const after = isPronoun ? close + 1 : seek(close, end, (at) => !isAny(reading, at, is.capital | is.number));
  const verb = seek(after, end, (at) => !isAny(reading, at, is.adverb | is.auxiliary));
  if (after <= close || verb < 0 || isAny(reading, verb, is.mark)) return null;
  if (!isAny(reading, verb, is.finite) && !/[a-z](?:ed|s)$/.test(wordAt(reading, verb))) return null;
  return {
    speaker: { first: close, end: after },
    cue: { first: verb, end: verb + 1 },
    rule: 'plain-tag',
    confidence: 0.75,
  };
}
