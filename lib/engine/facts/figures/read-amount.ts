import {
  currencyAdjectives,
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarPrefixes,
} from '../../lexicon/currencies.ts';
import { scales } from '../../lexicon/number-words.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { dimensionWords, powerWords, type Unit, unitQualifiers, units } from '../../lexicon/units.ts';
import type { Found, Reader } from './found.ts';
import { behindHyphen, hyphenAt, lowerAt, type Piece } from './pieces.ts';
import { type NumberRead, readNumber } from './read-number.ts';

type Pieces = readonly Piece[];
type Mark = { end: number; unit: string };

/** Reads a number with what it is of: money, a percentage, an age, a measure, a time ago; null for a bare number. */
export const readAmount: Reader = (pieces, at) => {
  const marked = moneyMarked(pieces, at);
  if (marked) return marked;
  const number = oneUnit(pieces, at) ?? readNumber(pieces, at);
  if (!number) return null;
  const percent = number.form === 'vague' ? null : readPercent(pieces, at, number);
  const money = percent ?? moneyWorded(pieces, at, number);
  if (money || number.form === 'vague') return money;
  const age = number.form === 'part' ? null : readAge(pieces, at, number);
  return age ?? readMeasure(pieces, at, number);
};

// Takes "$", "C$", "US $", "EUR", "Rs."; refuses "a $", which is an article. Limit: "$" alone is taken for US dollars.
function markBefore(pieces: Pieces, at: number): Mark | null {
  const sign = currencySigns.get(lowerAt(pieces, at));
  if (sign !== undefined) return { end: at + 1, unit: sign };
  const prefix = dollarPrefixes.get(lowerAt(pieces, at));
  const apart = /^[asr]$/.test(lowerAt(pieces, at)) && !pieces[at + 1]?.glued;
  if (prefix !== undefined && pieces[at + 1]?.text === '$' && !apart) return { end: at + 2, unit: prefix };
  const code = currencyCodes.get(lowerAt(pieces, at));
  if (code !== undefined) return { end: at + 1, unit: code };
  return pieces[at]?.text === 'Rs'
    ? { end: pieces[at + 1]?.text === '.' ? at + 2 : at + 1, unit: 'INR' }
    : null;
}

/** "$4.6-million", "C$3.4m", "£20bn", "$10 dollars". */
function moneyMarked(pieces: Pieces, at: number): Found | null {
  const mark = markBefore(pieces, at);
  if (!mark || pieces[mark.end]?.kind !== 'digits') return null;
  const number = readNumber(pieces, mark.end, true);
  if (!number) return null;
  const again = /^dollars?$/.test(lowerAt(pieces, number.end)) ? 1 : 0;
  return { type: 'money', from: at, end: number.end + again, value: number.value, unit: mark.unit };
}

// "25 pounds" is a weight and "50 marks", "two crowns" are things, unless a scale or a country says money ("361 million pounds").
const doubtful = /^(?:pounds?|marks?|crowns?|real|won)$/;

/** "five million yen", "12-cent", "Swiss francs", "10 €", "22p", "400 USD". */
function moneyWorded(pieces: Pieces, from: number, number: NumberRead): Found | null {
  const at = behindHyphen(pieces, number.end);
  const piece = pieces[at];
  if (!piece) return null;
  const made = (end: number, unit: string, scale = 1): Found => {
    return { type: 'money', from, end, value: number.value * scale, unit };
  };
  const next = pieces[at + 1];
  const sign = currencySigns.get(piece.text);
  if (sign !== undefined && next?.kind !== 'digits') return made(at + 1, sign);
  const alone = !next?.glued || next.kind === 'mark';
  if (piece.text === 'p' && piece.glued && number.form === 'digits' && alone) return made(at + 1, 'GBp');
  const code = currencyCodes.get(piece.lower);
  if (
    code !== undefined &&
    !(next?.kind === 'digits' && next.glued) &&
    (piece.text === piece.text.toUpperCase() || piece.lower === 'usd')
  ) {
    const scale = scales.get(lowerAt(pieces, at + 1));
    return made(scale === undefined ? at + 1 : at + 2, code, scale);
  }
  const country = currencyAdjectives.get(piece.lower);
  const place = country === undefined ? at : at + 1;
  const unit = currencyWords.get(lowerAt(pieces, place));
  const unsure = doubtful.test(lowerAt(pieces, place)) && country === undefined && number.value < 1e6;
  return unit === undefined || unsure ? null : made(place + 1, country ?? unit);
}

/** "42%", "4.7 per cent", "0.5 percentage points", "25 basis points". */
function readPercent(pieces: Pieces, from: number, { end: last, value }: NumberRead): Found | null {
  const place = behindHyphen(pieces, last);
  const word = lowerAt(pieces, place);
  const isPoint = (at: number): boolean => /^points?$/.test(lowerAt(pieces, at));
  if (word === 'basis' && isPoint(place + 1))
    return { type: 'percent', from, end: place + 2, value: value / 100, unit: 'percentage point' };
  const spelled = word === 'per' && /^cents?$/.test(lowerAt(pieces, place + 1));
  if (!spelled && !/^(?:%|percent|percents|percentage|pct)$/.test(word)) return null;
  const end = spelled ? place + 2 : place + 1;
  const point = behindHyphen(pieces, end);
  return isPoint(point)
    ? { type: 'percent', from, end: point + 1, value, unit: 'percentage point' }
    : { type: 'percent', from, end, value, unit: 'percent' };
}

/** An age that says so: "34-year-old", "five years old", "3 years of age", "aged 12"; refuses "aged 12 to 14". */
function readAge(pieces: Pieces, from: number, { end, value }: NumberRead): Found | null {
  const made = (last: number, unit: string): Found => ({ type: 'age', from, end: last, value, unit });
  const first = behindHyphen(pieces, end);
  const unit = units.get(lowerAt(pieces, first));
  if (unit?.type === 'duration') {
    const second = behindHyphen(pieces, first + 1);
    if (/^olds?$/.test(lowerAt(pieces, second))) return made(second + 1, unit.unit);
    const of = lowerAt(pieces, first + 1) === 'of' && lowerAt(pieces, first + 2) === 'age';
    return of ? made(first + 3, unit.unit) : null;
  }
  const range = /^(?:to|and|-|–)$/.test(lowerAt(pieces, end)) && pieces[end + 1]?.kind === 'digits';
  const plain = !unit && value <= 120 && Number.isInteger(value) && !range;
  return plain && /^aged?$/.test(lowerAt(pieces, from - 1)) ? made(end, 'year') : null;
}

// Signs of units that are a word or letter of their own: they count only in small letters after digits.
const isSign = (lower: string): boolean => lower.length < 3 || lower === 'rad' || lower === 'bit';

/** "°C", "degrees Celsius", "degrees F", "C" after digits; refuses "vitamin C" and "14.7C". */
function temperatureAt(pieces: Pieces, at: number): { end: number; unit: Unit } | null {
  const led = /^(?:°|degrees?)$/.test(lowerAt(pieces, at));
  const place = led ? at + 1 : at;
  const word = lowerAt(pieces, place);
  const isLetter = /^[CF]$/.test(pieces[place]?.text ?? '') && (led || !pieces[place]?.glued);
  const unit = units.get(isLetter ? (word === 'c' ? 'celsius' : 'fahrenheit') : word);
  return unit?.type === 'temperature' && (led || isLetter) && !/^\p{Lu}/u.test(pieces[place + 1]?.text ?? '')
    ? { end: place + 1, unit }
    : null;
}

/** The unit at piece `at`: "kilometres", "square miles", "light-years", "m²", "°C". */
function unitAt(pieces: Pieces, at: number, digits: boolean): { end: number; unit: Unit } | null {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece) return null;
  const temperature = digits || /^degrees?$/.test(piece.lower) ? temperatureAt(pieces, at) : null;
  if (temperature) return temperature;
  const power = powerWords.get(piece.lower);
  if (power !== undefined) {
    const place = next?.text === '.' ? at + 2 : at + 1;
    const length = units.get(lowerAt(pieces, place));
    if (length?.type !== 'distance') return null;
    const [type, name] = power === 2 ? (['area', 'square'] as const) : (['volume', 'cubic'] as const);
    const factor = length.factor ** power * (power === 3 ? 1000 : 1);
    return { end: place + 1, unit: { type, unit: `${name} ${length.unit}`, factor } };
  }
  const joined = units.get(`${piece.lower}-${lowerAt(pieces, at + 2)}`);
  if (joined && hyphenAt(pieces, at + 1)) return { end: at + 3, unit: joined };
  const raised = next?.glued === true && /^[23²³]$/.test(next.text);
  const unit = units.get(raised ? `${piece.lower}${next.text}` : piece.lower);
  const plain = piece.text === piece.lower || (piece.text.length === 2 && piece.lower !== 'mi');
  if (!unit || (isSign(piece.lower) && !(digits && plain))) return null;
  return { end: raised ? at + 2 : at + 1, unit };
}

// Takes "120 km/h", "60 miles an hour", "50 metres per second"; refuses "500,000 barrels a day", whose volume is the figure.
function speedOf(pieces: Pieces, end: number, length: Unit): { end: number; unit: Unit } | null {
  if (length.type !== 'distance' || !/^(?:\/|per|an|a)$/.test(lowerAt(pieces, end))) return null;
  const per = units.get(lowerAt(pieces, end + 1));
  if (per?.type !== 'duration') return null;
  const unit = length.unit === 'mile' ? 'mph' : `${length.unit}/h`;
  const base = length.unit === 'mile' ? 1609.344 : 1000;
  return {
    end: end + 2,
    unit: { type: 'speed', unit, factor: ((length.factor / base) * 3600) / per.factor },
  };
}

/** A measure: distance, area, volume, mass, speed, temperature, duration, sizes in other units; "six years ago" is a date. */
function readMeasure(pieces: Pieces, from: number, number: NumberRead): Found | null {
  const place = behindHyphen(pieces, number.end);
  const at = unitQualifiers.has(lowerAt(pieces, place)) ? place + 1 : place;
  const measured = unitAt(pieces, at, number.form === 'digits');
  if (!measured) return null;
  const { unit, end } = speedOf(pieces, measured.end, measured.unit) ?? measured;
  const long = hyphenAt(pieces, end) && dimensionWords.has(lowerAt(pieces, end + 1));
  const read = { type: unit.type, from, end: long ? end + 2 : end, value: number.value, unit: unit.unit };
  const found = withSmaller(pieces, withHalf(pieces, read), unit);
  return (found.type === 'duration' ? timeAgo(pieces, found) : null) ?? found;
}

// "eight years ago", "two weeks later", "three days from now".
function timeAgo(pieces: Pieces, { from, end, value, unit }: Found): Found | null {
  const after = lowerAt(pieces, end);
  const isFromNow = after === 'from' && lowerAt(pieces, end + 1) === 'now';
  if (!isFromNow && !/^(?:ago|earlier|later)$/.test(after)) return null;
  const sign = isFromNow || after === 'later' ? '+' : '-';
  return { type: 'date', from, end: end + (isFromNow ? 2 : 1), value: `${sign}${value} ${unit}` };
}

// "a mile", "half an hour", "a half hour"; refuses "a second", "a minute" as idioms.
function oneUnit(pieces: Pieces, at: number): NumberRead | null {
  const isArticle = (place: number): boolean => /^an?$/.test(lowerAt(pieces, place));
  const opened = isArticle(at) ? at + 1 : at;
  if (lowerAt(pieces, opened) === 'half') {
    const unit = isArticle(opened + 1) ? opened + 2 : opened + 1;
    return units.has(lowerAt(pieces, unit)) ? { end: unit, value: 0.5, form: 'words' } : null;
  }
  const unit = lowerAt(pieces, opened);
  const known =
    (isTime(unit, time.unit) && !/^(?:second|minute)$|s$/.test(unit)) || /^(?:mile|kilomet)/.test(unit);
  return opened > at && known && units.has(unit) ? { end: opened, value: 1, form: 'words' } : null;
}

// "an hour and a half", "three years and a half"; refuses "an hour and half a million boats".
function withHalf(pieces: Pieces, found: Found): Found {
  if (lowerAt(pieces, found.end) !== 'and') return found;
  const at = lowerAt(pieces, found.end + 1) === 'a' ? found.end + 2 : found.end + 1;
  return lowerAt(pieces, at) === 'half' && !/^(?:an?|million|billion)$/.test(lowerAt(pieces, at + 1))
    ? { ...found, end: at + 1, value: Number(found.value) + 0.5 }
    : found;
}

// "5 feet 2 inches", "two hours and 40 minutes", "1 year 1 month 21 days": a smaller unit of the same sort goes on with the figure.
function withSmaller(pieces: Pieces, found: Found, unit: Unit): Found {
  const at = lowerAt(pieces, found.end) === 'and' ? found.end + 1 : found.end;
  const number = readNumber(pieces, at);
  if (!number || number.form === 'part') return found;
  const next = unitAt(pieces, behindHyphen(pieces, number.end), number.form === 'digits');
  if (!next || next.unit.type !== unit.type || next.unit.factor >= unit.factor) return found;
  const value = Number(found.value) + (number.value * next.unit.factor) / unit.factor;
  return withSmaller(pieces, { ...found, end: next.end, value }, next.unit);
}
