import { groups, ordinals, scales, smallNumbers, tens } from '../../lexicon/number-words.ts';
import { units } from '../../lexicon/units.ts';
import { closesNounPhrase, countedNounAt, isPlural } from './counted-noun.ts';
import type { Found, Reader } from './found.ts';
import { dashAt, hyphenAt, type Piece } from './pieces.ts';
import { type NumberRead, readNumber } from './read-number.ts';

type Pieces = readonly Piece[];

const whole = (piece: Piece | undefined): boolean => piece?.kind === 'digits' && /^\d{1,3}$/.test(piece.text);

// Takes "3-2", "215–214"; refuses "10-15 people" (a range), "2-1-0", "555-1234", "1-year-old".
// Limit: a range without a noun ("ages 12-17") is told from a score by its rise.
function scoreOrRange(pieces: Pieces, at: number): Found | null {
  const [first, second] = [pieces[at], pieces[at + 2]];
  if (!whole(first) || !whole(second) || !first || !second) return null;
  if (!dashAt(pieces, at + 1) || !pieces[at + 1]?.glued || !second.glued) return null;
  if ((dashAt(pieces, at + 3) && pieces[at + 4]?.glued) || (dashAt(pieces, at - 1) && first.glued))
    return null;
  if (pieces[at + 3]?.glued && pieces[at + 3]?.kind !== 'mark') return null;
  const [low, high] = [Number(first.text), Number(second.text)];
  const noun = countedNounAt(pieces, at + 3) !== null || units.has(pieces[at + 3]?.lower ?? '');
  const aged = /^(?:ages?|aged|pages?|between|verses?)$/.test(pieces[at - 1]?.lower ?? '');
  if ((noun || aged) && low < high)
    return { type: 'range', from: at, end: at + 3, value: `${low}/${high}`, unit: null };
  return { type: 'score', from: at, end: at + 3, value: `${low}/${high}`, unit: null };
}

// Takes "12 to 17", "ten to 12 weeks"; refuses "from 10 to 15" (a change), "3 to be", "between 10 and 15", whose ends stand apart.
function spokenRange(pieces: Pieces, at: number): Found | null {
  if (/^(?:from|up|down)$/.test(pieces[at - 1]?.lower ?? '')) return null;
  const low = readNumber(pieces, at);
  if (!low || low.form === 'vague' || pieces[low.end]?.lower !== 'to') return null;
  const high = readNumber(pieces, low.end + 1);
  if (!high || high.form !== low.form || high.value <= low.value || hyphenAt(pieces, high.end)) return null;
  const unit = units.get(pieces[high.end]?.lower ?? '');
  const value = `${low.value}/${high.value}`;
  return unit
    ? { type: 'range', from: at, end: high.end + 1, value, unit: unit.unit }
    : { type: 'range', from: at, end: high.end, value, unit: null };
}

// Takes "one in five", "two out of 10"; refuses "one in March", "8 in 2004", "12 in six boxes".
function ratio(pieces: Pieces, at: number): Found | null {
  const first = readNumber(pieces, at);
  if (!first || first.form === 'part' || first.value < 1) return null;
  const out = pieces[first.end]?.lower === 'out' && pieces[first.end + 1]?.lower === 'of';
  const into = pieces[first.end]?.lower === 'in';
  if (!out && !into) return null;
  const second = readNumber(pieces, first.end + (out ? 2 : 1));
  if (!second || second.value <= first.value || (into && (second.value > 1000 || first.value > 10)))
    return null;
  const between = pieces[second.end]?.lower ?? '';
  if (into && (units.has(between) || /^(?:boxes|places|cities|countries|cases)$/.test(between))) return null;
  return { type: 'ratio', from: at, end: second.end, value: first.value / second.value, unit: null };
}

// Takes "first", "21st", "twenty-first century"; refuses "second" as time, "first" in "at first".
function ordinal(pieces: Pieces, at: number): Found | null {
  const piece = pieces[at];
  if (!piece) return null;
  const suffix = pieces[at + 1];
  const century = (end: number): number =>
    /^(?:century|centuries)$/.test(pieces[hyphenAt(pieces, end) ? end + 1 : end]?.lower ?? '')
      ? hyphenAt(pieces, end)
        ? end + 2
        : end + 1
      : end;
  if (
    piece.kind === 'digits' &&
    suffix?.glued &&
    /^(?:st|nd|rd|th)$/.test(suffix.lower) &&
    /^\d+$/.test(piece.text)
  )
    return { type: 'ordinal', from: at, end: century(at + 2), value: Number(piece.text), unit: null };
  const ten = tens.get(piece.lower);
  if (ten !== undefined) {
    const place = hyphenAt(pieces, at + 1) ? at + 2 : at + 1;
    const unit = ordinals.get(pieces[place]?.lower ?? '');
    return unit !== undefined && unit < 10
      ? { type: 'ordinal', from: at, end: century(place + 1), value: ten + unit, unit: null }
      : null;
  }
  const value = ordinals.get(piece.lower);
  if (value === undefined || pieces[at - 1]?.lower === 'at') return null;
  return { type: 'ordinal', from: at, end: century(at + 1), value, unit: null };
}

// Takes "doubled", "twice", "tenfold"; refuses "double" as noun or adjective.
const multiples: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
  ['twice', 2],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

// A part of a whole stands as a figure before "of", a noun phrase or after a hedge: "a third of voters", "half the seats".
// "a third man", "a second half", "half past", "the first half" are refused.
function share(pieces: Pieces, at: number, number: NumberRead): Found | null {
  const next = pieces[number.end]?.lower ?? '';
  const single = /^(?:a|an)$/.test(pieces[at]?.lower ?? '');
  const half = pieces[at]?.lower === 'half';
  const before = pieces[at - 1]?.lower ?? '';
  if (
    half &&
    (hyphenAt(pieces, at + 1) ||
      ordinals.has(before) ||
      /^(?:past|other|better|second)$/.test(before) ||
      next === 'past')
  )
    return null;
  const follows = next === 'of' || /^(?:the|its|their|his|her|all|more|less)$/.test(next);
  const hedged = /^(?:than|about|nearly|almost|over|under|around|by|roughly|least|to)$/.test(before);
  if ((single || half) && !follows && !hedged && !/\d/.test(pieces[at]?.text ?? '')) return null;
  return { type: 'ratio', from: at, end: number.end, value: number.value, unit: null };
}

const linking = /^(?:-|‐|‑)$/;

/** The end of a count written as one word with its noun: "90-soldier", "12-nation". */
function compound(pieces: Pieces, end: number): number {
  if (!hyphenAt(pieces, end)) return end;
  const noun = pieces[end + 1];
  return noun?.kind === 'word' &&
    !closesNounPhrase(noun.lower) &&
    !groups.has(noun.lower) &&
    !scales.has(noun.lower)
    ? end + 2
    : end;
}

// A small number in words is read as one phrase with the plural that follows it: "four regions", "five times".
function withNoun(pieces: Pieces, at: number, end: number): number {
  const word = smallNumbers.get(pieces[at]?.lower ?? '');
  const noun = pieces[end];
  if (/^(?:times|units)$/.test(noun?.lower ?? '')) return end + 1;
  const plain = word !== undefined && word >= 2 && word <= 10 && end === at + 1;
  return plain &&
    noun?.kind === 'word' &&
    noun.text === noun.lower &&
    isPlural(noun.lower) &&
    !closesNounPhrase(noun.lower)
    ? end + 1
    : end;
}

/** Reads a count or bare number and what is written as one with it; `one` alone, a pronoun, is refused. */
function count(pieces: Pieces, at: number): Found | null {
  const number = readNumber(pieces, at);
  if (!number) return null;
  if (number.form === 'part') return share(pieces, at, number);
  const first = pieces[at]?.lower;
  const joined = compound(pieces, number.end);
  if (first === 'one' && number.end === at + 1 && joined === number.end) return null;
  if (
    number.form === 'vague' &&
    /^(?:the|his|her|its|their|our|my|test|of)$/.test(pieces[at - 1]?.lower ?? '')
  )
    return null;
  const end = joined > number.end ? joined : withNoun(pieces, at, number.end);
  const noun =
    joined > number.end ||
    end > number.end ||
    countedNounAt(pieces, end) !== null ||
    (pieces[end]?.lower === 'of' && number.form !== 'vague');
  const times = pieces[end - 1]?.lower === 'times';
  const vague = number.form === 'vague';
  return {
    type: noun || vague ? 'count' : 'number',
    from: at,
    end,
    value: number.value,
    unit: times ? 'times' : null,
  };
}

function multiple(pieces: Pieces, at: number): Found | null {
  const value = multiples.get(pieces[at]?.lower ?? '');
  return value === undefined ? null : { type: 'ratio', from: at, end: at + 1, value, unit: 'times' };
}

/** Reads a count, a score, a range, a ratio, an ordinal or a bare number. */
export const readCount: Reader = (pieces, at) => {
  if (linking.test(pieces[at - 1]?.text ?? '') && pieces[at]?.glued && pieces[at]?.kind === 'word')
    return null;
  return (
    scoreOrRange(pieces, at) ??
    ratio(pieces, at) ??
    spokenRange(pieces, at) ??
    ordinal(pieces, at) ??
    multiple(pieces, at) ??
    count(pieces, at)
  );
};
