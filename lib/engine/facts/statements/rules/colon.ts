import { openingSubject } from '../inherited-subject.ts';
import type { Passage, PassageRule } from '../passage.ts';
import { hasAny, isAny, isQuoted, quotationEnd, type Range, seek, tokenAt, wordAt } from '../reading.ts';
import * as is from '../token-class.ts';

const longestName = 6;

/**
 * Words that a colon gives to a speaker. Takes "Lowe had one wish: “Let us sail.”" and the headline or transcript line
 * "Lowe: Harbour must reopen"; refuses "Update: harbour reopens"; limit: a label that names somebody and is none.
 */
export const colon: PassageRule = (passage, earlier) => {
  const { reading, first, end } = passage;
  const mark = seek(
    first,
    Math.min(end - 1, first + 60),
    (at) => wordAt(reading, at) === ':' && !isQuoted(reading, at),
  );
  if (mark < 0) return [];
  const isLabel = isName(passage, mark);
  const content = isQuoted(reading, mark + 1)
    ? { first: mark + 1, end: quotationEnd(reading, mark + 1) }
    : isLabel
      ? labelled(passage, mark)
      : null;
  if (
    !content ||
    earlier.some((other) => other.content.first < content.end && content.first < other.content.end)
  )
    return [];
  const subject = isLabel ? { first, end: mark } : openingSubject(reading, passage, mark);
  const speaker = subject && hasAny(reading, subject, maySpeak) ? subject : null;
  const cue = { first: isLabel ? mark : (speaker?.end ?? mark), end: mark + 1 };
  return [{ content, cue, speaker, asserted: true, rule: 'colon', confidence: isLabel ? 0.75 : 0.7 }];
};

/** "Ms. Lowe's message", "she", "the minister"; not "the answer". */
const maySpeak = is.capital | is.speaker | is.subject | is.possessive;

/** The headline "Lowe: Harbour must reopen": a known name, and at least three words; refuses "Ellery: Harbour must reopen". */
function labelled({ reading, block, first, end, named }: Passage, mark: number): Range | null {
  const isKnown = (at: number) => !/^(?:place|-)$/.test(named.get(tokenAt(reading, at).start) ?? '-');
  const isTitle = reading.document.blocks[block]?.kind === 'title';
  if (!isTitle || end - mark < 4 || (seek(first, mark, isKnown) < 0 && !isAny(reading, mark - 1, is.speaker)))
    return null;
  return {
    first: mark + 1,
    end: wordAt(reading, end - 1) === '.' ? end - 1 : end,
  };
}

/** A short name in capitals before the mark: "Ann Lowe", "Mayor Lowe". */
function isName({ reading, first }: Passage, mark: number): boolean {
  const part = is.capital | is.speaker | is.genitive;
  const isEnd = isAny(reading, mark - 1, is.capital | is.speaker);
  return (
    isEnd &&
    mark > first &&
    mark - first <= longestName &&
    seek(first, mark, (at) => !isAny(reading, at, part)) < 0
  );
}
