import { shortHash } from '../../quiz/short-hash.ts';
import { readWriting, writeLike } from '../facts/figures/write-number.ts';

/** A number in digits that stands alone: not part of a date, a time, a score or a name. */
const number = /(?<![\d\p{L}.,:/–-])[$£€]?\d[\d,]*(?:\.\d+)?(?![\d\p{L}:/–]|[.,]\d)/gu;
const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? ?$/;

/**
 * A clause with its one figure changed to another of the same size and roundness. Takes "11,400 visitors had come" (15,400
 * visitors); refuses clauses with no figure or several, years, dates of a month and the figure 1. Limit: numbers in words.
 */
export function alteredFigure(clause: string): string | null {
  const found = [...clause.matchAll(number)];
  const [only] = found;
  if (found.length !== 1 || only === undefined || /^(?:1[5-9]|20)\d\d$/.test(only[0])) return null;
  if (months.test(clause.slice(0, only.index))) return null;
  const writing = readWriting(only[0]);
  if (writing === null || writing.mantissa < 2) return null;
  const step = writing.decimals > 0 ? 10 ** -writing.decimals : grainOf(writing.mantissa);
  const many = Math.round(writing.mantissa / step);
  const up = Number.parseInt(shortHash(clause).slice(-2), 36) % 2 === 0;
  const other =
    up || many < 5
      ? Math.max(many + 2, Math.round(many * 1.35))
      : Math.min(many - 2, Math.round(many * 0.65));
  const written = writeLike(writing, other * step);
  return written === null
    ? null
    : clause.slice(0, only.index) + written + clause.slice(only.index + only[0].length);
}

/** The last place of a whole number that is not zero: 38,000 has 1,000. */
function grainOf(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && value / (step * 10) >= 2) step *= 10;
  return step;
}
