import { thinkingVerbs } from '../../lexicon/reporting-verbs.ts';
import { small, smallWordsOf } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
} from '../../lexicon/word-classes.ts';
import { ofSpelling } from '../../text/spelling.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { dashAt, lowerAt, type Piece, spellingAt } from '../figures/pieces.ts';
import type { Finiteness } from './finite-verbs.ts';
import { opensNounPhrase } from './opens-phrase.ts';
import { isTimeNoun, timeEnd } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** A stretch of a sentence between marks and joining words; `opener` is the mark or word before it ("" at the start). */
export type Chunk = { from: number; end: number; opener: string };

/** A sentence being cut: its finite verbs, and the first mark at or after each piece. */
type Cutting = { pieces: Pieces; finite: readonly Finiteness[]; nextMark: readonly number[] };

const marks = new Set([...',;:()[]—–“”"…?!', "''", '``']);
const alwaysJoins = new Set([
  ...smallWordsOf(small.question),
  ...['because', 'although', 'though', 'whereas', 'while', 'if', 'unless'],
]);
const mayJoin = new Set(['that', 'as', 'since', 'after', 'before', 'until', 'once', 'so', 'till']);

/** Whether a word is a form of a verb of saying or thinking. */
export const isReporting = (lower: string): boolean =>
  verbForms(lower).some(({ base }) => thinkingVerbs.has(base));

function cuttingOf(pieces: Pieces, finite: readonly Finiteness[]): Cutting {
  const nextMark: number[] = new Array(pieces.length + 1).fill(pieces.length);
  for (let at = pieces.length - 1; at >= 0; at--)
    nextMark[at] =
      pieces[at]?.kind === 'mark' && marks.has(lowerAt(pieces, at))
        ? at
        : (nextMark[at + 1] ?? pieces.length);
  return { pieces, finite, nextMark };
}

/**
 * Cuts a sentence into chunks at marks, at words that open a clause, and after a verb of saying that has no "that".
 * Joining words that may be prepositions ("since", "after", "as") cut only before a finite verb; "and" only before a second verb.
 */
export function chunkSentence(pieces: Pieces, finite: readonly Finiteness[]): Chunk[] {
  const cutting = cuttingOf(pieces, finite);
  const chunks: Chunk[] = [];
  let from = 0;
  let opener = '';
  const cut = (at: number, next: number, by: string): void => {
    if (at > from) chunks.push({ from, end: at, opener });
    from = next;
    opener = by === '--' ? '–' : /^['`]{2}$/.test(by) ? '"' : by;
  };
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]?.kind === 'mark') {
      const end = pieces[at]?.text === ',' ? listEnd(cutting, at) : shortQuote(cutting, at);
      const mark = end > at ? '' : markAt(pieces, at);
      if (mark !== '') cut(at, at + mark.length, mark);
      at = Math.max(end, at + mark.length - 1, at);
    } else {
      const word = joinAt(cutting, from, at);
      if (word !== null) cut(word.at, word.next, word.by);
    }
  }
  const last = pieces.length - 1;
  const stop = lowerAt(pieces, last) === '.' && !/^[ap]?m$/.test(lowerAt(pieces, last - 1));
  cut(stop ? last : last + 1, last + 1, '');
  return chunks;
}

/** Whether a word may cut at all, told by itself. */
const mayCut = ofSpelling(
  ({ text }) =>
    mayJoin.has(text) ||
    alwaysJoins.has(text) ||
    coordinators.has(text) ||
    isPersonal(text) ||
    isReporting(text),
);

/** The cut that the word at `at` makes in a chunk begun at `from`; null for none. */
function joinAt(cutting: Cutting, from: number, at: number): { at: number; next: number; by: string } | null {
  const { pieces, nextMark } = cutting;
  if (!mayCut(spellingAt(pieces, at))) return null;
  const lower = lowerAt(pieces, at);
  const may = mayJoin.has(lower) && (at > from || opensSentence(cutting, at)) && joins(cutting, at);
  if (alwaysJoins.has(lower) || may) return { at, next: at + 1, by: lower };
  if (coordinators.has(lower) && isSecond(cutting, from, at) && startsClause(cutting, at + 1))
    return lowerAt(pieces, at + 1) === 'that' && opensNounPhrase(pieces[at + 2])
      ? { at, next: at + 2, by: 'that' }
      : { at, next: at + 1, by: lower };
  if (saysNext(cutting, at) && verbIn(cutting, at + 2, nextMark[at] ?? 0))
    return { at: at + 1, next: at + 1, by: 'that' };
  return at > from && isContact(cutting, at) ? { at, next: at, by: 'whom' } : null;
}

// ", and hired": behind an aside the verb before is in an earlier chunk.
const isSecond = (cutting: Cutting, from: number, at: number): boolean =>
  at === from ? at > 0 && Boolean(cutting.finite[at + 1]) : verbIn(cutting, from, at);

function verbIn({ finite }: Cutting, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 30); at++) if (finite[at]) return true;
  return false;
}

// The mark that parts the sentence at `at`, "--" and "''" as two pieces; "" in "1,000" and "won 2 – 0".
function markAt(pieces: Pieces, at: number): string {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const text = piece?.text ?? '';
  if (/^[-'`]$/.test(text) && next?.text === text && next.glued) return text + next.text;
  if (dashAt(pieces, at) && !piece?.glued && next?.glued === false)
    return before?.kind === 'digits' && next.kind === 'digits' ? '' : '–';
  const inNumber = /^[,.:]$/.test(text) && next?.glued === true && next.kind === 'digits';
  return marks.has(text) && !inNumber ? text : '';
}

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);

// The end of a quoted word or two that goes on with the sentence: a “somewhat odd” decline; -1 for a clause, which is a chunk.
function shortQuote({ pieces, finite }: Cutting, at: number): number {
  const closer = closers.get(lowerAt(pieces, at));
  if (closer === undefined || !pieces[at + 1]?.glued) return -1;
  for (let end = at + 1; end < at + 9; end++) {
    if (lowerAt(pieces, end) === closer && pieces[end]?.glued) return end;
    if (finite[end] || marks.has(lowerAt(pieces, end))) return -1;
  }
  return -1;
}

// Those after which a noun opens what is said, and is no object: "saying sales rose"; not "expecting a deal".
const tells = /^(?:say|add|argu|claim|warn|suggest|explain|mean)ing$/;

// "said sales rose", "have estimated there are"; refuses "said that …", which joins by its own word.
function saysNext({ pieces, finite }: Cutting, at: number): boolean {
  const [word, next] = [lowerAt(pieces, at), pieces[at + 1]];
  const speaks = word.endsWith('ing')
    ? tells.test(word) || pronouns.has(next?.lower ?? '')
    : Boolean(finite[at]) || auxiliaries.has(lowerAt(pieces, at - 1));
  if (!speaks || next?.lower === 'that' || !isReporting(word) || timeEnd(pieces, at + 1) > at + 1)
    return false;
  return opensNounPhrase(next) || (/^(?:says?|said)$/.test(word) && next?.kind === 'word');
}

const personal = new Set(['he', 'she', 'they', 'we', 'i']);
const isPersonal = (lower: string): boolean => personal.has(lower);

// "the boat he sold", "bills they passed": a clause without "that" after its noun; refuses "last year he sold", "the moment she won".
function isContact({ pieces, finite }: Cutting, at: number): boolean {
  const noun = pieces[at - 1];
  if (!isPersonal(lowerAt(pieces, at)) || noun?.kind !== 'word' || noun.text !== noun.lower) return false;
  const isTime =
    isTimeNoun(noun.lower) || isAdverb(noun.lower) || /^(?:time|moment|way|ago)$/.test(noun.lower);
  return (
    !isTime && !closesNounPhrase(noun.lower) && !finite[at - 1] && Boolean(finite[at + 1] || finite[at + 2])
  );
}

/**
 * Where the "and" of a list stands whose first comma is at `comma`: "mills in Ellery, Larn and Dunholt", "sold nets, sails, and rope".
 * Nowhere (-1) for ", a baker and father", ", winning and losing", and what has a verb of its own. Limit: four words each.
 */
function listEnd(cutting: Cutting, comma: number): number {
  const { pieces, finite } = cutting;
  const [before, first] = [pieces[comma - 1], pieces[comma + 1]];
  if (!before || !first || /^(?:the|an?|its)$/.test(first.lower) || isAdverb(before.lower)) return -1;
  const mixed = (first.text === first.lower) !== (before.text === before.lower);
  if (mixed || timeEnd(pieces, comma - 1) === comma) return -1;
  let words = 0;
  for (let at = comma + 1; at < comma + 30; at++) {
    const piece = pieces[at];
    if (!piece || finite[at]) return -1;
    if (piece.lower === 'and' || piece.lower === 'or')
      return at > comma + 1 && tailHasNoVerb(cutting, at + 1) ? at : -1;
    if (piece.text === ',' && words > 0) words = 0;
    else if (piece.kind === 'word' ? ++words > 4 || !isListed(piece, words) : !/^[-’.\d]/.test(piece.text))
      return -1;
  }
  return -1;
}

// A word that may stand in the part of a list: no joining word but "of", no adverb, no participle at its head.
const isListed = ({ lower }: Piece, place: number): boolean =>
  (!closesNounPhrase(lower) || lower === 'of' || determiners.has(lower)) &&
  !isAdverb(lower) &&
  !(place === 1 && /(?:ing|ed)$/.test(lower));

// After "and" the last part of a list goes on to the next mark or joining word with no verb.
function tailHasNoVerb(cutting: Cutting, from: number): boolean {
  const { pieces, nextMark } = cutting;
  const first = lowerAt(pieces, from);
  if (/(?:ing|ed)$/.test(first) || closesNounPhrase(first)) return false;
  let end = from;
  const joinsAt = (lower: string): boolean => alwaysJoins.has(lower) || mayJoin.has(lower);
  while (end < (nextMark[from] ?? 0) && !joinsAt(lowerAt(pieces, end))) end += 1;
  return !verbIn(cutting, from, end);
}

// "After the mill closed, crews …": a clause of its own before the comma, and one behind it.
const opensSentence = (cutting: Cutting, at: number): boolean => {
  const mark = cutting.nextMark[at] ?? 0;
  return (
    at <= 1 &&
    !/^(?:that|so|till)$/.test(lowerAt(cutting.pieces, at)) &&
    lowerAt(cutting.pieces, mark) === ',' &&
    verbIn(cutting, mark, mark + 30)
  );
};

// "said that", "said in a letter that", "told Wray that"
function saidBefore({ pieces, finite }: Cutting, at: number): boolean {
  let verb = at - 1;
  while (verb > at - 8 && !finite[verb]) verb -= 1;
  return isReporting(lowerAt(pieces, verb)) || isReporting(lowerAt(pieces, at - 1));
}

// "as the league has grown", "after talks ended"; refuses "since the end of the war", "after losing", "hailed it as the port that won".
function joins(cutting: Cutting, at: number): boolean {
  const { pieces, finite, nextMark } = cutting;
  const [before, word, next] = [lowerAt(pieces, at - 1), lowerAt(pieces, at), pieces[at + 1]];
  if (word === 'that') {
    if (saidBefore(cutting, at)) return true;
    if (before !== 'in' && prepositions.has(before)) return false;
  } else if (next?.kind === 'mark' || timeEnd(pieces, at) > at) return false;
  if (
    (word === 'as' && before === 'such') ||
    (word === 'so' && /^(?:far|long|many|much)$/.test(next?.lower ?? ''))
  )
    return false;
  for (let index = at + 1; index < Math.min(nextMark[at] ?? 0, at + 16); index++) {
    // "served as director and is": the second verb is that of the first.
    if (finite[index]) return word !== 'as' || !coordinators.has(lowerAt(pieces, index - 1));
    if (word === 'as' && index > at + 1 && opensOther(lowerAt(pieces, index))) return false;
  }
  return false;
}

// A word that opens a clause of its own: "as the port that won", "as one they lost".
const opensOther = (lower: string): boolean =>
  alwaysJoins.has(lower) || isPersonal(lower) || lower === 'that';

// "and is", "and sales rose"; refuses "and girls", "and oil" that go on with a noun phrase.
function startsClause({ pieces, finite, nextMark }: Cutting, at: number): boolean {
  for (let index = at; index < Math.min(nextMark[at - 1] ?? 0, at + 8); index++) {
    if (finite[index]) return true;
    if (index > at && (alwaysJoins.has(lowerAt(pieces, index)) || lowerAt(pieces, index) === 'that'))
      return false;
  }
  return false;
}
