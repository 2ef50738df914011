import { scales, smallNumbers, tens } from '../../lexicon/number-words.ts';

const small = new Map(
  [...smallNumbers].map(([word, value]) => [value, word]).toReversed() as [number, string][],
);
const decade = new Map([...tens].map(([word, value]) => [value, word]));

/** A whole number from 0 to 99 in words: 21 → "twenty-one"; null for others. */
export function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return value === 0 ? 'zero' : (small.get(value) ?? null);
  const rest = value % 10;
  const ten = decade.get(value - rest) ?? '';
  return rest === 0 ? ten : `${ten}-${small.get(rest)}`;
}

/** How a number is written: words before it ("$"), the count of its own unit, its decimals, and what follows (" million", "bn"). */
export type Writing = {
  before: string;
  after: string;
  mantissa: number;
  decimals: number;
  commas: boolean;
  words: boolean;
};

const scaleWord = [...scales.keys(), 'dozen'].join('|');
const digits = /^([^\d]*)(\d[\d,]*)(\.\d+)?(.*)$/s;
const spelled = new RegExp(`^([a-z]+?(?:-[a-z]+?)??)((?:[ -](?:${scaleWord}))?)$`, 'i');

/** Takes a number apart into how it is written, so that another can be written likewise; null for fractions and odd forms. */
export function readWriting(number: string): Writing | null {
  const match = digits.exec(number);
  if (match) {
    const [, before = '', whole = '', fraction = '', after = ''] = match;
    if (/\d/.test(after)) return null;
    return {
      before,
      after,
      mantissa: Number(whole.replaceAll(',', '') + fraction),
      decimals: Math.max(0, fraction.length - 1),
      commas: whole.includes(',') || whole.length < 4,
      words: false,
    };
  }
  const word = spelled.exec(number);
  if (!word) return null;
  const [, name = '', after = ''] = word;
  const [first = '', second = ''] = name.toLowerCase().split('-');
  const value =
    (second === '' ? smallNumbers.get(first) : undefined) ??
    (tens.has(first) ? (tens.get(first) ?? 0) + (smallNumbers.get(second) ?? 0) : undefined);
  return value === undefined
    ? null
    : { before: '', after, mantissa: value, decimals: 0, commas: false, words: true };
}

/** Writes a number as another is written: its sign, commas, decimals, words and scale. Null when words cannot tell it. */
export function writeLike(writing: Writing, mantissa: number): string | null {
  if (writing.words) {
    const word = inWords(Math.round(mantissa));
    return word === null ? null : `${word}${writing.after}`;
  }
  const fixed = mantissa.toFixed(writing.decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = writing.commas && whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${writing.before}${grouped}${fraction === undefined ? '' : `.${fraction}`}${writing.after}`;
}
