import { wordSet } from '../../../lexicon/word-set.ts';
import { startsClause } from '../clause.ts';
import { openingSubject } from '../inherited-subject.ts';
import type { Found, Passage, PassageRule } from '../passage.ts';
import { isAny, isOneOf, isQuoted, quotationEnd, type Range, tokenAt } from '../reading.ts';
import { wordClass } from '../word-classes.ts';

/** Words before a colon that name no speaker. */
export const labels =
  wordSet(`update updated correction note source sources location date time when where what why how who video photos
  photo related watch read listen opinion analysis review exclusive breaking explainer live editorial highlights score final
  contact phone email website tickets address ingredients step part chapter question answer q a next more see plus also
  developing factbox fact timeline warning alert image credit tags topics`);
const longestName = 6;

/**
 * Words that a colon gives to a speaker. Takes "Lowe had one wish: “Let us sail.”" and the headline or transcript line
 * "Lowe: Harbour must reopen"; refuses "Update: harbour reopens"; limit: a label that is not in the list.
 */
export const colon: PassageRule = {
  id: 'colon',
  find(passage, earlier) {
    const mark = firstColon(passage);
    if (mark < 0) return [];
    const content = isQuoted(passage.reading, mark + 1)
      ? { first: mark + 1, end: quotationEnd(passage.reading, mark + 1) }
      : labelled(passage, mark);
    if (!content || isTaken(content, earlier)) return [];
    const isLabel = isName(passage, mark);
    const subject = isLabel
      ? { first: passage.first, end: mark }
      : openingSubject(passage.reading, passage, mark);
    const speaker = subject && maySpeak(passage, subject) ? subject : null;
    const cue = { first: isLabel ? mark : (speaker?.end ?? mark), end: mark + 1 };
    const base = { content, cue, asserted: true };
    return [{ ...base, speaker, rule: 'colon', confidence: isLabel ? 0.75 : 0.7 }];
  },
};

/** "Ms. Lowe's message", "she", "the minister"; not "the answer". */
function maySpeak({ reading }: Passage, { first, end }: Range): boolean {
  const speaks = wordClass.capital | wordClass.speaker | wordClass.subject | wordClass.possessive;
  for (let index = first; index < end; index += 1) if (isAny(reading, index, speaks)) return true;
  return false;
}

function firstColon(passage: Passage): number {
  const limit = Math.min(passage.end - 1, passage.first + 60);
  for (let index = passage.first; index < limit; index += 1)
    if (tokenAt(passage.reading, index).text === ':' && !isQuoted(passage.reading, index)) return index;
  return -1;
}

/** "Lowe: Harbour must reopen": a short name of capitals, and a sentence of at least three words. */
function labelled(passage: Passage, mark: number): Range | null {
  const { reading, first, end } = passage;
  if (end - mark < 4 || isOneOf(reading, first, labels) || !isName(passage, mark)) return null;
  const isTitle = reading.document.blocks[passage.block]?.kind === 'title';
  if (!isKnown(passage, mark, isTitle)) return null;
  if (!isTitle && !startsClause(reading, mark + 1, end)) return null;
  let last = end;
  while (last > mark + 1 && !isQuoted(reading, last - 1) && tokenAt(reading, last - 1).text === '.')
    last -= 1;
  return { first: mark + 1, end: last };
}

function isName({ reading, first }: Passage, mark: number): boolean {
  if (mark === first || mark - first > longestName) return false;
  for (let index = first; index < mark; index += 1) {
    const isPart = isAny(reading, index, wordClass.capital | wordClass.speaker | wordClass.genitive);
    if (!isPart && !/^[.&’'@]$/.test(tokenAt(reading, index).lower)) return false;
  }
  return isAny(reading, mark - 1, wordClass.capital | wordClass.speaker);
}

/** Whether the registry, when it has anybody, knows whom the label names, in the text itself a person: "Lowe: boats wait", not "Gulls: Lowe is out". */
function isKnown({ reading, named, first }: Passage, mark: number, isTitle: boolean): boolean {
  if (named.size === 0 || (isTitle && isAny(reading, mark - 1, wordClass.speaker))) return true;
  if (tokenAt(reading, first).text === '@') return true;
  for (let index = first; index < mark; index += 1) {
    const kind = named.get(tokenAt(reading, index).start);
    if (kind === 'person' || (isTitle && kind !== undefined && kind !== 'place')) return true;
  }
  return false;
}

const isTaken = (content: Range, earlier: readonly Found[]): boolean =>
  earlier.some((other) => other.content.first < content.end && content.first < other.content.end);
