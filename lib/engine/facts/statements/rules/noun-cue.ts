import { beliefNouns, speechNouns } from '../../../lexicon/reporting-nouns.ts';
import { contentEnd } from '../content-end.ts';
import { phraseEndingAt } from '../noun-phrase.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { isAny, isQuoted, type Range, tokenAt } from '../reading.ts';
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
      const cue = { first: index, end: index + 1 };
      const rule = isSpeech ? 'noun-cue' : 'belief-noun';
      found.push({ content, speaker, cue, rule, asserted: isSpeech, confidence: isSpeech ? 0.75 : 0.5 });
    }
    return found;
  },
};

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
