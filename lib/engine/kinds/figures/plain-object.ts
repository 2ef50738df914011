import { verbForms } from '../../lexicon/verbs.ts';
import type { Range } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';

/**
 * Whether what stands between the verb and a figure's preposition is a plain phrase: no second clause, no participle that the
 * figure may belong to.
 */
export function plainObject(context: FigureContext, range: Range): boolean {
  const words = context.pieces.slice(range.from, range.end);
  if (words.length > 14 || words.some((piece) => piece.kind === 'mark' && !/^[-’'.%$£€]$/.test(piece.text)))
    return false;
  return words.every((piece, index) => {
    if (/^(?:sure|past)$/.test(context.analysis.finite[range.from + index] ?? '')) return false;
    if (/^(?:that|which|who|whether|if|because)$/.test(piece.lower)) return false;
    if (/^(?:and|or|but|of)$/.test(piece.lower)) return index < words.length - 1;
    if (piece.text !== piece.lower) return true;
    return (
      !(piece.lower.endsWith('ing') && index > 0) &&
      !verbForms(piece.lower).some(({ form }) => form === 'ed' || form === 'participle')
    );
  });
}
