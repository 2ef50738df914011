import { hearingNouns } from '../../../lexicon/evidence-nouns.ts';
import type { Frame } from '../../../lexicon/reporting-verbs.ts';
import { isInfinitive, startsClause } from '../clause.ts';
import { contentEnd } from '../content-end.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isQuoted, quotationEnd, type Range, seek, spellingAt, wordAt } from '../reading.ts';
import { reportingWord } from '../reporting-word.ts';
import { subjectBefore } from '../subject-before.ts';
import * as is from '../token-class.ts';

/**
 * Words whose speaker stands after "by". Takes "was told by Ann Lowe that boats wait", "was described by Lowe as “late”" and
 * "the inquest was told that boats wait"; refuses "she was told that boats wait", "was not told by"; limit: what stands between the verb and its "by".
 */
export const passive: PassageRule = (passage) => {
  const { reading } = passage;
  const found: Found[] = [];
  for (let index = passage.first + 1; index + 2 < passage.end; index += 1) {
    const be = isAny(reading, index - 1, is.adverb) ? index - 2 : index - 1;
    if (!isAny(reading, be, is.be) || isQuoted(reading, index)) continue;
    const word = reportingWord(spellingAt(reading, index));
    if (word?.form !== 'past') continue;
    if (isAny(reading, index - 1, is.negation)) continue;
    const cue = { first: be, end: index + 1 };
    const told = toldBy(passage, cue, word.frames) ?? (word.lemma === 'tell' ? heard(passage, cue) : null);
    if (told) found.push({ rule: 'passive', asserted: true, confidence: 0.85, ...told, cue });
  }
  return found;
};

type Told = Pick<Found, 'content' | 'speaker'>;

function toldBy(passage: Passage, cue: Range, frames: ReadonlySet<Frame>): Told | null {
  const { reading, end } = passage;
  const phrase = wordAt(reading, cue.end) === 'by' ? phraseStartingAt(reading, cue.end + 1, end) : null;
  if (!phrase) return null;
  const told = seek(phrase.first + 1, phrase.end, (at) => /^(?:that|not)$/.test(wordAt(reading, at)));
  const speaker = { first: phrase.first, end: told < 0 ? phrase.end : told };
  const first = toldAt(passage, speaker.end, frames);
  if (first < 0) return null;
  return {
    speaker,
    content: {
      first,
      end: isQuoted(reading, first) ? quotationEnd(reading, first) : contentEnd(passage, first),
    },
  };
}

/** Where what was told begins: "that boats wait", "to stay home", "as “late”", "boats wait"; or -1. */
function toldAt({ reading, end }: Passage, at: number, frames: ReadonlySet<Frame>): number {
  const word = wordAt(reading, at);
  if (word === 'as') return frames.has('describe') ? at + 1 : -1;
  const to = word === 'not' ? at + 1 : at;
  if (wordAt(reading, to) === 'to') return frames.has('request') && isInfinitive(reading, to) ? at : -1;
  const isTold = word === 'that' ? frames.has('clause') : startsClause(reading, at, end);
  return isTold && (word === 'that' || frames.has('listener')) ? at : -1;
}

/** "The court was told that boats wait". */
function heard(passage: Passage, cue: Range): Told | null {
  const { reading, first, end } = passage;
  const speaker = subjectBefore(reading, cue.first, first);
  const isCourt = speaker !== null && hearingNouns.has(wordAt(reading, speaker.end - 1));
  if (!isCourt || !(wordAt(reading, cue.end) === 'that' || startsClause(reading, cue.end, end))) return null;
  return { speaker, content: { first: cue.end, end: contentEnd(passage, cue.end) } };
}
