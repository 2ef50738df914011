import type { Piece } from '../../facts/figures/pieces.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import type { FigureContext } from './figure-context.ts';

type Pieces = readonly Piece[];

const link = /^(?:or|to|and|-|–|through)$/;
const unit = /^(?:percent|%|cent|million|billion|years?|months?|weeks?|days?|hours?|minutes?)$/;

// A number, or a number and its unit, ends right before piece `at`.
const numberEndsAt = (pieces: Pieces, at: number): boolean =>
  [1, 2, 3, 4].some((size) => {
    const number = at >= size ? readNumber(pieces, at - size) : null;
    return (
      number !== null && (number.end === at || (number.end < at && unit.test(pieces[at - 1]?.lower ?? '')))
    );
  });

const numberAt = (pieces: Pieces, at: number): boolean =>
  readNumber(pieces, /^[$£€]$/.test(pieces[at]?.text ?? '') ? at + 1 : at) !== null;

// "rose by 4% to £1.2bn": what it came to is another sort of figure.
const changesTo = ({ facts, figure, pieces, end, index }: FigureContext): boolean => {
  const next = facts.figures[index + 1];
  return (
    pieces[end]?.lower === 'to' &&
    next !== undefined &&
    next.start === pieces[end + 1]?.start &&
    next.type !== figure.type &&
    next.type !== 'range'
  );
};

/** Whether a figure is one end of a range, a change or a choice: "two or three goals", "51 percent to 44 percent", "from 10 to 15". */
export function besideAnother(context: FigureContext): boolean {
  const { pieces, hedgeFrom, end, figure } = context;
  const last = pieces[hedgeFrom - 1]?.lower ?? '';
  if (/^(?:between|from)$/.test(last)) {
    const other = pieces.slice(end, end + 6).findIndex(({ lower }) => lower === 'and' || lower === 'to');
    if (other >= 0 && numberAt(pieces, end + other + 1)) return true;
  }
  if (last === 'to') {
    const from = [2, 3, 4, 5, 6].find((size) => pieces[hedgeFrom - 1 - size]?.lower === 'from');
    if (from !== undefined && numberAt(pieces, hedgeFrom - from)) return true;
  }
  const before = link.test(last) && last !== 'and' && numberEndsAt(pieces, hedgeFrom - 1);
  const after =
    link.test(pieces[end]?.lower ?? '') && pieces[end]?.lower !== 'and' && numberAt(pieces, end + 1);
  return figure.type !== 'score' && (before || (after && !changesTo(context)));
}
