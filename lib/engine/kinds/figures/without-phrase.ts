import { chunkSentence } from '../../facts/clauses/chunk-sentence.ts';
import type { Analysis, Range } from '../../facts/clauses/clause.ts';
import { type Finiteness, finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { dashAt, type Piece } from '../../facts/figures/pieces.ts';
import { looseAbbreviations } from '../../lexicon/abbreviations.ts';
import { countries } from '../../lexicon/countries.ts';
import { regions } from '../../lexicon/regions.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';

type Pieces = readonly Piece[];

const isCapital = (piece: Piece | undefined): boolean => piece?.kind === 'word' && piece.text !== piece.lower;

/** Where a state or country that begins at `at` ends, or `at`. */
function regionEnd(pieces: Pieces, at: number): number {
  const first = pieces[at];
  if (!isCapital(first)) return at;
  const dot = pieces[at + 1]?.text === '.' && pieces[at + 1]?.glued;
  // "N.Y.", "S.C.", "D.C."
  if (first?.text.length === 1 && dot && pieces[at + 2]?.text.length === 1 && pieces[at + 2]?.glued)
    return pieces[at + 3]?.text === '.' ? at + 4 : at + 3;
  if (looseAbbreviations.has(first?.text ?? '') && !isTime(first?.lower ?? '', anyTime))
    return dot ? at + 2 : at + 1;
  for (const size of [3, 2, 1]) {
    const name = pieces
      .slice(at, at + size)
      .map(({ text }) => text)
      .join(' ');
    if (regions.has(name) || countries.has(name)) return at + size;
  }
  return at;
}

/** ", Iowa," after a town: takes "in Ames, Iowa, on"; refuses "in Ohio, Iowa and Utah". Limit: a list of a town and a state. */
export function regionTail(pieces: Pieces, at: number, isLead: boolean): number {
  if (pieces[at]?.text !== ',' || !isCapital(pieces[at - 1])) return at;
  const end = regionEnd(pieces, at + 1);
  // "Ada Holm, Ohio Gov. Tom Wray": it is a title's.
  const isTitle = isCapital(pieces[end]) && !isTime(pieces[end]?.lower ?? '', anyTime);
  if (end === at + 1 || isTitle || /^(?:and|or)$/.test(pieces[end]?.lower ?? '')) return at;
  let town = at - 1;
  while (isCapital(pieces[town - 1])) town -= 1;
  if (regionEnd(pieces, town) === at) return at;
  const next = pieces[end + 1];
  if (pieces[end]?.text !== ',') return end;
  // The comma is only the state's where the clause goes on: "in Ames, Iowa, on Friday"; not "In Ames, Iowa, the council …".
  const goesOn =
    next?.lower === 'that' ||
    prepositions.has(next?.lower ?? '') ||
    (next?.kind === 'word' &&
      next.text === next.lower &&
      !closesNounPhrase(next.lower) &&
      !/(?:ing|ed)$/.test(next.lower) &&
      !/^(?:after|before|ago|later|earlier)$/.test(pieces[end + 2]?.lower ?? ''));
  return /^(?:and|or)$/.test(next?.lower ?? '') ? at : !isLead && goesOn ? end + 1 : end;
}

/** What opens an exception, without which the rest says too much: "aside from a day in Larn", "– excluding their homes –". */
export const excepts = /^(?:except|excepting|excluding|aside|apart|barring|unless)$/;

/** No aside is longer. */
const longestAside = 16;

/** How many pieces a dash that parts the sentence has at `at`: two of "--", none of "two-year". */
function dashSize(pieces: Pieces, at: number): number {
  if (!dashAt(pieces, at)) return 0;
  if (dashAt(pieces, at + 1) && pieces[at + 1]?.glued) return 2;
  return pieces[at]?.glued && pieces[at + 1]?.glued ? 0 : 1;
}

/** Where an aside in brackets or between two dashes ends that opens at `at`, or `at`: "(R-Larn)", "— 40 of them new —". */
function asideEnd(pieces: Pieces, at: number): number {
  const size = dashSize(pieces, at);
  const isBracket = pieces[at]?.text === '(';
  if ((!isBracket && size === 0) || excepts.test(pieces[at + Math.max(1, size)]?.lower ?? '')) return at;
  for (let end = at + size + 1; end < at + longestAside; end++) {
    if (isBracket && pieces[end]?.text === ')') return end + 1;
    if (!isBracket && dashSize(pieces, end) > 0) return end + dashSize(pieces, end);
  }
  return at;
}

/** Which pieces a sentence can do without wherever they stand, but for those around `own`: "(R-Larn)", "– up from 12 –", ", Iowa,". */
export function asidesOf({ pieces, finite }: Analysis, own: Range): boolean[] {
  const found = pieces.map(() => false);
  let isLead = true;
  for (let at = 0; at < pieces.length; at++) {
    isLead &&= !finite[at];
    const end = Math.max(asideEnd(pieces, at), regionTail(pieces, at, isLead));
    if (end === at || (at < own.end && own.from < end)) continue;
    found.fill(true, at, end);
    at = end - 1;
  }
  return found;
}

/** Which pieces stay when a phrase is left out, with the marks that would stand double. */
function kept({ pieces, analysis }: FigureContext, phrase: Range): number[] {
  const loose = asidesOf(analysis, phrase);
  const end = afterPhrase(pieces, phrase);
  // "Wray, at a rally on Friday, said": both commas are the aside's.
  const isAside =
    pieces[end - 1]?.text === ',' && analysis.finite[end] && pieces[phrase.from - 1]?.text === ',';
  const from = isAside ? phrase.from - 1 : phrase.from;
  return pieces.flatMap((_, at) => (loose[at] || (at >= from && at < end) ? [] : at));
}

/** Behind the phrase, with a comma that only it had: at the head of a sentence and between two commas. */
function afterPhrase(pieces: Pieces, { from, end }: Range): number {
  const isHead = pieces
    .slice(0, from)
    .every(({ kind, lower }) => kind === 'mark' || /^(?:and|but|so|then|yet)$/.test(lower));
  return pieces[end]?.text === ',' && (isHead || pieces[from - 1]?.text === ',') ? end + 1 : end;
}

/**
 * The sentence of a figure or place read anew without a phrase: "On Friday, the council (KLM) met in Ames, Iowa" is "the
 * council met in Ames". `from` and `end` of the result are where the phrase stood.
 */
export function withoutPhrase(context: FigureContext, phrase: Range): FigureContext {
  const left = kept(context, phrase);
  const after = left.findIndex((piece) => piece >= phrase.from);
  const from = after < 0 ? left.length : after;
  // "runs until June 21": what told the verb may be gone.
  const read = finiteVerbs(left.flatMap((piece) => context.pieces[piece] ?? []));
  return { ...reread(context, left, read), hedgeFrom: from, from, end: from };
}

/** A sentence of these pieces only, read as one, with the verbs that it had. */
export function reread(
  context: FigureContext,
  left: readonly number[],
  read: readonly Finiteness[] = [],
): FigureContext {
  const pieces = left.flatMap((piece) => context.pieces[piece] ?? []);
  const finite = left.map((piece, index) => context.analysis.finite[piece] || (read[index] ?? ''));
  return { ...context, pieces, analysis: { pieces, finite, chunks: chunkSentence(pieces, finite) } };
}

/** A sentence of these pieces only in which a figure stays, or what stands before the gap of what was taken out; null where it is cut. */
export function keptContext(context: FigureContext, left: readonly number[]): FigureContext | null {
  const { hedgeFrom, from, end } = context;
  const first = end > hedgeFrom ? hedgeFrom : Math.max(0, hedgeFrom - 1);
  const place = (piece: number): number => left.filter((at) => at < piece).length;
  if (place(first + 1) - place(first) !== 1 || place(end) - place(hedgeFrom) !== end - hedgeFrom) return null;
  return { ...reread(context, left), hedgeFrom: place(hedgeFrom), from: place(from), end: place(end) };
}

/** The sentence of a figure read anew without what it can do without: "Ada Holm (R-Larn) won 40 seats – up from 12 – in May". */
export function withoutAsides(context: FigureContext): FigureContext {
  const loose = asidesOf(context.analysis, { from: context.hedgeFrom, end: context.end });
  const left = loose.flatMap((isLoose, at) => (isLoose ? [] : at));
  return left.length === loose.length ? context : (keptContext(context, left) ?? context);
}
