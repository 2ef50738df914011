import type { Piece } from '../../facts/figures/pieces.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import type { FigureContext } from './figure-context.ts';

type Pieces = readonly Piece[];

const link = /^(?:or|to|-|–|through)$/;
const unit = /^(?:percent|%|cent|million|billion|years?|months?|weeks?|days?|hours?|minutes?)$/;

const opensNumber = (pieces: Pieces, at: number): boolean =>
  readNumber(pieces, /^[$£€]$/.test(pieces[at]?.text ?? '') ? at + 1 : at) !== null;

/** Whether a number, or a number and its unit, ends right before piece `at`. */
const closesNumber = (pieces: Pieces, at: number): boolean =>
  [1, 2, 3, 4].some((size) => {
    const number = at >= size ? readNumber(pieces, at - size) : null;
    return number !== null && (number.end === at || unit.test(pieces[at - 1]?.lower ?? ''));
  });

/** Whether a figure is one end of a range, a change or a choice: "two or three goals", "51 percent to 44 percent"; refuses the "4%" of "rose by 4% to £1.2bn". */
export function besideAnother({ facts, index, pieces, hedgeFrom, end, figure }: FigureContext): boolean {
  if (figure.type === 'score') return false;
  const [last, next] = [pieces[hedgeFrom - 1]?.lower ?? '', pieces[end]?.lower ?? ''];
  // "rose from 40 crates | to 60", "between 10 and 15", and the other end of either
  const opensRange =
    /^(?:between|from)$/.test(last) &&
    [1, 2, 3, 4, 5].some(
      (size) => /^(?:and|to)$/.test(pieces[end + size - 1]?.lower ?? '') && opensNumber(pieces, end + size),
    );
  const opener = last === 'to' ? 'from' : last === 'and' ? 'between' : null;
  const closesRange = [2, 3, 4, 5].some(
    (size) => pieces[hedgeFrom - 1 - size]?.lower === opener && opensNumber(pieces, hedgeFrom - size),
  );
  const other = facts.figures[index + 1];
  const isResult =
    next === 'to' &&
    other?.start === pieces[end + 1]?.start &&
    other?.type !== figure.type &&
    other?.type !== 'range';
  return (
    opensRange ||
    closesRange ||
    (link.test(last) && closesNumber(pieces, hedgeFrom - 1)) ||
    (link.test(next) && opensNumber(pieces, end + 1) && !isResult)
  );
}
