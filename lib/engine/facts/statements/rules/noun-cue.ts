import { isNoun, noun } from '../../../lexicon/nouns.ts';
import { contentEnd } from '../content-end.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseEndingAt } from '../phrase-before.ts';
import { isAny, isQuoted, type Range, seekBack, wordAt } from '../reading.ts';
import * as is from '../token-class.ts';

/**
 * A noun that reports, with whose it is. Takes "rejected her warning that boats would wait", "Lowe's claim that fees rose";
 * refuses "a report that day"; limit: a noun phrase that is itself the subject, whose end it may overrun.
 */
export const nounCue: PassageRule = (passage) => {
  const { reading } = passage;
  const found: Found[] = [];
  for (let index = passage.first + 1; index + 2 < passage.end; index += 1) {
    if (wordAt(reading, index + 1) !== 'that' || isQuoted(reading, index)) continue;
    const isSpeech = isNoun(wordAt(reading, index), noun.speech);
    const isReporting = isSpeech || isNoun(wordAt(reading, index), noun.belief);
    const speaker = isReporting ? possessorBefore(passage, index) : null;
    const content = { first: index + 1, end: speaker ? contentEnd(passage, index + 1, true) : 0 };
    if (!speaker || content.end - content.first < 4) continue;
    const cue = { first: Math.min(index, speaker.end), end: index + 1 };
    const rule = isSpeech ? 'noun-cue' : 'belief-noun';
    found.push({ content, speaker, cue, rule, asserted: isSpeech, confidence: isSpeech ? 0.75 : 0.5 });
  }
  return found;
};

/** Takes "her stark", "Ann Lowe's repeated"; refuses "the", "a". */
function possessorBefore({ reading, first }: Passage, noun: number): Range | null {
  const stops = is.possessive | is.genitive | is.determiner | is.preposition | is.mark | is.finite;
  const index = seekBack(noun, Math.max(first, noun - 4), (at) => isAny(reading, at, stops));
  if (isAny(reading, index, is.possessive)) return { first: index, end: index + 1 };
  const phrase = isAny(reading, index, is.genitive) ? phraseEndingAt(reading, index, first) : null;
  return phrase && { first: phrase.first, end: index + 1 };
}
