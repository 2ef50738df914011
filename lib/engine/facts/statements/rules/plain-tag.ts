import { wordSet } from '../../../lexicon/word-set.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, tokenAt } from '../reading.ts';
import { wordClass } from '../word-classes.ts';

const pronouns = wordSet('he she they');

/**
 * A tag whose verb is no verb of saying: the comma before the closing mark tells it. Takes "“We wait,” he deadpanned.",
 * "“No,” Ann Lowe fired off in a note.", "“No,” is how she put it."; refuses "“The Long Tide” won a prize"; limit: verbs in -ed and the commonest others.
 */
export const plainTag: PassageRule = {
  id: 'plain-tag',
  find(passage, earlier) {
    const { reading, first, end } = passage;
    if (!isQuoted(reading, first)) return [];
    const close = quotationEnd(reading, first);
    if (close >= end || !/^[,?!]$/.test(tokenAt(reading, close - 2).text)) return [];
    if (earlier.some(({ content }) => content.first < close)) return [];
    const tag = tagAt(passage, close);
    if (!tag) return [];
    const base = { content: { first, end: close }, rule: 'plain-tag', asserted: true, confidence: 0.75 };
    return [{ ...base, ...tag }];
  },
};

function tagAt(passage: Passage, close: number): Pick<Found, 'speaker' | 'cue'> | null {
  const { reading, end } = passage;
  if (isAny(reading, close, wordClass.be) && tokenAt(reading, close + 1).lower === 'how')
    return howTag(passage, close);
  const speaker: Range | null = isOneOf(reading, close, pronouns)
    ? { first: close, end: close + 1 }
    : isAny(reading, close, wordClass.capital)
      ? nameAt(reading, close, end)
      : null;
  if (!speaker) return null;
  let verb = speaker.end;
  while (verb < end && isAny(reading, verb, wordClass.adverb | wordClass.auxiliary)) verb += 1;
  const word = tokenAt(reading, verb);
  const isVerb =
    word.type === 'word' && (/[a-z](?:ed|s)$/.test(word.lower) || isAny(reading, verb, wordClass.finite));
  return isVerb ? { speaker, cue: { first: verb, end: verb + 1 } } : null;
}

/** "“No,” is how Ann Lowe, a pilot, put it." */
function howTag({ reading, end }: Passage, be: number): Pick<Found, 'speaker' | 'cue'> | null {
  const first = be + 2;
  for (let index = first + 1; index < Math.min(end, first + farthestVerb); index += 1)
    if (isOneOf(reading, index, putting))
      return { speaker: { first, end: index }, cue: { first: index, end: index + 1 } };
  return null;
}

const putting = wordSet('put puts summed sums described describes explained explains');
const farthestVerb = 15;

/** The capitalised words of a name, with what a comma sets off from it. */
function nameAt(reading: Passage['reading'], first: number, limit: number): Range | null {
  let end = first;
  while (end < limit && isAny(reading, end, wordClass.capital | wordClass.number)) end += 1;
  return end > first && phraseStartingAt(reading, first, limit) ? { first, end } : null;
}
