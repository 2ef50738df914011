import { hearingNouns } from '../../../lexicon/evidence-nouns.ts';
import type { Frame } from '../../../lexicon/reporting-verbs.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { isInfinitive, startsClause } from '../clause.ts';
import { contentEnd } from '../content-end.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, tokenAt } from '../reading.ts';
import { reportingWords } from '../reporting-words.ts';
import { subjectBefore } from '../subject-before.ts';
import { wordClass } from '../word-classes.ts';

/**
 * Words whose speaker stands after "by". Takes "was told by Ann Lowe that boats wait", "was described by Lowe as “late”", "was
 * called “late” by Lowe" and "the inquest was told that boats wait"; refuses "she was told that boats wait", "was not told by".
 */
export const passive: PassageRule = {
  id: 'passive',
  find(passage) {
    const { reading } = passage;
    const found: Found[] = [];
    for (let index = passage.first + 1; index + 2 < passage.end; index += 1) {
      const be = isAny(reading, index - 1, wordClass.adverb) ? index - 2 : index - 1;
      if (!isAny(reading, be, wordClass.be) || isQuoted(reading, index)) continue;
      const word = reportingWords.get(tokenAt(reading, index).lower);
      if (word?.form !== 'past' || isAny(reading, index - 1, wordClass.negation)) continue;
      const cue = { first: be, end: index + 1 };
      const told = toldBy(passage, cue, word.frames) ?? (word.lemma === 'tell' ? heard(passage, cue) : null);
      if (told) found.push({ rule: 'passive', asserted: true, confidence: 0.85, ...told, cue });
    }
    return found;
  },
};

type Told = Pick<Found, 'content' | 'speaker'>;

function toldBy(passage: Passage, cue: Range, frames: ReadonlySet<Frame>): Told | null {
  const { reading, end } = passage;
  const quoted = tokenAt(reading, cue.end).lower === 'as' ? cue.end + 1 : cue.end;
  const isNamed = frames.has('describe') && isQuoted(reading, quoted);
  const by = isNamed ? quotationEnd(reading, quoted) : cue.end;
  if (tokenAt(reading, by).lower !== 'by') return null;
  const speaker = upToTold(reading, phraseStartingAt(reading, by + 1, end));
  if (!speaker) return null;
  if (isNamed) return { speaker, content: { first: quoted, end: by } };
  const first = toldAt(passage, speaker.end, frames);
  return first < 0 ? null : { speaker, content: { first, end: endOf(passage, first) } };
}

/** Takes the "a clerk at the port" of "by a clerk at the port | that boats wait" and the "the port" of "by the port | not to wait". */
function upToTold(reading: Passage['reading'], phrase: Range | null): Range | null {
  if (!phrase) return null;
  let { end } = phrase;
  for (let index = phrase.first + 1; index < end; index += 1)
    if (isOneOf(reading, index, tellings)) end = index;
  return { first: phrase.first, end };
}

const tellings = wordSet('that not');

/** Where what was told begins: "that boats wait", "to stay home", "as “late”", "boats wait"; or -1. */
function toldAt({ reading, end }: Passage, at: number, frames: ReadonlySet<Frame>): number {
  const word = tokenAt(reading, at).lower;
  if (word === 'that') return frames.has('clause') || frames.has('listener') ? at : -1;
  if (word === 'as') return frames.has('describe') ? at + 1 : -1;
  const to = word === 'not' ? at + 1 : at;
  if (tokenAt(reading, to).lower === 'to')
    return frames.has('request') && isInfinitive(reading, to) ? at : -1;
  return frames.has('listener') && startsClause(reading, at, end) ? at : -1;
}

const endOf = (passage: Passage, first: number): number =>
  isQuoted(passage.reading, first) ? quotationEnd(passage.reading, first) : contentEnd(passage, first);

function heard(passage: Passage, cue: Range): Told | null {
  const { reading, first, end } = passage;
  const isThat = tokenAt(reading, cue.end).lower === 'that';
  if (!isThat && !startsClause(reading, cue.end, end)) return null;
  const speaker = subjectBefore(reading, cue.first, first);
  if (!speaker || !isOneOf(reading, speaker.end - 1, hearingNouns)) return null;
  return { speaker, content: { first: cue.end, end: contentEnd(passage, cue.end) } };
}
