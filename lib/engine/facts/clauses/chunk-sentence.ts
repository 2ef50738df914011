import { thinkingVerbs } from '../../lexicon/reporting-verbs.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
} from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { dashAt, lowerAt, type Piece } from '../figures/pieces.ts';
import type { Finiteness } from './finite-verbs.ts';
import { opensNounPhrase } from './opens-phrase.ts';
import { isTimeNoun, timeEnd } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** A stretch of a sentence between marks and joining words; `opener` is the mark or word before it ("" at the start). */
export type Chunk = { from: number; end: number; opener: string };

/** A sentence being cut: its finite verbs, and the first mark at or after each piece. */
type Cutting = { pieces: Pieces; finite: readonly Finiteness[]; nextMark: readonly number[] };

const marks = new Set([...',;:()[]—–“”"…?!', "''", '``']);
const alwaysJoins = new Set(
  'because although though whereas if unless whether when while where who which whose whom how why what'.split(
    ' ',
  ),
);
const mayJoin = new Set(['that', 'as', 'since', 'after', 'before', 'until', 'once', 'so', 'till']);

/** Whether a word is a form of a verb of saying or thinking. */
export const isReporting = (lower: string): boolean =>
  verbForms(lower).some(({ base }) => thinkingVerbs.has(base));

function cuttingOf(pieces: Pieces, finite: readonly Finiteness[]): Cutting {
  const nextMark: number[] = new Array(pieces.length + 1).fill(pieces.length);
  for (let at = pieces.length - 1; at >= 0; at--)
    nextMark[at] = marks.has(pieces[at]?.text ?? '') ? at : (nextMark[at + 1] ?? pieces.length);
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
      const end = goesOnAt(cutting, at);
      const mark = end > at ? null : markAt(pieces, at);
      if (mark !== null) cut(at, at + mark.length, mark);
      at = Math.max(end, at + (mark?.length ?? 1) - 1);
    } else {
      const word = joinAt(cutting, from, at);
      if (word !== null) cut(word.at, word.next, word.by);
    }
  }
  const last = pieces.length - 1;
  const stop = pieces[last]?.text === '.' && !/^[ap]?m$/.test(lowerAt(pieces, last - 1));
  cut(stop ? last : last + 1, last + 1, '');
  return chunks;
}

type Cut = { at: number; next: number; by: string };

/** The cut that the word at `at` makes in a chunk begun at `from`; null for none. */
function joinAt(cutting: Cutting, from: number, at: number): Cut | null {
  const { pieces, finite, nextMark } = cutting;
  const lower = lowerAt(pieces, at);
  const may = mayJoin.has(lower) && (at > from || opensSentence(cutting, at)) && joins(cutting, at);
  if (alwaysJoins.has(lower) || may) return { at, next: at + 1, by: lower };
  // ", and hired": behind an aside the verb before is in an earlier chunk.
  const second = at === from ? at > 0 && Boolean(finite[at + 1]) : verbIn(cutting, from, at);
  if (coordinators.has(lower) && second && startsClause(cutting, at + 1))
    return lowerAt(pieces, at + 1) === 'that' && opensNounPhrase(pieces[at + 2])
      ? { at, next: at + 2, by: 'that' }
      : { at, next: at + 1, by: lower };
  if (saysNext(cutting, at) && verbIn(cutting, at + 2, nextMark[at] ?? 0))
    return { at: at + 1, next: at + 1, by: 'that' };
  return at > from && isContact(cutting, at) ? { at, next: at, by: 'whom' } : null;
}

function verbIn({ finite }: Cutting, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 30); at++) if (finite[at]) return true;
  return false;
}

// The mark that parts the sentence at `at`, "--" and "''" as two pieces; none in "1,000" and "won 2 – 0".
function markAt(pieces: Pieces, at: number): string | null {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!piece) return null;
  if (/^[-'`]$/.test(piece.text) && next?.text === piece.text && next.glued) return piece.text + next.text;
  const between = before?.kind === 'digits' && next?.kind === 'digits';
  if (dashAt(pieces, at) && !piece.glued && next?.glued === false) return between ? null : '–';
  const inNumber = /^[,.:]$/.test(piece.text) && next?.glued === true && next.kind === 'digits';
  return marks.has(piece.text) && !inNumber ? piece.text : null;
}

// Where a mark that parts nothing leads on to: the end of a quoted word or two, the "and" of a list; -1 for another.
const goesOnAt = (cutting: Cutting, at: number): number =>
  cutting.pieces[at]?.text === ',' ? listEnd(cutting, at) : shortQuote(cutting, at);

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);

// The end of a quoted word or two that goes on with the sentence: a “somewhat odd” decline; a quoted clause is a chunk.
function shortQuote({ pieces, finite }: Cutting, at: number): number {
  const closer = closers.get(pieces[at]?.text ?? '');
  if (closer === undefined || !pieces[at + 1]?.glued) return -1;
  for (let end = at + 1; end < at + 9; end++) {
    if (pieces[end]?.text === closer && pieces[end]?.glued) return end;
    if (finite[end] || marks.has(pieces[end]?.text ?? '')) return -1;
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

// "the boat he sold", "bills they passed": a clause without "that" after its noun; refuses "last year he sold", "in the race she won".
function isContact({ pieces, finite }: Cutting, at: number): boolean {
  const noun = pieces[at - 1];
  if (!personal.has(lowerAt(pieces, at)) || noun?.kind !== 'word' || noun.text !== noun.lower) return false;
  if (closesNounPhrase(noun.lower) || isAdverb(noun.lower) || finite[at - 1]) return false;
  const isTime = isTimeNoun(noun.lower) || /^(?:time|moment|way|ago|earlier)$/.test(noun.lower);
  return !isTime && Boolean(finite[at + 1] || finite[at + 2]);
}

/**
 * Where the "and" of a list stands whose first comma is at `comma`: "mills in Ellery, Larn and Dunholt", "sold nets, sails and rope".
 * Nowhere (-1) for ", a baker and father", ", winning and losing", and what has a verb of its own. Limit: four words each.
 */
function listEnd(cutting: Cutting, comma: number): number {
  const { pieces, finite } = cutting;
  const [before, first] = [pieces[comma - 1], pieces[comma + 1]];
  if (!before || !first || /^(?:the|an?|its)$/.test(first.lower) || isAdverb(before.lower)) return -1;
  if (timeEnd(pieces, comma - 1) === comma) return -1;
  if ((first.text !== first.lower) !== (before.text !== before.lower)) return -1;
  let words = 0;
  let parts = 0;
  for (let at = comma + 1; at < comma + 30; at++) {
    const piece = pieces[at];
    if (!piece || finite[at]) return -1;
    if (piece.lower === 'and' || piece.lower === 'or')
      return words + parts > 0 && tailHasNoVerb(cutting, at + 1) ? at : -1;
    if (piece.text === ',') {
      if (words === 0) return -1;
      parts += 1;
      words = 0;
    } else if (piece.kind === 'mark') {
      if (!/^[-’'.]$/.test(piece.text) || pieces[at + 1]?.text === piece.text) return -1;
    } else if (++words > 4 || !isListed(piece, words)) return -1;
  }
  return -1;
}

// A word that may stand in the part of a list: no joining word but "of", no adverb, no participle at its head.
const isListed = ({ lower }: Piece, place: number): boolean =>
  (!closesNounPhrase(lower) || lower === 'of' || determiners.has(lower)) &&
  !isAdverb(lower) &&
  !(place === 1 && /(?:ing|ed)$/.test(lower));

// After "and" the last part of a list goes on to the next mark with no verb.
function tailHasNoVerb({ pieces, finite, nextMark }: Cutting, from: number): boolean {
  const first = lowerAt(pieces, from);
  if (/(?:ing|ed)$/.test(first) || closesNounPhrase(first)) return false;
  for (let at = from; at < (nextMark[from] ?? 0); at++) {
    if (alwaysJoins.has(lowerAt(pieces, at)) || mayJoin.has(lowerAt(pieces, at))) return true;
    if (finite[at]) return false;
  }
  return true;
}

// "After the mill closed, crews …": a clause of its own before the comma, and one behind it.
const opensSentence = ({ pieces, finite, nextMark }: Cutting, at: number): boolean =>
  at <= 1 &&
  /^(?:as|since|after|before|until|once)$/.test(lowerAt(pieces, at)) &&
  pieces[nextMark[at] ?? 0]?.text === ',' &&
  finite.slice(nextMark[at], (nextMark[at] ?? 0) + 30).some(Boolean);

// "said in a letter that", "told Wray that"
function saidBefore({ pieces, finite }: Cutting, at: number): boolean {
  for (let index = at - 1; index > at - 8 && pieces[index]?.kind === 'word'; index--)
    if (finite[index]) return isReporting(lowerAt(pieces, index));
  return false;
}

// "as the league has grown", "after talks ended"; refuses "since the end of the war", "after losing", "hailed it as the port that won".
function joins(cutting: Cutting, at: number): boolean {
  const { pieces, finite, nextMark } = cutting;
  const [before, word, next] = [lowerAt(pieces, at - 1), lowerAt(pieces, at), pieces[at + 1]];
  if (/^(?:since|after|before|until)$/.test(word) && timeEnd(pieces, at) > at) return false;
  if (word === 'so' && /^(?:far|long|many|much)$/.test(next?.lower ?? '')) return false;
  if (word === 'that') {
    if (isReporting(before) || saidBefore(cutting, at)) return true;
    if (prepositions.has(before) && before !== 'in') return false;
  } else if (!opensNounPhrase(next) && next?.kind !== 'word') return false;
  if (word === 'as' && before === 'such') return false;
  for (let index = at + 1; index < Math.min(nextMark[at] ?? 0, at + 16); index++) {
    // "served as director and is": the second verb is that of the first.
    if (finite[index]) return word !== 'as' || !coordinators.has(lowerAt(pieces, index - 1));
    if (word === 'as' && index > at + 1 && opensOther(lowerAt(pieces, index))) return false;
  }
  return false;
}

// A word that opens a clause of its own: "as the port that won", "as one they lost".
const opensOther = (lower: string): boolean =>
  alwaysJoins.has(lower) || personal.has(lower) || lower === 'that' || lower.startsWith("who'");

// "and is", "and sales rose"; refuses "and girls", "and oil" that go on with a noun phrase.
function startsClause({ pieces, finite, nextMark }: Cutting, at: number): boolean {
  const first = pieces[at];
  if (!first) return false;
  if (/^[a-z]{3,}ed$/.test(first.lower) && pieces[at + 1]?.kind === 'word') return true;
  if (finite[at]) return true;
  if (first.kind === 'mark') return false;
  for (let index = at + 1; index < Math.min(nextMark[at - 1] ?? 0, at + 8); index++) {
    if (finite[index]) return true;
    if (alwaysJoins.has(lowerAt(pieces, index)) || lowerAt(pieces, index) === 'that') return false;
  }
  return false;
}
