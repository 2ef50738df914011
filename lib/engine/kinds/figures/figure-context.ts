import { type Analysis, analyseSentence } from '../../facts/clauses/clause.ts';
import type { Facts, Figure } from '../../facts/facts.ts';
import { type Piece, sentencePieces } from '../../facts/figures/pieces.ts';
import { once } from '../../text/once.ts';

/** A figure in its sentence: the pieces and clauses around it, where it and its hedge stand among them. */
export type FigureContext = {
  facts: Facts;
  figure: Figure;
  index: number;
  pieces: readonly Piece[];
  analysis: Analysis;
  hedgeFrom: number;
  from: number;
  end: number;
};

type Read = { pieces: readonly Piece[]; analysis: Analysis };

/** A sentence of more pieces is none that a question could be made of. */
const longest = 250;

/** Puts every figure of an article in its sentence; each sentence is read once. */
export const figureContexts = once((facts: Facts): FigureContext[] => {
  return facts.figures.flatMap((figure, index) => {
    const known = readSentence(facts, figure.sentence);
    if (known.pieces.length > longest) return [];
    const from = known.pieces.findIndex((piece) => piece.start === figure.start);
    if (from < 0) return [];
    let end = from + 1;
    while ((known.pieces[end]?.end ?? Number.POSITIVE_INFINITY) <= figure.end) end += 1;
    const words = figure.hedge === null ? 0 : figure.hedge.split(/\s+/).length;
    return [{ facts, figure, index, ...known, hedgeFrom: from - words, from, end }];
  });
});

/** The pieces and clauses of a sentence, read once; none of one that is too long. */
export const readSentence = ({ document }: Facts, sentence: number): Read =>
  readPiecesOnce(sentencePieces(document, sentence));

const readPiecesOnce = once((pieces: readonly Piece[]): Read => {
  const isLong = pieces.length > longest;
  return { pieces, analysis: isLong ? { pieces, finite: [], chunks: [] } : analyseSentence(pieces) };
});
