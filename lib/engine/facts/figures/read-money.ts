import {
  currencyAdjectives,
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarPrefixes,
} from '../../lexicon/currencies.ts';
import { scales } from '../../lexicon/number-words.ts';
import type { Found, Reader } from './found.ts';
import { hyphenAt, type Piece } from './pieces.ts';
import { type NumberRead, readNumber } from './read-number.ts';

type Pieces = readonly Piece[];
type Mark = { end: number; unit: string };

// Takes "$", "C$", "US $", "u.s $", "MXN$"; refuses "c $" with the c inside a word. Limit: "$" alone is taken for US dollars.
function markBefore(pieces: Pieces, at: number): Mark | null {
  const sign = currencySigns.get(pieces[at]?.text ?? '');
  if (sign !== undefined) return { end: at + 1, unit: sign };
  const prefix = dollarPrefixes.get(pieces[at]?.lower ?? '');
  const apart =
    /^[asr]$/.test(pieces[at]?.lower ?? '') && !(pieces[at + 1]?.glued && pieces[at]?.glued === false);
  if (prefix !== undefined && pieces[at + 1]?.text === '$' && !apart) return { end: at + 2, unit: prefix };
  if (
    pieces[at]?.lower === 'u' &&
    pieces[at + 1]?.text === '.' &&
    pieces[at + 2]?.lower === 's' &&
    pieces[pieces[at + 3]?.text === '.' ? at + 4 : at + 3]?.text === '$'
  )
    return { end: pieces[at + 3]?.text === '.' ? at + 5 : at + 4, unit: 'USD' };
  const code = currencyCodes.get(pieces[at]?.lower ?? '');
  if (code !== undefined) return { end: at + 1, unit: code };
  // "Rs 500", "Rs. 500"
  if (pieces[at]?.text === 'Rs') return { end: pieces[at + 1]?.text === '.' ? at + 2 : at + 1, unit: 'INR' };
  return null;
}

function before(pieces: Pieces, at: number): Found | null {
  const mark = markBefore(pieces, at);
  const amount = mark ? pieces[mark.end] : undefined;
  if (!mark || amount?.kind !== 'digits') return null;
  const number = readNumber(pieces, mark.end, true);
  if (!number) return null;
  return {
    type: 'money',
    from: at,
    end: wordAfter(pieces, number.end, mark.unit),
    value: number.value,
    unit: mark.unit,
  };
}

// "$10 dollars": a word that repeats the sign belongs to the amount.
const wordAfter = (pieces: Pieces, end: number, unit: string): number =>
  /^dollars?$/.test(pieces[end]?.lower ?? '') && unit.endsWith('D') ? end + 1 : end;

/** The currency word after an amount: "dollars", "Swiss francs", "-cent", "USD", "€". */
function markAfter(pieces: Pieces, number: NumberRead): Mark | null {
  const at = hyphenAt(pieces, number.end) ? number.end + 1 : number.end;
  const piece = pieces[at];
  if (!piece) return null;
  const sign = currencySigns.get(piece.text);
  // "10 €", "100元"; refuses "30 $ 10", where the sign belongs to what follows.
  if (sign !== undefined && pieces[at + 1]?.kind !== 'digits') return { end: at + 1, unit: sign };
  // "22p", "8.5p": pence, glued to digits.
  const pennies =
    piece.text === 'p' &&
    piece.glued &&
    number.form === 'digits' &&
    !/[\p{L}\d]/u.test(pieces[at + 1]?.glued ? (pieces[at + 1]?.text ?? '') : '');
  if (pennies) return { end: at + 1, unit: 'GBp' };
  const code = currencyCodes.get(piece.lower);
  const claimed = pieces[at + 1]?.kind === 'digits' && pieces[at + 1]?.glued === true;
  if (
    code !== undefined &&
    !claimed &&
    (piece.text === piece.text.toUpperCase() || piece.lower === 'usd' || piece.lower === 'rmb')
  ) {
    const scale = scales.has(pieces[at + 1]?.lower ?? '');
    return { end: scale ? at + 2 : at + 1, unit: code };
  }
  const country = currencyAdjectives.get(piece.lower) ?? null;
  const place = country === null ? at : at + 1;
  const word = pieces[place]?.lower ?? '';
  const unit = currencyWords.get(word);
  if (unit === undefined || ambiguous(pieces, place, number, country !== null)) return null;
  return { end: place + 1, unit: country ?? unit };
}

// "25 pounds" is a weight and "50 marks", "two crowns" are things, unless a scale or a country says money ("361 million pounds").
const doubtful = new Set(['pound', 'pounds', 'mark', 'marks', 'crown', 'crowns', 'real', 'won']);
const ambiguous = (pieces: Pieces, at: number, number: NumberRead, country: boolean): boolean =>
  doubtful.has(pieces[at]?.lower ?? '') && !country && number.value < 1e6;

// "3 dollars 50 cents", "thirteen dollars and forty-five cents".
function withCents(pieces: Pieces, found: Found): Found {
  if (typeof found.value !== 'number' || found.unit === 'cent' || found.unit === 'GBp') return found;
  const at = pieces[found.end]?.lower === 'and' ? found.end + 1 : found.end;
  const cents = readNumber(pieces, at);
  if (!cents || !/^(?:cents?|pence)$/.test(pieces[cents.end]?.lower ?? '')) return found;
  return { ...found, end: cents.end + 1, value: found.value + cents.value / 100 };
}

/** Reads an amount of money: "$4.6-million", "C$3.4m", "£20bn", "five million yen", "12-cent". */
export const readMoney: Reader = (pieces, at) => {
  const first = before(pieces, at);
  if (first) return withCents(pieces, first);
  const number = readNumber(pieces, at);
  const mark = number ? markAfter(pieces, number) : null;
  if (!number || !mark) return null;
  const scale = scales.get(pieces[mark.end - 1]?.lower ?? '') ?? 1;
  return withCents(pieces, {
    type: 'money',
    from: at,
    end: mark.end,
    value: number.value * scale,
    unit: mark.unit,
  });
};
