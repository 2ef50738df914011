import type { Span } from '../../../quiz/span.ts';
import type { Facts } from '../../facts/facts.ts';
import { type FigureContext, readSentence } from '../figures/figure-context.ts';

const noFigure = { type: 'number', value: null, unit: null, of: null, hedge: null } as const;

/** Words of a sentence, read as a figure is, with the pieces and clauses around them; null where none begins there. */
export function contextAt(facts: Facts, { start, end }: Span, sentence: number): FigureContext | null {
  const read = readSentence(facts, sentence);
  const from = read.pieces.findIndex((piece) => piece.start === start);
  if (from < 0 || read.analysis.chunks.length === 0) return null;
  let stop = from + 1;
  while ((read.pieces[stop]?.end ?? Number.POSITIVE_INFINITY) <= end) stop += 1;
  const figure = { start, end, ...noFigure, sentence };
  return { facts, figure, index: -1, ...read, hedgeFrom: from, from, end: stop };
}
