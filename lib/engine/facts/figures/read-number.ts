import {
  fractionParts,
  fractionSigns,
  groups,
  scaleSuffixes,
  scales,
  smallNumbers,
  tens,
  vagueNumbers,
} from '../../lexicon/number-words.ts';
import { behindHyphen, lowerAt, type Piece } from './pieces.ts';

/**
 * A number read from pieces: where it ends, its value, and how it is written. `vague` has a magnitude only
 * ("hundreds"); `part` is a share of a whole ("a third").
 */
export type NumberRead = { end: number; value: number; form: 'digits' | 'words' | 'vague' | 'part' };

type Pieces = readonly Piece[];

/** No number in words has more pieces than this; what is longer is no number. */
const longest = 24;

const isArticle = (lower: string): boolean => lower === 'a' || lower === 'an';
const scaleOf = (lower: string): number | undefined =>
  scales.get(lower) ?? (lower === 'score' ? undefined : groups.get(lower));
const digitOf = (lower: string): number | undefined => tens.get(lower) ?? smallNumbers.get(lower);

/** Reads "twenty-one", "two hundred and six", "a thousand", "three dozen"; stops before a word that does not fit. */
function readWords(pieces: Pieces, at: number): NumberRead | null {
  const opened = isArticle(lowerAt(pieces, at)) && scaleOf(lowerAt(pieces, at + 1)) !== undefined;
  let end = at;
  let [total, current, room] = opened ? [0, 1, 0] : [0, 0, 100];
  for (let next = opened ? at + 1 : at; next < at + longest; next = behindHyphen(pieces, end)) {
    // "two hundred and six"; not "two hundred and two thirds"
    const joined = lowerAt(pieces, next) === 'and' && room === 100 && end > at && !partAt(pieces, next + 2);
    const place = joined && digitOf(lowerAt(pieces, next + 1)) !== undefined ? next + 1 : next;
    const digit = digitOf(lowerAt(pieces, place));
    const scale = scaleOf(lowerAt(pieces, place));
    if (digit !== undefined && (digit < 10 ? room >= 10 : room === 100)) {
      current += digit;
      room = digit < 20 ? 0 : 10;
    } else if (scale !== undefined && (end > at || opened)) {
      if (scale > 100) total += current * scale;
      current = scale > 100 ? 0 : current * scale;
      room = 100;
    } else break;
    end = place + 1;
  }
  return end > at ? { end, value: total + current, form: 'words' } : null;
}

const partOf = (lower: string): number | undefined =>
  fractionParts.get(lower) ?? fractionParts.get(lower.replace(/s$/, ''));
const partAt = (pieces: Pieces, at: number): boolean =>
  partOf(lowerAt(pieces, behindHyphen(pieces, at))) !== undefined;

/** Scales after a number: "2.5 million", "$900-million", "10bn". */
function withScales(pieces: Pieces, read: NumberRead, money: boolean): NumberRead {
  let { end, value } = read;
  const suffix = pieces[end]?.glued && read.form === 'digits' ? (pieces[end]?.text ?? '') : '';
  const factor = scaleSuffixes.get(suffix) ?? (money && suffix === 'm' ? 1e6 : undefined);
  if (factor !== undefined) return { ...read, end: end + 1, value: value * factor };
  for (let steps = 0; steps < 3; steps++) {
    const next = behindHyphen(pieces, end);
    const word = lowerAt(pieces, next);
    const scale = scaleOf(word) ?? (word.length > 1 ? scaleSuffixes.get(word) : undefined);
    if (scale === undefined) break;
    value *= scale;
    end = next + 1;
  }
  return { ...read, end, value };
}

/** "and a half", "½", "1/2" after a whole number: "five and a half million", "one million and a half", "two point five". */
function withPart(pieces: Pieces, read: NumberRead, money: boolean): NumberRead {
  if (lowerAt(pieces, read.end) === 'point') return withDecimals(pieces, read);
  const from = lowerAt(pieces, read.end) === 'and' ? read.end + 1 : read.end;
  const spoken = from > read.end || fractionSigns.has(lowerAt(pieces, from));
  const part = spoken ? readPart(pieces, from) : read.form === 'digits' ? readSlash(pieces, from) : null;
  if (!part || part.value >= 1) return read;
  if (read.value < 1000)
    return withScales(pieces, { ...read, end: part.end, value: read.value + part.value }, money);
  const scale = scaleOf(lowerAt(pieces, part.end));
  const size = scale ?? (read.value < 1e6 ? 1 : 10 ** (3 * Math.floor(Math.log10(read.value) / 3)));
  return {
    ...read,
    end: scale === undefined ? part.end : part.end + 1,
    value: read.value + part.value * size,
  };
}

/** "two point five", "zero point zero three" */
function withDecimals(pieces: Pieces, read: NumberRead): NumberRead {
  let [digits, end] = ['', read.end + 1];
  for (
    let digit = digitOf(lowerAt(pieces, end));
    digit !== undefined;
    digit = digitOf(lowerAt(pieces, end))
  ) {
    digits += digit;
    end += 1;
  }
  return digits === '' ? read : { ...read, end, value: Number(`${read.value}.${digits}`) };
}

// Takes "1/2", "3/4"; refuses "9/11", "24/7", "22/04". Limit: "4/5" may be a date.
function readSlash(pieces: Pieces, at: number): NumberRead | null {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (top?.kind !== 'digits' || slash?.text !== '/' || !slash.glued || !bottom?.glued) return null;
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)];
  const usual = denominator <= 10 || denominator === 100;
  return usual && numerator < denominator && pieces[at + 3]?.text !== '/'
    ? { end: at + 3, value: numerator / denominator, form: 'part' }
    : null;
}

// Takes "a third", "two-thirds", "three quarters", "half"; refuses "a second", "third" alone.
// Limit: "a third" before a noun ("a third man") is told from a share by what follows, not here.
function readPart(pieces: Pieces, at: number): NumberRead | null {
  const first = lowerAt(pieces, at);
  const sign = fractionSigns.get(first);
  if (sign !== undefined) return { end: at + 1, value: sign, form: 'part' };
  if (first === 'half') return { end: at + 1, value: 0.5, form: 'part' };
  if (first === 'quarter' && scaleOf(lowerAt(pieces, at + 1)))
    return { end: at + 1, value: 0.25, form: 'part' };
  const count = isArticle(first) ? { end: at + 1, value: 1 } : readWords(pieces, at);
  if (!count) return null;
  const place = behindHyphen(pieces, count.end);
  const word = lowerAt(pieces, place);
  const part = count.value === 1 ? fractionParts.get(word) : fractionParts.get(word.replace(/s$/, ''));
  if (part === undefined || (count.value !== 1 && (count.value >= part || !word.endsWith('s')))) return null;
  return { end: place + 1, value: count.value / part, form: 'part' };
}

// "half a million", "a quarter million"
function withScale(pieces: Pieces, part: NumberRead): NumberRead {
  const next = isArticle(lowerAt(pieces, part.end)) ? part.end + 1 : part.end;
  const scale = scaleOf(lowerAt(pieces, next));
  return scale === undefined ? part : { end: next + 1, value: part.value * scale, form: 'words' };
}

// Takes "hundreds", "tens of thousands", "dozens"; refuses "scores" after a possessive or article, which the caller sees.
function readVague(pieces: Pieces, at: number): NumberRead | null {
  const first = vagueNumbers.get(lowerAt(pieces, at));
  const isScore = lowerAt(pieces, at) === 'scores' && lowerAt(pieces, at + 1) !== 'of';
  if (first === undefined || isScore) return null;
  const second = lowerAt(pieces, at + 1) === 'of' ? vagueNumbers.get(lowerAt(pieces, at + 2)) : undefined;
  if (second !== undefined) return { end: at + 3, value: first * second, form: 'vague' };
  return lowerAt(pieces, at) === 'tens' ? null : { end: at + 1, value: first, form: 'vague' };
}

// Takes "-5", "minus five"; refuses the hyphen of "F-35" and "10-5", and "plus or minus". Limit: "negative one" as a mood.
function isMinus(pieces: Pieces, at: number): boolean {
  const [sign, next] = [pieces[at], pieces[at + 1]];
  if (sign?.text === '-' || sign?.text === '−') return !sign.glued && next?.kind === 'digits' && next.glued;
  return sign?.lower === 'negative' || (sign?.lower === 'minus' && lowerAt(pieces, at - 1) !== 'or');
}

/** Reads the number that begins at piece `at`; `money` lets "m" stand for a million. Null when none begins there. */
export function readNumber(pieces: Pieces, at: number, money = false): NumberRead | null {
  if (isMinus(pieces, at)) {
    const number = readNumber(pieces, at + 1, money);
    return number && { ...number, value: -number.value };
  }
  const part = pieces[at]?.kind === 'digits' ? readSlash(pieces, at) : readPart(pieces, at);
  if (part) return withScale(pieces, part);
  const digits: NumberRead | null =
    pieces[at]?.kind === 'digits'
      ? { end: at + 1, value: Number(pieces[at]?.text.replaceAll(',', '')), form: 'digits' }
      : null;
  const whole = digits ?? readWords(pieces, at);
  return whole ? withPart(pieces, withScales(pieces, whole, money), money) : readVague(pieces, at);
}
