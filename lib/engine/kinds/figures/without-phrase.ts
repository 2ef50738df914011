import { chunkSentence } from '../../facts/clauses/chunk-sentence.ts';
import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { dashAt, type Piece } from '../../facts/figures/pieces.ts';
import { looseAbbreviations } from '../../lexicon/abbreviations.ts';
import { countries } from '../../lexicon/countries.ts';
import { regions } from '../../lexicon/regions.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';

type Pieces = readonly Piece[];
type Range = { from: number; end: number };

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
  if (end === at + 1 || /^(?:and|or)$/.test(pieces[end]?.lower ?? '')) return at;
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

/** "(R-Larn)", "(KLM)": a tag behind a name, which no question needs. */
function tagEnd(pieces: Pieces, at: number): number {
  if (pieces[at]?.text !== '(') return at;
  const close = pieces.slice(at + 1, at + 8).findIndex(({ text }) => text === ')');
  const isPlain = pieces
    .slice(at + 1, at + 1 + close)
    .every(({ kind, lower, text }) => kind !== 'word' || text !== lower);
  return close > 0 && isPlain ? at + close + 2 : at;
}

/** Which pieces stay when a phrase is left out, with the marks that would stand double, and tags behind names. */
function kept({ pieces, analysis }: FigureContext, phrase: Range): number[] {
  const left: number[] = [];
  let isLead = true;
  for (let at = 0; at < pieces.length; ) {
    isLead &&= !analysis.finite[at];
    const end =
      at === phrase.from
        ? afterPhrase(pieces, phrase)
        : Math.max(regionTail(pieces, at, isLead), tagEnd(pieces, at));
    // What is left out never reaches into the phrase.
    if (end > at && (at >= phrase.from || end <= phrase.from)) {
      // "Wray, at a rally on Friday, said": both commas are the aside's.
      if (
        at === phrase.from &&
        pieces[end - 1]?.text === ',' &&
        analysis.finite[end] &&
        pieces[at - 1]?.text === ','
      )
        left.pop();
      at = end;
    } else left.push(at++);
  }
  return left;
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
  return reread(context, kept(context, phrase), phrase.from);
}

/** A sentence of these pieces only, read as one; `at` is where the phrase stood. */
export function reread(context: FigureContext, left: readonly number[], at: number): FigureContext {
  const pieces = left.flatMap((piece) => context.pieces[piece] ?? []);
  const after = left.findIndex((piece) => piece >= at);
  const from = after < 0 ? pieces.length : after;
  // "runs until June 21": what told the verb may be gone.
  const read = finiteVerbs(pieces);
  const finite = left.map((piece, index) => context.analysis.finite[piece] || (read[index] ?? ''));
  const analysis = { pieces, finite, chunks: chunkSentence(pieces, finite) };
  return { ...context, pieces, analysis, hedgeFrom: from, from, end: from };
}

/** Those in brackets alone, or also those between dashes. */
type Asides = 'brackets' | 'all';
/** No aside is longer. */
const longestAside = 16;

/** How many pieces a dash that parts the sentence has at `at`: two of "--", none of "two-year". */
function dashSize(pieces: Pieces, at: number): number {
  if (!dashAt(pieces, at)) return 0;
  if (dashAt(pieces, at + 1) && pieces[at + 1]?.glued) return 2;
  return pieces[at]?.glued && pieces[at + 1]?.glued ? 0 : 1;
}

/** Where an aside in brackets or between two dashes ends that opens at `at`, or `at`: "(R-Larn)", "— 40 of them new —". */
function asideEnd(pieces: Pieces, at: number, which: Asides): number {
  const size = which === 'all' ? dashSize(pieces, at) : 0;
  const isBracket = pieces[at]?.text === '(';
  if (!isBracket && size === 0) return at;
  for (let end = at + size + 1; end < at + longestAside; end++) {
    if (isBracket && pieces[end]?.text === ')') return end + 1;
    if (!isBracket && dashSize(pieces, end) > 0) return end + dashSize(pieces, end);
  }
  return at;
}

/** The sentence of a figure read anew without the asides beside it: "Ada Holm (R-Larn) won 40 seats – up from 12 – in May". */
export function withoutAsides(context: FigureContext, which: Asides): FigureContext {
  const { pieces, hedgeFrom, from, end } = context;
  const left: number[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const stop = asideEnd(pieces, at, which);
    const isOwn = at < end && hedgeFrom < stop;
    if (stop > at && !isOwn) at = stop - 1;
    else left.push(at);
  }
  if (left.length === pieces.length) return context;
  const place = (piece: number): number => left.filter((one) => one < piece).length;
  return { ...reread(context, left, from), hedgeFrom: place(hedgeFrom), from: place(from), end: place(end) };
}
