import { beliefNouns, speechNouns } from '../../../lexicon/reporting-nouns.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { contentEnd } from '../content-end.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseEndingAt } from '../phrase-before.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, quotationStart, type Range, tokenAt } from '../reading.ts';
import { wordClass } from '../word-classes.ts';

/**
 * A noun that reports, with whose it is. Takes "rejected her warning that boats would wait", "Lowe's claim that fees rose";
 * refuses "a report that day"; limit: a noun phrase that is itself the subject, whose end it may overrun.
 */
export const nounCue: PassageRule = {
  id: 'noun-cue',
  find(passage) {
    const found: Found[] = [];
    for (let index = passage.first + 1; index + 2 < passage.end; index += 1) {
      if (tokenAt(passage.reading, index + 1).lower !== 'that' || isQuoted(passage.reading, index)) continue;
      const noun = tokenAt(passage.reading, index)
        .lower.replace(/ies$/, 'y')
        .replace(/(?<!s)s$/, '');
      const isSpeech = speechNouns.has(noun);
      if (!isSpeech && !beliefNouns.has(noun)) continue;
      const speaker = possessorBefore(passage, index);
      if (!speaker) continue;
      const content = { first: index + 1, end: contentEnd(passage, index + 1, true) };
      if (content.end - content.first < 4) continue;
      const cue = { first: Math.min(index, speaker.end), end: index + 1 };
      const rule = isSpeech ? 'noun-cue' : 'belief-noun';
      found.push({ content, speaker, cue, rule, asserted: isSpeech, confidence: isSpeech ? 0.75 : 0.5 });
    }
    return found;
  },
};

/**
 * A quotation that a noun names. Takes "“No,” was her reply", "Lowe's answer was “no”" and "Her message is simple: “Wait.”"; refuses "her answer, “no”", "the answer was “no”"; limit: nouns that are not in the list.
 */
export const replyCue: PassageRule = {
  id: 'reply',
  find(passage, earlier) {
    const found: Found[] = [];
    if (!hasQuotation(passage)) return found;
    for (let index = passage.first + 1; index < passage.end; index += 1) {
      if (isQuoted(passage.reading, index) || !speechNouns.has(tokenAt(passage.reading, index).lower))
        continue;
      const speaker = possessorBefore(passage, index);
      const content =
        speaker && (quotationBefore(passage, speaker.first) ?? quotationAfter(passage, speaker, index));
      if (
        !content ||
        earlier.some((other) => other.content.first < content.end && content.first < other.content.end)
      )
        continue;
      const cue = { first: index, end: index + 1 };
      found.push({ content, speaker, cue, rule: 'reply', asserted: true, confidence: 0.85 });
    }
    return found;
  },
};

function hasQuotation({ reading, first, end }: Passage): boolean {
  for (let index = first; index < end; index += 1) if (isQuoted(reading, index)) return true;
  return false;
}

/** The quotation before the "was" that stands before `index`. */
function quotationBefore({ reading, first }: Passage, index: number): Range | null {
  const be = index - 1;
  const last = tokenAt(reading, be - 1).lower === ',' && !isQuoted(reading, be - 1) ? be - 2 : be - 1;
  if (last < first || !isAny(reading, be, wordClass.be) || !isQuoted(reading, last)) return null;
  return { first: quotationStart(reading, last), end: last + 1 };
}

const plainBe = wordSet('is are was were');

/** The quotation after a noun and its "was" or colon. */
function quotationAfter({ reading, first, end, cueAt }: Passage, owner: Range, noun: number): Range | null {
  const opens = wordClass.mark | wordClass.coordinator | wordClass.subordinator;
  if (owner.first > first && !isAny(reading, owner.first - 1, opens)) return null;
  let isJoined = false;
  for (let index = noun + 1; index < Math.min(end, noun + 12); index += 1) {
    if (isQuoted(reading, index))
      return isJoined ? { first: index, end: quotationEnd(reading, index) } : null;
    if (isOneOf(reading, index, plainBe) || tokenAt(reading, index).text === ':') isJoined = true;
    else if (cueAt.has(index) || isAny(reading, index, wordClass.finite | wordClass.mark)) return null;
  }
  return null;
}

/** Takes "her stark", "Ann Lowe's repeated"; refuses "the", "a". */
function possessorBefore({ reading, first }: Passage, noun: number): Range | null {
  for (let index = noun - 1; index >= Math.max(first, noun - 4); index -= 1) {
    if (isAny(reading, index, wordClass.possessive)) return { first: index, end: index + 1 };
    if (isAny(reading, index, wordClass.genitive)) {
      const phrase = phraseEndingAt(reading, index, first);
      const isContrary = phrase !== null && tokenAt(reading, phrase.first).lower === 'contrary';
      return phrase && { first: phrase.first + (isContrary ? 2 : 0), end: index + 1 };
    }
    if (
      isAny(reading, index, wordClass.determiner | wordClass.preposition | wordClass.mark | wordClass.finite)
    )
      return null;
  }
  return null;
}
