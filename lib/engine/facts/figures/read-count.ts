import { ordinals, smallNumbers, tens } from '../../lexicon/number-words.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { units } from '../../lexicon/units.ts';
import { closesNounPhrase, countedNounAt } from './counted-noun.ts';
import type { Found, Reader } from './found.ts';
import { behindHyphen, dashAt, hyphenAt, lowerAt, type Piece } from './pieces.ts';
import { type NumberRead, readNumber } from './read-number.ts';

type Pieces = readonly Piece[];

const isWhole = (piece: Piece | undefined): boolean => /^\d{1,3}$/.test(piece?.text ?? '');

// Takes "3-2", "215–214"; refuses "10-15 people" and "ages 12-17" (ranges), "2-1-0", "555-1234", "1-year-old".
function scoreOrRange(pieces: Pieces, at: number): Found | null {
  const [first, dash, second, next] = pieces.slice(at, at + 4);
  if (!isWhole(first) || !isWhole(second) || !dashAt(pieces, at + 1) || !dash?.glued || !second?.glued)
    return null;
  if (dashAt(pieces, at - 1)) return null;
  if (next?.glued && (next.kind !== 'mark' || (dashAt(pieces, at + 3) && pieces[at + 4]?.glued))) return null;
  const [low, high] = [Number(first?.text), Number(second.text)];
  const counted = countedNounAt(pieces, at + 3) !== null || units.has(next?.lower ?? '');
  const spans = counted || /^(?:ages?|aged|pages?|between)$/.test(lowerAt(pieces, at - 1));
  const type = spans && low < high ? 'range' : 'score';
  return { type, from: at, end: at + 3, value: `${low}/${high}` };
}

// Takes "12 to 17", "ten to 12 weeks"; refuses "from 10 to 15" (a change), "3 to be", "between 10 and 15", whose ends stand apart.
function spokenRange(pieces: Pieces, at: number, low: NumberRead): Found | null {
  if (/^(?:from|up|down)$/.test(lowerAt(pieces, at - 1)) || low.form === 'vague') return null;
  const high = lowerAt(pieces, low.end) === 'to' ? readNumber(pieces, low.end + 1) : null;
  if (!high || high.form !== low.form || high.value <= low.value || hyphenAt(pieces, high.end)) return null;
  const unit = units.get(lowerAt(pieces, high.end));
  const end = unit ? high.end + 1 : high.end;
  return { type: 'range', from: at, end, value: `${low.value}/${high.value}`, unit: unit?.unit ?? null };
}

// Takes "one in five", "two out of 10"; refuses "one in March", "8 in 2004".
function ratio(pieces: Pieces, at: number, first: NumberRead): Found | null {
  if (first.form === 'part' || first.value < 1) return null;
  const out = lowerAt(pieces, first.end) === 'out';
  const into = lowerAt(pieces, first.end) === 'in';
  const second = out || into ? readNumber(pieces, first.end + (out ? 2 : 1)) : null;
  if (!second || second.value <= first.value) return null;
  if (into && (second.value > 1000 || first.value > 10)) return null;
  return { type: 'ratio', from: at, end: second.end, value: first.value / second.value };
}

// Takes "first", "21st", "twenty-first century"; refuses "first" in "at first".
function ordinal(pieces: Pieces, at: number): Found | null {
  const suffix = pieces[at + 1];
  const made = (last: number, value: number): Found => {
    const place = behindHyphen(pieces, last);
    const end = /^centur(?:y|ies)$/.test(lowerAt(pieces, place)) ? place + 1 : last;
    return { type: 'ordinal', from: at, end, value };
  };
  if (suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower))
    return made(at + 2, Number(lowerAt(pieces, at)));
  const ten = tens.get(lowerAt(pieces, at));
  const place = ten === undefined ? at : behindHyphen(pieces, at + 1);
  const value = ordinals.get(lowerAt(pieces, place));
  if (value === undefined || lowerAt(pieces, at - 1) === 'at') return null;
  return made(place + 1, value + (ten ?? 0));
}

// A part of a whole is a figure before "of", a noun phrase or after a hedge: "a third of voters", "half the seats".
// "a third man", "a second half", "half past", "the first half" are refused.
function share(pieces: Pieces, at: number, number: NumberRead): Found | null {
  const [before, next] = [lowerAt(pieces, at - 1), lowerAt(pieces, number.end)];
  const half = lowerAt(pieces, at) === 'half';
  if (half && (hyphenAt(pieces, at + 1) || ordinals.has(before) || /^(?:past|other|better)$/.test(before)))
    return null;
  const follows = next === 'of' || /^(?:the|all|more|less)$/.test(next) || isSmall(next, small.possessive);
  const led = half || /^an?$/.test(lowerAt(pieces, at));
  if (led && !follows && !isSmall(before, small.near)) return null;
  return { type: 'ratio', from: at, end: number.end, value: number.value };
}

/** The end of a count written as one word with its noun: "90-soldier", "12-nation". */
function compoundEnd(pieces: Pieces, end: number): number {
  const next = hyphenAt(pieces, end) ? pieces[end + 1] : undefined;
  const named = next?.kind === 'word' && !closesNounPhrase(next.lower);
  return named ? end + 2 : end;
}

// A small number in words is read as one phrase with the plural that follows it: "four regions", "five times".
function withNoun(pieces: Pieces, at: number, { end, value }: NumberRead): number {
  const next = pieces[end];
  if (next?.lower === 'times' || next?.lower === 'units') return end + 1;
  const isSmallNumber = smallNumbers.has(lowerAt(pieces, at)) && value >= 2 && value <= 10 && end === at + 1;
  return isSmallNumber && next?.text === next?.lower && isPlural(next?.lower ?? '') ? end + 1 : end;
}

/** Reads a count or bare number and what is written as one with it; `one` alone, a pronoun, is refused. */
function count(pieces: Pieces, at: number, number: NumberRead): Found | null {
  if (number.form === 'part') return share(pieces, at, number);
  const joined = compoundEnd(pieces, number.end);
  if (lowerAt(pieces, at) === 'one' && number.end === at + 1 && joined === number.end) return null;
  const vague = number.form === 'vague';
  const before = lowerAt(pieces, at - 1);
  if (vague && (before === 'of' || isSmall(before, small.article | small.possessive))) return null;
  const end = joined > number.end ? joined : withNoun(pieces, at, number);
  const counts = end > number.end || countedNounAt(pieces, end) !== null || lowerAt(pieces, end) === 'of';
  const unit = lowerAt(pieces, end - 1) === 'times' ? 'times' : null;
  return { type: counts || vague ? 'count' : 'number', from: at, end, value: number.value, unit };
}

/** Reads a count, a score, a range, a ratio, an ordinal or a bare number. */
export const readCount: Reader = (pieces, at) => {
  if (hyphenAt(pieces, at - 1) && pieces[at]?.kind === 'word') return null;
  const score = scoreOrRange(pieces, at);
  if (score) return score;
  const number = readNumber(pieces, at);
  const spread = number && (ratio(pieces, at, number) ?? spokenRange(pieces, at, number));
  return spread ?? ordinal(pieces, at) ?? (number && count(pieces, at, number));
};
