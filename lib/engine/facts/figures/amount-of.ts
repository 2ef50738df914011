import { months, weekdays } from '../../lexicon/months.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { figuresOf } from './find-figures.ts';
import { readPieces } from './pieces.ts';
import { readNumber } from './read-number.ts';

/** What an option stands for in a row of its like: "$4.6 million" → 4,600,000, "five" → 5, "4 May" after "30 April"; null when nothing. */
export const amountOf = remembered((text): number | null => {
  const pieces = readPieces(text);
  const weekday = pieces.length === 1 ? weekdays.get(pieces[0]?.lower ?? '') : undefined;
  if (weekday !== undefined) return weekday;
  const number = readNumber(pieces, 0);
  if (number?.form === 'part') return number.value;
  const [figure] = figuresOf(text, pieces, 0);
  if (!figure) {
    const month = months.get(pieces[0]?.lower ?? '');
    return month === undefined ? null : month * 32;
  }
  if (typeof figure.value === 'number') return figure.value;
  const [year = 0, month = 0, day = 0] = figure.type === 'date' ? dateParts(String(figure.value)) : [];
  if (figure.type === 'date') return year * 400 + month * 32 + day;
  const low = Number(String(figure.value).split(/[/:]/)[0]);
  return Number.isFinite(low) ? low : null;
});

// "2016-01-12", "01-12", "01", "2016-01".
function dateParts(value: string): number[] {
  const parts = value.split('-').map(Number);
  return (parts[0] ?? 0) > 31 ? parts : [0, ...parts];
}
