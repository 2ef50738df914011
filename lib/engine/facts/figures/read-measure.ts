import { scales, smallNumbers } from '../../lexicon/number-words.ts';
import { dimensionWords, powerWords, type Unit, unitQualifiers, units } from '../../lexicon/units.ts';
import type { Found, Reader } from './found.ts';
import { hyphenAt, type Piece } from './pieces.ts';
import { type NumberRead, readNumber } from './read-number.ts';

type Pieces = readonly Piece[];

// Units whose short sign is a word or letter of its own: they count only glued to digits or, in lower case, after digits.
const signs = new Set([
  'm',
  'g',
  't',
  'h',
  'mi',
  'ha',
  'mm',
  'cm',
  'dm',
  'ys',
  'ft',
  'mw',
  'db',
  'rad',
  'bit',
]);

function unitAt(pieces: Pieces, at: number, digits: boolean): { end: number; unit: Unit } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const power = powerWords.get(piece.lower);
  if (power !== undefined) {
    const place = pieces[at + 1]?.text === '.' ? at + 2 : at + 1;
    const length = units.get(pieces[place]?.lower ?? '');
    if (length?.type !== 'distance') return null;
    const unit: Unit =
      power === 2
        ? { type: 'area', unit: `square ${length.unit}`, factor: length.factor ** 2 }
        : { type: 'volume', unit: `cubic ${length.unit}`, factor: length.factor ** 3 * 1000 };
    return { end: place + 1, unit };
  }
  const hyphenated = hyphenAt(pieces, at + 1)
    ? units.get(`${piece.lower}-${pieces[at + 2]?.lower}`)
    : undefined;
  if (hyphenated) return { end: at + 3, unit: hyphenated };
  if (piece.glued && pieces[at + 1]?.glued && /^\d{2,}/.test(pieces[at + 1]?.text ?? '')) return null;
  const raised = /^[23²³]$/.test(pieces[at + 1]?.text ?? '') && pieces[at + 1]?.glued === true;
  const area = raised ? units.get(`${piece.lower}${pieces[at + 1]?.text}`) : undefined;
  if (area) return { end: at + 2, unit: area };
  const unit = units.get(piece.lower);
  if (!unit || raised) return null;
  if (
    signs.has(piece.lower) &&
    (!digits || (piece.text !== piece.lower && piece.lower !== 'mw' && piece.lower !== 'db'))
  )
    return null;
  return { end: at + 1, unit };
}

const speeds: readonly [RegExp, string, number][] = [
  [/^(?:km|kilomet(?:re|er)s?)$/, 'km/h', 1],
  [/^(?:miles?)$/, 'mph', 1.609344],
  [/^(?:m|met(?:re|er)s?)$/, 'm/h', 0.001],
  [/^(?:cm|centimet(?:re|er)s?)$/, 'cm/h', 0.00001],
  [/^(?:foot|feet|ft)$/, 'ft/h', 0.0003048],
];

// Takes "120 km/h", "60 miles an hour", "50 metres per second"; refuses "500,000 barrels a day", whose volume is the figure.
function speedFrom(pieces: Pieces, at: number, end: number): { end: number; unit: Unit } | null {
  const length = speeds.find(([pattern]) => pattern.test(pieces[at]?.lower ?? ''));
  const link = pieces[end]?.lower ?? '';
  if (!length || !/^(?:\/|per|an|a)$/.test(link)) return null;
  const time =
    units.get(pieces[end + 1]?.lower ?? '') ??
    (pieces[end + 1]?.lower === 'ms' ? units.get('second') : undefined);
  if (!time || (time.type !== 'duration' && pieces[end + 1]?.lower !== 's')) return null;
  return { end: end + 2, unit: { type: 'speed', unit: length[1], factor: (length[2] * 3600) / time.factor } };
}

// Takes "90°", "40 deg celsius", "6 degrees C", "49.6 C"; refuses "14.7C/ per security", "56F" without a sign.
function temperature(pieces: Pieces, at: number): { end: number; unit: string } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const sign = piece.text === '°' || piece.text === '℃' || piece.text === '℉';
  const word = /^(?:deg|degrees?)$/.test(piece.lower);
  const scaleOf = (place: number): string | null => {
    const lower = pieces[place]?.lower ?? '';
    if (/^(?:c|celsius|celcius|centigrade)$/.test(lower)) return '°C';
    return /^(?:f|fahrenheit|farenheit)$/.test(lower) ? '°F' : null;
  };
  if (!sign && !word) {
    const scale = scaleOf(at);
    if (scale === null) return null;
    if (piece.text.length === 1 && (piece.glued || piece.text !== piece.text.toUpperCase())) return null;
    if (
      piece.text.length === 1 &&
      /^\p{Lu}|^[-/.&]$/u.test(pieces[at + 1]?.text ?? '') &&
      pieces[at + 2] !== undefined
    )
      return null;
    return { end: at + 1, unit: scale };
  }
  const dot =
    word && pieces[at + 1]?.text === '.' && pieces[at + 1]?.glued && pieces[at + 2] ? at + 2 : at + 1;
  const scale = scaleOf(dot);
  return scale === null ? { end: at + 1, unit: 'degree' } : { end: dot + 1, unit: scale };
}

/** Where a compound ends: "-long", "-a-year" is left out. */
const compoundEnd = (pieces: Pieces, end: number): number => {
  const word = pieces[end + 1]?.lower ?? '';
  return hyphenAt(pieces, end) && dimensionWords.has(word) ? end + 2 : end;
};

/** Reads a measure: distance, area, volume, mass, speed, temperature, duration, and sizes in other units. */
export const readMeasure: Reader = (pieces, at) => {
  const number = oneUnit(pieces, at) ?? readNumber(pieces, at);
  if (!number || number.form === 'vague') return null;
  const hyphen = hyphenAt(pieces, number.end);
  const place = hyphen ? number.end + 1 : number.end;
  const warmth = temperature(pieces, place);
  if (warmth) {
    return { type: 'temperature', from: at, end: warmth.end, value: number.value, unit: warmth.unit };
  }
  const qualified = unitQualifiers.has(pieces[place]?.lower ?? '') ? place + 1 : place;
  const read = unitAt(pieces, qualified, number.form === 'digits');
  if (!read) return null;
  const speed = speedFrom(pieces, qualified, read.end);
  const { unit, end } = speed ?? read;
  const first: Found = {
    type: unit.type,
    from: at,
    end: compoundEnd(pieces, end),
    value: number.value,
    unit: unit.unit,
  };
  return smaller(pieces, halfAfter(pieces, first), unit);
};

// "a mile", "half an hour", "a half hour"; refuses "a second", "a minute" as idioms.
function oneUnit(pieces: Pieces, at: number): NumberRead | null {
  if (pieces[at]?.lower === 'half' || pieces[at + 1]?.lower === 'half') {
    const first = pieces[at]?.lower === 'half' ? at : /^an?$/.test(pieces[at]?.lower ?? '') ? at + 1 : -1;
    if (first < 0) return null;
    const unit = /^an?$/.test(pieces[first + 1]?.lower ?? '') ? first + 2 : first + 1;
    const known = units.has(pieces[unit]?.lower ?? '') && pieces[unit - 1]?.text !== '-';
    return known ? { end: unit, value: 0.5, form: 'words' } : null;
  }
  if (!/^an?$/.test(pieces[at]?.lower ?? '')) return null;
  const unit = pieces[at + 1]?.lower ?? '';
  const known = /^(?:mile|hour|week|month|year|decade|century|fortnight|day|kilomet(?:re|er))$/.test(unit);
  return known ? { end: at + 1, value: 1, form: 'words' } : null;
}

// "an hour and a half", "three years and a half".
function halfAfter(pieces: Pieces, found: Found): Found {
  if (typeof found.value !== 'number' || pieces[found.end]?.lower !== 'and') return found;
  const place = /^a$/.test(pieces[found.end + 1]?.lower ?? '') ? found.end + 2 : found.end + 1;
  const half = pieces[place]?.lower === 'half' && !scales.has(pieces[place + 1]?.lower ?? '');
  return half ? { ...found, end: place + 1, value: found.value + 0.5 } : found;
}

// "5 feet 2 inches", "two hours and 40 minutes", "1 year 1 month 21 days": a smaller unit of the same sort goes on with the figure.
function smaller(pieces: Pieces, found: Found, unit: Unit): Found {
  if (typeof found.value !== 'number') return found;
  const at = pieces[found.end]?.lower === 'and' ? found.end + 1 : found.end;
  if (pieces[at]?.kind !== 'digits' && !smallNumbers.has(pieces[at]?.lower ?? '')) return found;
  const number = readNumber(pieces, at);
  const place = number && hyphenAt(pieces, number.end) ? number.end + 1 : (number?.end ?? -1);
  const inch = pieces[place]?.lower === 'in' && unit.unit === 'foot' ? units.get('inch') : undefined;
  const next = number
    ? inch
      ? { end: place + 1, unit: inch }
      : unitAt(pieces, place, number.form === 'digits')
    : null;
  if (!number || !next || next.unit.type !== unit.type || next.unit.factor >= unit.factor) return found;
  const value = found.value + (number.value * next.unit.factor) / unit.factor;
  return smaller(pieces, { ...found, end: next.end, value }, next.unit);
}

const percentWords = /^(?:percent|percents|percentage|pct)$/;

/** Reads a percentage: "42%", "4.7 per cent", "0.5 percentage points", "25 basis points". */
export const readPercent: Reader = (pieces, at) => {
  const number = readNumber(pieces, at);
  if (!number || number.form === 'vague') return null;
  const place = hyphenAt(pieces, number.end) ? number.end + 1 : number.end;
  const word = pieces[place]?.lower ?? '';
  const points = (end: number): Found => {
    const joined = hyphenAt(pieces, end) ? end + 1 : end;
    const more = /^points?$/.test(pieces[joined]?.lower ?? '');
    return {
      type: 'percent',
      from: at,
      end: more ? joined + 1 : end,
      value: number.value,
      unit: more ? 'percentage point' : 'percent',
    };
  };
  if (word === '%' || percentWords.test(word)) return points(place + 1);
  if (word === 'per' && /^cents?$/.test(pieces[place + 1]?.lower ?? '')) return points(place + 2);
  if (word === 'basis' && /^points?$/.test(pieces[place + 1]?.lower ?? ''))
    return { type: 'percent', from: at, end: place + 2, value: number.value / 100, unit: 'percentage point' };
  return null;
};

/** Reads an age that says so: "34-year-old", "five years old", "3 years of age", "aged 12". */
export const readAge: Reader = (pieces, at) => {
  const number = readNumber(pieces, at);
  if (!number || number.form === 'vague' || number.form === 'part') return null;
  const lead = pieces[at - 1]?.lower;
  const first = hyphenAt(pieces, number.end) ? number.end + 1 : number.end;
  const unit = units.get(pieces[first]?.lower ?? '');
  const long = unit?.type === 'duration' && unit.factor >= 86400;
  const second = hyphenAt(pieces, first + 1) ? first + 2 : first + 1;
  if (long && /^olds?$/.test(pieces[second]?.lower ?? ''))
    return { type: 'age', from: at, end: second + 1, value: number.value, unit: unit.unit };
  if (long && pieces[first + 1]?.lower === 'of' && pieces[first + 2]?.lower === 'age')
    return { type: 'age', from: at, end: first + 3, value: number.value, unit: unit.unit };
  if (/^(?:yo|yrs?)$/.test(pieces[first]?.lower ?? '') && pieces[first]?.lower === 'yo')
    return { type: 'age', from: at, end: first + 1, value: number.value, unit: 'year' };
  const plain = !unit && number.value <= 120 && Number.isInteger(number.value);
  const range =
    /^(?:to|and|-|–)$/.test(pieces[number.end]?.lower ?? '') && pieces[number.end + 1]?.kind === 'digits';
  return plain && (lead === 'aged' || lead === 'age') && !range
    ? { type: 'age', from: at, end: number.end, value: number.value, unit: 'year' }
    : null;
};
