import { verbForms } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
} from '../../lexicon/word-classes.ts';
import { closesNounPhrase, isPlural } from '../figures/counted-noun.ts';
import { dashAt, type Piece } from '../figures/pieces.ts';
import type { Finiteness } from './finite-verbs.ts';
import { timeEnd } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** A stretch of a sentence between marks and joining words; `opener` is the mark or word before it ("" at the start). */
export type Chunk = { from: number; end: number; opener: string };

const marks = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '“',
  '”',
  '"',
  '…',
  '?',
  '!',
  "''",
  '``',
]);
const alwaysJoins = new Set([
  'because',
  'although',
  'though',
  'whereas',
  'if',
  'unless',
  'whether',
  'when',
  'while',
  'where',
  'who',
  'which',
  'whose',
  'whom',
  'how',
  'why',
  'what',
]);
const mayJoin = new Set(['that', 'as', 'since', 'after', 'before', 'until', 'once', 'so', 'than', 'till']);

const reporting = new Set(
  'say add argue believe claim estimate warn announce report find suggest think note reckon predict forecast insist admit acknowledge confirm concede reveal show hope fear expect conclude explain stress state know learn mean write indicate declare promise vow allege contend testify assert deny insist'.split(
    ' ',
  ),
);

/** Whether a word is a form of a verb of saying or thinking. */
export const isReporting = (lower: string): boolean =>
  verbForms(lower).some(({ base }) => reporting.has(base));

const opensNounPhrase = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.kind === 'digits' ||
    determiners.has(piece.lower) ||
    pronouns.has(piece.lower) ||
    piece.text !== piece.lower ||
    /^(?:more|about|around|nearly|at|up|over|almost|some)$/.test(piece.lower) ||
    isPlural(piece.lower));

/** Where the next mark stands from each piece on: `nextMark[i]` is the first mark at or after `i`. */
function nextMarks(pieces: Pieces): number[] {
  const next: number[] = new Array(pieces.length + 1).fill(pieces.length);
  for (let at = pieces.length - 1; at >= 0; at--)
    next[at] =
      pieces[at]?.kind === 'mark' && marks.has(pieces[at]?.text ?? '') ? at : (next[at + 1] ?? pieces.length);
  return next;
}

/**
 * Cuts a sentence into chunks at marks, at words that open a clause, and after a verb of saying that has no "that".
 * Joining words that may be prepositions ("since", "after", "as") cut only before a finite verb; "and" only before a second verb.
 */
export function chunkSentence(pieces: Pieces, finite: readonly Finiteness[]): Chunk[] {
  const nextMark = nextMarks(pieces);
  const chunks: Chunk[] = [];
  let from = 0;
  let opener = '';
  const close = (at: number, next: number, with_: string): void => {
    if (at > from) chunks.push({ from, end: at, opener });
    from = next;
    opener = with_ === '--' ? '–' : with_.length === 2 && /^['`]/.test(with_) ? '"' : with_;
  };
  const verbIn = (start: number, end: number): boolean => {
    for (let at = start; at < Math.min(end, start + 30); at++) if (finite[at]) return true;
    return false;
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'mark') {
      const skipped = goesOnAt(pieces, finite, at);
      const mark = skipped > at ? null : markAt(pieces, at);
      if (mark !== null) close(at, at + mark.length, mark);
      at = skipped > at ? skipped : at + Math.max(0, (mark?.length ?? 1) - 1);
    } else if (piece?.kind === 'word') {
      const { lower } = piece;
      const limit = nextMark[at] ?? pieces.length;
      if (
        alwaysJoins.has(lower) ||
        (mayJoin.has(lower) &&
          (at > from || opensSentence(pieces, finite, at, limit)) &&
          joins(pieces, finite, at, limit))
      )
        close(at, at + 1, lower);
      else if (coordinators.has(lower) && verbIn(from, at) && startsClause(pieces, finite, at + 1, limit))
        if (pieces[at + 1]?.lower === 'that' && opensNounPhrase(pieces[at + 2])) close(at, at + 2, 'that');
        else close(at, at + 1, lower);
      else if (saysNext(pieces, finite, at) && verbIn(at + 2, limit)) close(at + 1, at + 1, 'that');
      else if (at > from && isContact(pieces, finite, at)) close(at, at, 'whom');
    }
  }
  const stop = /^[.]$/.test(pieces.at(-1)?.text ?? '') && !/^[ap]?m$/i.test(pieces.at(-2)?.text ?? '');
  close(stop ? pieces.length - 1 : pieces.length, pieces.length, '');
  return chunks;
}

// The mark that parts the sentence at `at`, "--" and "''" as two pieces; none in "1,000" and "won 2 – 0".
function markAt(pieces: Pieces, at: number): string | null {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece) return null;
  if (/^[-'`]$/.test(piece.text) && next?.text === piece.text && next.glued) return piece.text + next.text;
  if (dashAt(pieces, at) && !piece.glued && next?.glued === false)
    return pieces[at - 1]?.kind === 'digits' && next.kind === 'digits' ? null : '–';
  const number = /^[,.:]$/.test(piece.text) && next?.glued === true && next.kind === 'digits';
  return marks.has(piece.text) && !number ? piece.text : null;
}

// Where a mark that parts nothing leads on to: the end of a quoted word or two, the "and" of a list; -1 for another.
const goesOnAt = (pieces: Pieces, finite: readonly Finiteness[], at: number): number =>
  opensQuote(pieces, at)
    ? shortQuote(pieces, finite, at)
    : pieces[at]?.text === ','
      ? listEnd(pieces, finite, at)
      : -1;

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);
const opensQuote = (pieces: Pieces, at: number): boolean =>
  closers.has(pieces[at]?.text ?? '') && pieces[at + 1]?.glued === true;

// The end of a quoted word or two that goes on with the sentence: a “somewhat odd” decline; a quoted clause is a chunk.
function shortQuote(pieces: Pieces, finite: readonly Finiteness[], at: number): number {
  const closer = closers.get(pieces[at]?.text ?? '');
  for (let end = at + 1; end < Math.min(pieces.length, at + 9); end++) {
    if (pieces[end]?.text === closer && pieces[end]?.glued) return end;
    if (finite[end] || marks.has(pieces[end]?.text ?? '')) return at;
  }
  return at;
}

// Those after which a noun opens what is said, and is no object: "saying sales rose"; not "expecting a deal".
const tells = /^(?:say|add|argu|claim|warn|not|insist|suggest|show|explain|mean|conclud|predict)ing$/;

// "said sales rose", "have estimated there are"; refuses "said that …", which joins by its own word.
const saysNext = (pieces: Pieces, finite: readonly Finiteness[], at: number): boolean => {
  const next = pieces[at + 1];
  const word = pieces[at]?.lower ?? '';
  const speaks = word.endsWith('ing')
    ? tells.test(word) || pronouns.has(next?.lower ?? '')
    : Boolean(finite[at]) || (at > 0 && auxiliaries.has(pieces[at - 1]?.lower ?? ''));
  if (!speaks || next?.lower === 'that' || !isReporting(word) || timeEnd(pieces, at + 1) > at + 1)
    return false;
  return opensNounPhrase(next) || (/^(?:says?|said)$/.test(word) && next?.kind === 'word');
};

const times =
  /^(?:year|month|week|day|night|morning|evening|afternoon|time|moment|season|summer|winter|spring|autumn|fall|weekend|way|ago|later|earlier)s?$/;

const personal = new Set(['he', 'she', 'they', 'we', 'i']);

// "the boat he sold", "bills they passed": a clause without "that" after its noun; refuses "last year he sold", "in the race she won".
function isContact(pieces: Pieces, finite: readonly Finiteness[], at: number): boolean {
  if (!personal.has(pieces[at]?.lower ?? '')) return false;
  const noun = pieces[at - 1];
  if (noun?.kind !== 'word' || noun.text !== noun.lower || closesNounPhrase(noun.lower)) return false;
  if (times.test(noun.lower) || isAdverb(noun.lower) || finite[at - 1]) return false;
  return Boolean(finite[at + 1] || finite[at + 2]);
}

/**
 * Where the "and" of a list stands whose first comma is at `comma`: "mills in Ellery, Larn and Dunholt", "sold nets, sails and rope".
 * Nowhere (-1) for ", a baker and father", ", winning and losing", and what has a verb of its own. Limit: four words each, six parts.
 */
function listEnd(pieces: Pieces, finite: readonly Finiteness[], comma: number): number {
  const first = pieces[comma + 1];
  if (!first || /^(?:the|an?|his|her|its|their|who|which|and|or)$/.test(first.lower)) return -1;
  if (pieces[comma - 1]?.kind === 'mark' || isAdverb(pieces[comma - 1]?.lower ?? '')) return -1;
  const names = first.text !== first.lower;
  if (timeEnd(pieces, comma - 1) === comma) return -1;
  if (names !== (pieces[comma - 1]?.text !== pieces[comma - 1]?.lower)) return -1;
  let words = 0;
  for (let at = comma + 1; at < Math.min(pieces.length, comma + 30); at++) {
    const piece = pieces[at];
    if (!piece || finite[at]) return -1;
    if (/^(?:and|or)$/.test(piece.lower)) return words > 0 && tailHasNoVerb(pieces, finite, at + 1) ? at : -1;
    if (piece.text === ',') {
      if (words === 0 && !/^(?:and|or)$/.test(pieces[at + 1]?.lower ?? '')) return -1;
      words = 0;
    } else if (piece.kind === 'mark' && !/^[-’'.]$/.test(piece.text)) return -1;
    else {
      const plain = !closesNounPhrase(piece.lower) || piece.lower === 'of' || determiners.has(piece.lower);
      if (!plain || ++words > 4 || isAdverb(piece.lower) || (words === 1 && /(?:ing|ed)$/.test(piece.lower)))
        return -1;
    }
  }
  return -1;
}

// After "and" the last part of a list goes on to the next mark with no verb.
function tailHasNoVerb(pieces: Pieces, finite: readonly Finiteness[], from: number): boolean {
  if (/(?:ing|ed)$/.test(pieces[from]?.lower ?? '') || closesNounPhrase(pieces[from]?.lower ?? ''))
    return false;
  for (let at = from; at < pieces.length && !marks.has(pieces[at]?.text ?? ''); at++) {
    if (alwaysJoins.has(pieces[at]?.lower ?? '') || mayJoin.has(pieces[at]?.lower ?? '')) return true;
    if (finite[at]) return false;
  }
  return true;
}

// "After the mill closed, crews …": a clause of its own before the comma, and one behind it.
const opensSentence = (pieces: Pieces, finite: readonly Finiteness[], at: number, limit: number): boolean =>
  at <= 1 &&
  /^(?:as|since|after|before|until|once)$/.test(pieces[at]?.lower ?? '') &&
  pieces[limit]?.text === ',' &&
  finite.slice(limit, limit + 30).some(Boolean);

// "said in a letter that", "told Wray that"
function saidBefore(pieces: Pieces, finite: readonly Finiteness[], at: number): boolean {
  for (let index = at - 1; index > at - 8 && pieces[index]?.kind === 'word'; index--)
    if (finite[index]) return isReporting(pieces[index]?.lower ?? '');
  return false;
}

// "described themselves as liberals": the "as" belongs to the verb.
const takesAs =
  /^(?:describ|regard|portray|view|label|hail|dismiss|treat|identif|elect|serv|depict|cast)(?:e|es|ed|s|ing|ied|ies|y)?$|^(?:sees?|saw|seen|known|such)$/;

// "as the league has grown", "after talks ended"; refuses "since the end of the war", "after losing", "as many as".
function joins(pieces: Pieces, finite: readonly Finiteness[], at: number, limit: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (/^(?:since|after|before|until)$/.test(word) && timeEnd(pieces, at) > at) return false;
  if (word === 'so' && /^(?:far|long|many|much)$/.test(pieces[at + 1]?.lower ?? '')) return false;
  if (
    word === 'as' &&
    !pronouns.has(pieces[at + 1]?.lower ?? '') &&
    pieces.slice(Math.max(0, at - 6), at).some(({ lower }) => takesAs.test(lower))
  )
    return false;
  const before = pieces[at - 1]?.lower ?? '';
  if (word === 'that' && (isReporting(before) || saidBefore(pieces, finite, at))) return true;
  if (word === 'that' && prepositions.has(before) && before !== 'in') return false;
  if (
    word === 'than' ||
    (!opensNounPhrase(pieces[at + 1]) && word !== 'that' && pieces[at + 1]?.kind !== 'word')
  )
    return false;
  for (let index = at + 1; index < Math.min(limit, at + 16); index++) if (finite[index]) return true;
  return false;
}

// "and is", "and sales rose"; refuses "and girls", "and oil" that go on with a noun phrase.
function startsClause(pieces: Pieces, finite: readonly Finiteness[], at: number, limit: number): boolean {
  const first = pieces[at];
  if (!first) return false;
  if (/^[a-z]{3,}ed$/.test(first.lower) && pieces[at + 1]?.kind === 'word') return true;
  if (finite[at] || (finite[at + 1] && !first.lower.endsWith('s'))) return true;
  if (/^(?:he|she|it|they|we|i|you|there|this|that)$/.test(first.lower)) return true;
  if (!opensNounPhrase(first) && first.kind !== 'word') return false;
  for (let index = at + 1; index < Math.min(limit, at + 8); index++) {
    if (finite[index]) return true;
    if (alwaysJoins.has(pieces[index]?.lower ?? '') || pieces[index]?.lower === 'that') return false;
  }
  return false;
}
