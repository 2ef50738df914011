import { opensPhrase, phraseEndingAt } from './noun-phrase.ts';
import { isAny, isOneOf, isQuoted, type Range, type Reading, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

const dashes = new Set(['–', '—', '--', '-', '―']);
const pronouns = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'you',
  'others',
  'everyone',
  'someone',
  'nobody',
  'this',
]);
const relatives = new Set(['who', 'which']);
const farthest = 70;

/** The subject of a verb group that begins at `verb`, not reaching before `limit`; null when none can be told. */
export function subjectBefore(reading: Reading, verb: number, limit: number): Range | null {
  const last = verb - 1;
  if (last < limit || isQuoted(reading, last)) return null;
  const token = tokenAt(reading, last);
  const word = token.lower.replace(/['’](?:d|ll|ve|re|m)$/, '');
  if (relatives.has(word)) return relativeSubject(reading, last, limit);
  if (token.lower === 'that')
    return phraseEndingAt(reading, last, limit) === null ? null : { first: last, end: verb };
  if (pronouns.has(word)) return pronounPhrase(reading, last, limit);
  if (isAny(reading, last, wordClass.genitive) && pronouns.has(tokenAt(reading, last - 1).lower))
    return { first: last - 1, end: last };
  if (token.lower === ',') return phraseBeforeComma(reading, last, limit);
  if (dashes.has(token.lower)) return phraseBeforeDash(reading, last, limit);
  const phrase = phraseEndingAt(reading, verb, limit);
  return phrase && extendList(reading, phrase, limit);
}

/** "he himself said" and "both he and she" stay one word: the pronoun. */
function pronounPhrase(reading: Reading, index: number, limit: number): Range {
  if (
    tokenAt(reading, index).lower === 'others' &&
    index > limit &&
    tokenAt(reading, index - 1).lower === 'and'
  ) {
    return phraseEndingAt(reading, index + 1, limit) ?? { first: index, end: index + 1 };
  }
  return { first: index, end: index + 1 };
}

/** Takes "Ann Lowe, who said" (the name and the "who"); limit: the head of a long phrase may lie further left. */
function relativeSubject(reading: Reading, who: number, limit: number): Range {
  const end = tokenAt(reading, who - 1).lower === ',' ? who - 1 : who;
  const head = phraseEndingAt(reading, end, limit);
  return { first: head?.first ?? who, end: who + 1 };
}

/**
 * A subject with something set off by commas before its verb: takes "Ann Lowe, who chairs it, said" and "the agency's head,
 * Ann Lowe, said"; refuses "On Monday, Ann" as part of it. Limit: a place with a comma inside the opening phrase.
 */
function phraseBeforeComma(reading: Reading, comma: number, limit: number): Range | null {
  let end = comma;
  let best: Range | null = null;
  while (end > limit && comma - end < farthest) {
    const start = segmentStart(reading, end, limit);
    const segment = { first: start, end };
    const phrase = isModifier(reading, segment) ? null : headOf(reading, segment);
    if (phrase) {
      const isWhole = phrase.first === start;
      if (best && !(isWhole && mayHead(reading, phrase, best))) break;
      best = { first: phrase.first, end: comma + 1 };
      if (!isWhole) break;
    } else if (best || isOpening(reading, segment)) break;
    if (start <= limit || tokenAt(reading, start - 1).lower !== ',') break;
    end = start - 1;
  }
  return best;
}

/** A phrase further left heads the one already found when it ends in a common noun and the other is a name. */
function mayHead(reading: Reading, phrase: Range, best: Range): boolean {
  const last = phrase.end - 1;
  if (!isAny(reading, best.first, wordClass.capital))
    return isAny(reading, phrase.first, wordClass.capital) && phrase.end - phrase.first <= 6;
  return (
    isAny(reading, last, wordClass.speaker) ||
    (!isAny(reading, last, wordClass.capital) &&
      isAny(reading, phrase.first, wordClass.determiner | wordClass.possessive | wordClass.capital))
  );
}

function headOf(reading: Reading, segment: Range): Range | null {
  return phraseEndingAt(reading, segment.end, segment.first);
}

function segmentStart(reading: Reading, end: number, limit: number): number {
  let start = end;
  let depth = 0;
  while (start > limit) {
    const token = tokenAt(reading, start - 1);
    if (token.lower === ')') depth += 1;
    else if (token.lower === '(') depth -= 1;
    if (depth < 0 || token.quoted >= 0 || (depth === 0 && /^[,;:–—]$|^--$/.test(token.lower))) break;
    start -= 1;
  }
  return start;
}

const modifierOpeners = new Set([
  'who',
  'whose',
  'which',
  'whom',
  'where',
  'a',
  'an',
  'including',
  'now',
  'then',
  'once',
  'formerly',
  'himself',
  'herself',
  'as',
  'along',
  'aged',
  'too',
  'like',
  'however',
  'meanwhile',
  'then-president',
  'and',
  'or',
  'but',
  'nor',
  'not',
  'when',
  'while',
  'after',
  'even',
  'one',
]);

/** Whether a stretch between commas says more about the name before it: "who …", "a lawyer", "42", "of Hull". */
function isModifier(reading: Reading, segment: Range): boolean {
  const { first, end } = segment;
  if (first >= end) return true;
  if (isOneOf(reading, first, modifierOpeners) || isAny(reading, first, wordClass.preposition)) return true;
  if (end - first === 1 && isAny(reading, first, wordClass.number | wordClass.time | wordClass.adverb))
    return true;
  if (isAny(reading, first, wordClass.determiner) && !hasCapital(reading, segment)) return true;
  if (
    !isAny(
      reading,
      first,
      wordClass.capital | wordClass.determiner | wordClass.possessive | wordClass.subject | wordClass.number,
    )
  )
    return !isAny(reading, first, wordClass.speaker) || !hasCapital(reading, segment);
  return false;
}

function hasCapital(reading: Reading, range: Range): boolean {
  for (let index = range.first; index < range.end; index += 1)
    if (isAny(reading, index, wordClass.capital)) return true;
  return false;
}

/** Whether a stretch is an opening phrase that no subject stands to the left of. */
function isOpening(reading: Reading, segment: Range): boolean {
  return (
    isAny(reading, segment.first, wordClass.subordinator) &&
    !isOneOf(reading, segment.first, new Set(['as', 'while', 'when', 'after']))
  );
}

/** Takes "the crews – and their families – said". */
function phraseBeforeDash(reading: Reading, dash: number, limit: number): Range | null {
  for (let place = dash - 1; place > limit && dash - place < 40; place -= 1) {
    if (isQuoted(reading, place)) return null;
    if (dashes.has(tokenAt(reading, place).lower)) {
      const phrase = phraseEndingAt(reading, place, limit);
      return phrase && { first: phrase.first, end: phrase.end };
    }
  }
  return null;
}

/** Takes "Ann Lowe, Tom Wray and Dev Anand said" whole; limit: lists whose members have commas of their own. */
function extendList(reading: Reading, phrase: Range, limit: number): Range {
  let hasAnd = false;
  for (let index = phrase.first; index < phrase.end; index += 1)
    if (tokenAt(reading, index).lower === 'and') hasAnd = true;
  let first = phrase.first;
  while (hasAnd && first - 1 > limit && tokenAt(reading, first - 1).lower === ',') {
    const start = segmentStart(reading, first - 1, limit);
    const item = { first: start, end: first - 1 };
    if (
      item.end - item.first > 5 ||
      item.end === item.first ||
      !opensPhrase(reading, start) ||
      phraseEndingAt(reading, item.end, start)?.first !== start
    )
      break;
    first = start;
  }
  return { first, end: phrase.end };
}
