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
import { hyphenAt, type Piece } from './pieces.ts';

/**
 * A number read from pieces: where it ends, its value, and how it is written. `vague` has a magnitude only
 * ("hundreds"); `part` is a share of a whole ("a third").
 */
export type NumberRead = { end: number; value: number; form: 'digits' | 'words' | 'vague' | 'part' };

type Pieces = readonly Piece[];

/** No number in words has more pieces than this; what is longer is no number. */
const longest = 24;

const glueEnd = (pieces: Pieces, at: number): number => (hyphenAt(pieces, at) ? at + 1 : at);

/** Reads "twenty-one", "two hundred and six", "a thousand"; stops before a word that does not fit. */
function readWords(pieces: Pieces, at: number): NumberRead | null {
  const article = pieces[at]?.lower;
  const opened = article === 'a' || article === 'an';
  if (opened && !scales.has(pieces[at + 1]?.lower ?? '') && !groups.has(pieces[at + 1]?.lower ?? ''))
    return null;
  let index = opened ? at + 1 : at;
  let end = -1;
  let total = 0;
  let current = opened ? 1 : 0;
  let room = opened ? 0 : 100;
  while (index < pieces.length && index - at < longest) {
    const next = end < 0 ? index : glueEnd(pieces, index);
    const word = pieces[next]?.lower ?? '';
    const small = smallNumbers.get(word);
    const ten = tens.get(word);
    const scale = scales.get(word);
    if (ten !== undefined && room >= 100) {
      current += ten;
      room = 10;
    } else if (small !== undefined && (small < 10 ? room >= 10 : room >= 100)) {
      current += small;
      room = 0;
    } else if (scale !== undefined && (end >= 0 || opened)) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
      room = 100;
    } else if (
      word === 'and' &&
      room === 100 &&
      end >= 0 &&
      joins(pieces, next + 1) &&
      !partAt(pieces, next + 1)
    ) {
      index = next + 1;
      continue;
    } else break;
    index = next + 1;
    end = index;
  }
  if (end < 0) {
    const group = opened ? groups.get(pieces[index]?.lower ?? '') : undefined;
    return group === undefined ? null : { end: index + 1, value: group, form: 'words' };
  }
  return { end, value: total + current, form: 'words' };
}

// "two hundred and six": the word after "and" is a number and does not begin one of its own ("2 hundred and 2 thousand").
// Limit: "two hundred and two people" of two groups is read as one number.
const joins = (pieces: Pieces, at: number): boolean => {
  const word = pieces[at]?.lower ?? '';
  return smallNumbers.has(word) || tens.has(word);
};

// "a half", "three quarters", "two-thirds" after "and".
const partAt = (pieces: Pieces, at: number): boolean => {
  const word = pieces[glueEnd(pieces, at + 1)]?.lower ?? '';
  return fractionParts.has(word) || fractionParts.has(word.replace(/s$/, ''));
};

/** Scales after a number: "2.5 million", "$900-million", "3 hundred thousand", "10bn". */
function readScales(pieces: Pieces, read: NumberRead, money: boolean): NumberRead {
  let { end, value } = read;
  const suffix = pieces[end];
  if (suffix?.glued && read.form === 'digits') {
    const scale = scaleSuffixes.get(suffix.text) ?? (money && suffix.text === 'm' ? 1e6 : undefined);
    if (scale !== undefined) return { ...read, end: end + 1, value: value * scale };
  }
  for (let steps = 0; steps < 4; steps++) {
    const next = glueEnd(pieces, end);
    const word = pieces[next]?.lower ?? '';
    const scale =
      scales.get(word) ?? groups.get(word) ?? (word.length > 1 ? scaleSuffixes.get(word) : undefined);
    if (scale === undefined || word === 'score') break;
    value *= scale;
    end = next + 1;
  }
  return { ...read, end, value };
}

/** "and a half", "½", "1/2" after a whole number. */
function readRemainder(pieces: Pieces, read: NumberRead): NumberRead {
  const sign = fractionSigns.get(pieces[read.end]?.text ?? '');
  if (sign !== undefined) return { ...read, end: read.end + 1, value: read.value + sign };
  if (pieces[read.end]?.lower === 'and') {
    const part = readPart(pieces, read.end + 1);
    // "two and a half million"; "one billion and a half million" adds.
    const scale = part?.form === 'words' ? scales.get(pieces[part.end - 1]?.lower ?? '') : undefined;
    if (part && scale !== undefined)
      return {
        ...read,
        end: part.end,
        value: read.value < 1000 ? read.value * scale + part.value : read.value + part.value,
      };
    if (part && part.value < 1) {
      const size = read.value >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(read.value) / 3)) : 1;
      return { ...read, end: part.end, value: read.value + part.value * size };
    }
  }
  const slash = read.form === 'digits' ? readSlash(pieces, read.end) : null;
  return slash ? { ...read, end: slash.end, value: read.value + slash.value } : read;
}

// Takes "1/2", "3/4"; refuses "9/11", "24/7", "22/04". Limit: "4/5" may be a date.
function readSlash(pieces: Pieces, at: number): NumberRead | null {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (top?.kind !== 'digits' || slash?.text !== '/' || bottom?.kind !== 'digits') return null;
  if (!slash.glued || !bottom.glued || pieces[at + 3]?.text === '/') return null;
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)];
  const usual = denominator <= 10 || [12, 16, 20, 32, 64, 100].includes(denominator);
  if (!(denominator > 1 && numerator < denominator && usual)) return null;
  return { end: at + 3, value: numerator / denominator, form: 'part' };
}

// Takes "a third", "two-thirds", "three quarters", "half", "one half"; refuses "a second", "third" alone.
// Limit: "a third" before a noun ("a third man") is told from a share by what follows, not here.
function readPart(pieces: Pieces, at: number): NumberRead | null {
  const sign = fractionSigns.get(pieces[at]?.text ?? '');
  if (sign !== undefined) return { end: at + 1, value: sign, form: 'part' };
  const first = pieces[at]?.lower ?? '';
  if (first === 'half') return halfOf(pieces, at + 1);
  if (first === 'quarter' && scales.has(pieces[at + 1]?.lower ?? '')) return scaled(pieces, at + 1, 1 / 4);
  const article = first === 'a' || first === 'an';
  const count = article ? { end: at + 1, value: 1 } : readWords(pieces, at);
  if (!count) return null;
  const place = glueEnd(pieces, count.end);
  const word = pieces[place]?.lower ?? '';
  const singular = fractionParts.get(word);
  const plural = word.endsWith('s') ? fractionParts.get(word.slice(0, -1)) : undefined;
  const part = count.value === 1 ? singular : plural;
  if (part === undefined || (count.value >= part && count.value !== 1)) return null;
  const value = count.value / part;
  const end = place + 1;
  return scales.has(pieces[end]?.lower ?? '') ? scaled(pieces, end, value) : { end, value, form: 'part' };
}

function halfOf(pieces: Pieces, at: number): NumberRead {
  const next = pieces[at]?.lower === 'a' || pieces[at]?.lower === 'an' ? at + 1 : at;
  const scale = scales.get(pieces[next]?.lower ?? '') ?? groups.get(pieces[next]?.lower ?? '');
  return scale === undefined || pieces[next]?.lower === 'score'
    ? { end: at, value: 0.5, form: 'part' }
    : { end: next + 1, value: scale / 2, form: 'words' };
}

function scaled(pieces: Pieces, at: number, value: number): NumberRead {
  return { end: at + 1, value: value * (scales.get(pieces[at]?.lower ?? '') ?? 1), form: 'words' };
}

// Takes "hundreds", "tens of thousands", "dozens"; refuses "scores" after a possessive or article, which the caller sees.
function readVague(pieces: Pieces, at: number): NumberRead | null {
  const first = vagueNumbers.get(pieces[at]?.lower ?? '');
  if (first === undefined) return null;
  const second = pieces[at + 1]?.lower === 'of' ? vagueNumbers.get(pieces[at + 2]?.lower ?? '') : undefined;
  if (second !== undefined) return { end: at + 3, value: first * second, form: 'vague' };
  return pieces[at]?.lower === 'tens' ? null : { end: at + 1, value: first, form: 'vague' };
}

/** Reads the number that begins at piece `at`; `money` lets "m" stand for a million. Null when none begins there. */
export function readNumber(pieces: Pieces, at: number, money = false): NumberRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (isMinus(pieces, at)) {
    const number = readPositive(pieces, at + 1, money);
    return number && { ...number, value: -number.value };
  }
  return readPositive(pieces, at, money);
}

// Takes "-5", "minus five"; refuses the hyphen of "F-35" and "10-5". Limit: "negative one" as a mood is read as a number.
const isMinus = (pieces: Pieces, at: number): boolean => {
  const [sign, next] = [pieces[at], pieces[at + 1]];
  if (sign?.text === '-' || sign?.text === '−') return !sign.glued && next?.kind === 'digits' && next.glued;
  // "plus or minus three points" loosens the three.
  if (sign?.lower === 'minus') return pieces[at - 1]?.lower !== 'or' || pieces[at - 2]?.lower !== 'plus';
  return sign?.lower === 'negative';
};

function readPositive(pieces: Pieces, at: number, money: boolean): NumberRead | null {
  if (pieces[at]?.kind === 'digits') {
    const slash = readSlash(pieces, at);
    if (slash) return slash;
    const value = Number(pieces[at]?.text.replaceAll(',', ''));
    return mixed(pieces, readScales(pieces, { end: at + 1, value, form: 'digits' }, money), money);
  }
  const part = readPart(pieces, at);
  if (part) return part;
  const words = readWords(pieces, at);
  return words
    ? mixed(pieces, readDecimal(pieces, readScales(pieces, words, money)), money)
    : readVague(pieces, at);
}

// "five and a half million": the scale after the part counts for the whole.
const mixed = (pieces: Pieces, read: NumberRead, money: boolean): NumberRead => {
  const whole = readRemainder(pieces, read);
  return whole.end > read.end ? readScales(pieces, whole, money) : whole;
};

/** "two point five", "zero point zero three". */
function readDecimal(pieces: Pieces, read: NumberRead): NumberRead {
  if (pieces[read.end]?.lower !== 'point') return read;
  let digits = '';
  let end = read.end + 1;
  for (; end < pieces.length; end++) {
    const value = smallNumbers.get(pieces[end]?.lower ?? '') ?? tens.get(pieces[end]?.lower ?? '');
    if (value === undefined) break;
    digits += String(value);
  }
  return digits ? { ...read, end, value: Number(`${read.value}.${digits}`) } : read;
}
