import { type HedgeSense, hedgesBefore } from '../../lexicon/hedges.ts';
import { units } from '../../lexicon/units.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import type { Figure } from '../facts.ts';
import { hyphenAt, type Piece, readPieces } from './pieces.ts';
import { readNumber } from './read-number.ts';

/** A figure as an answer: the hedge that stays with it, the number as written, and the unit after it with its space. */
export type FigureAnswer = { hedge: string; number: string; unit: string };

const plural = (unit: string, many: boolean): string => {
  if (
    !many ||
    !units.has(unit) ||
    (unit.length < 4 && unit !== 'day') ||
    unit.endsWith('s') ||
    unit === 'feet'
  )
    return unit;
  if (unit === 'foot') return 'feet';
  if (unit === 'inch') return 'inches';
  return unit === 'century' ? 'centuries' : `${unit}s`;
};

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
 * What a question says for the figure's hedge, so that its options need not: "about" also for "more than 40", beside which "more
 * than 30" would be as true, and "up to".
 */
export function stemHedge(figure: Figure): string {
  if (!isLoose(figure) && !(isBounded(figure) && /above|below/.test(senseOf(figure) ?? ''))) return '';
  return /^(?:up to|as (?:many|much) as)$/i.test(figure.hedge ?? '') ? 'up to ' : 'about ';
}

const textFrom = (text: string, pieces: readonly Piece[], from: number, end: number): string => {
  const [first, last] = [pieces[from], pieces[end - 1]];
  return first && last && end > from ? oneSpaced(text.slice(first.start, last.end)) : '';
};

/** Takes a figure apart for the answer of a question: "400-metre-long" → "400" + " metres", "90-soldier" → "90". */
export function figureAnswer(text: string, figure: Figure): FigureAnswer {
  const known = figure.hedge !== null && hedgesBefore.has(oneSpaced(figure.hedge.toLowerCase()));
  const hedge = known && stemHedge(figure) === '' ? `${oneSpaced((figure.hedge ?? '').toLowerCase())} ` : '';
  const pieces = readPieces(text, figure.start, figure.end);
  const whole = textFrom(text, pieces, 0, pieces.length);
  const money = figure.type === 'money';
  const read = money ? null : readNumber(pieces, 0);
  const inMany = figure.type === 'ratio' && read?.form !== 'part';
  if (
    !read ||
    inMany ||
    figure.type === 'score' ||
    figure.type === 'date' ||
    figure.type === 'time' ||
    figure.type === 'year'
  )
    return { hedge, number: money ? whole.replace(/(?<=[\d.])-(?=[a-z])/, ' ') : whole, unit: '' };
  const number = textFrom(text, pieces, 0, read.end);
  if (figure.type === 'count' || figure.type === 'number' || figure.type === 'age') {
    const small =
      figure.unit !== null && figure.type === 'number' ? textFrom(text, pieces, read.end, pieces.length) : '';
    return { hedge, number, unit: small ? ` ${small}` : '' };
  }
  const rest = pieces.slice(read.end).filter((_, index) => !hyphenAt(pieces, read.end + index));
  const glued = rest[0]?.glued === true && rest[0].start === pieces[read.end]?.start;
  const words = rest
    .map((piece) => (piece.lower === piece.text || piece.kind !== 'word' ? piece.text : piece.text))
    .filter(
      (word) => !(pieces.length > read.end + 1 && /^(?:long|wide|high|deep|tall|thick|broad)$/.test(word)),
    );
  const rated = words.some((word) => /^(?:an?|per)$/.test(word));
  const joined = words.map((word) => plural(word, read.value > 1 && !rated)).join(' ');
  return { hedge, number, unit: joined === '' ? '' : glued ? joined : ` ${joined}` };
}

/** The words of the answer that a figure is: "more than 100,000", "38,000 cubic metres", "four hours". */
export function answerText(text: string, figure: Figure): string {
  const { hedge, number, unit } = figureAnswer(text, figure);
  const lower =
    /^(?:A|An|Half|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[A-Z][a-z]+(?:ty|teen|-|s\b))/.test(
      number,
    )
      ? number.charAt(0).toLowerCase() + number.slice(1)
      : number;
  return `${hedge}${figure.type === 'date' || figure.type === 'money' ? number : lower}${unit}`;
}
