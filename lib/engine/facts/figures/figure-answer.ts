import { type HedgeSense, hedgesBefore } from '../../lexicon/hedges.ts';
import { pluralOf } from '../../lexicon/plural.ts';
import { dimensionWords, units } from '../../lexicon/units.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import type { Figure } from '../facts.ts';
import { hyphenAt, type Piece, readPieces } from './pieces.ts';
import { type NumberRead, readNumber } from './read-number.ts';

/** A figure as an answer: the hedge that stays with it, the number as written, and the unit after it with its space. */
export type FigureAnswer = { hedge: string; number: string; unit: string };

const plural = (unit: string, many: boolean): string =>
  many && units.has(unit) && (unit.length > 3 || unit === 'day') && !/[sz]$|^feet$/.test(unit)
    ? pluralOf(unit)
    : unit;

const isLoose = ({ hedge }: Figure): boolean =>
  hedge !== null && /^(?:about|around|roughly|approximately|some|an estimated|estimated)$/i.test(hedge);

/** How a figure's hedge bends it: "more than 40" is above 40, "up to 40" below. */
const senseOf = ({ hedge }: Figure): HedgeSense | undefined =>
  hedge === null ? undefined : hedgesBefore.get(oneSpaced(hedge.toLowerCase()));

/** Whether the hedge bounds the figure from one side ("more than"), so that a question asks for the article's own words. */
export const isBounded = (figure: Figure): boolean =>
  figure.hedge !== null &&
  !isLoose(figure) &&
  !/^(?:nearly|almost|close to|just |plus or minus)/i.test(figure.hedge);

/**
 * What a question says for the figure's hedge, so that its options need not: "about" for "roughly 40", and of a bound the bound: "more
 * than" beside 40, for "topping 40" too, "up to" for "as many as 40".
 */
export function stemHedge(figure: Figure): string {
  if (isLoose(figure)) return 'about ';
  const sense = isBounded(figure) ? senseOf(figure) : undefined;
  const hedge = oneSpaced(figure.hedge ?? '').toLowerCase();
  if (sense === 'below') return hedge.startsWith('as ') ? 'up to ' : `${hedge} `;
  if (sense !== 'above') return '';
  return /^(?:topping|exceeding|above|in excess of|greater than)$/.test(hedge) ? 'more than ' : `${hedge} `;
}

const textFrom = (text: string, pieces: readonly Piece[], from: number, end: number): string => {
  const [first, last] = [pieces[from], pieces[end - 1]];
  return first && last && end > from ? oneSpaced(text.slice(first.start, last.end)) : '';
};

/** The unit of a measure as an answer has it: " metres" of "400-metre-long", "%" of "40%", " square miles". */
function unitOf(pieces: readonly Piece[], { end, value }: NumberRead): string {
  const rest = pieces.slice(end).filter((_, index) => !hyphenAt(pieces, end + index));
  const words = rest
    .map(({ text }) => text)
    .filter((word, index) => index === 0 || !dimensionWords.has(word));
  const many = value > 1 && !words.some((word) => /^(?:an?|per)$/.test(word));
  const unit = words.map((word) => plural(word, many)).join(' ');
  return unit === '' || (rest[0]?.glued === true && rest[0] === pieces[end]) ? unit : ` ${unit}`;
}

const wholeTypes = new Set<Figure['type']>(['score', 'date', 'time', 'year', 'money']);

/** Takes a figure apart for the answer of a question: "400-metre-long" → "400" + " metres", "90-soldier" → "90". */
export function figureAnswer(text: string, figure: Figure): FigureAnswer {
  const { type } = figure;
  const hedge =
    senseOf(figure) && stemHedge(figure) === '' ? `${oneSpaced(figure.hedge ?? '').toLowerCase()} ` : '';
  const pieces = readPieces(text, figure);
  const read = wholeTypes.has(type) ? null : readNumber(pieces, 0);
  if (!read || (type === 'ratio' && read.form !== 'part')) {
    const whole = textFrom(text, pieces, 0, pieces.length);
    return { hedge, number: type === 'money' ? whole.replace(/(?<=[\d.])-(?=[a-z])/, ' ') : whole, unit: '' };
  }
  const number = textFrom(text, pieces, 0, read.end);
  const isBare = type === 'count' || type === 'age' || (type === 'number' && figure.unit === null);
  return { hedge, number, unit: isBare ? '' : unitOf(pieces, read) };
}

/** The words of the answer that a figure is: "more than 100,000", "38,000 cubic metres", "four hours". */
export function answerText(text: string, figure: Figure): string {
  const { hedge, number, unit } = figureAnswer(text, figure);
  const named = figure.type === 'date' || figure.type === 'money' || !/^\p{Lu}\p{Ll}/u.test(number);
  return `${hedge}${named ? number : number.charAt(0).toLowerCase() + number.slice(1)}${unit}`;
}
