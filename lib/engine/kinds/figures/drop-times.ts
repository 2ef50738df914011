import type { Piece } from '../../facts/figures/pieces.ts';
import { isTime, time } from '../../lexicon/times.ts';

type Pieces = readonly Piece[];
type Range = { from: number; end: number };

const lowerAt = (pieces: Pieces, at: number): string => pieces[at]?.lower ?? '';

/** Where a time told from the day of writing that begins at `at` ends ("late on Friday night", "last year", "recently"), or `at` when none begins there. */
function relativeTimeEnd(pieces: Pieces, at: number): number {
  let index = /^(?:on|late|early|since|in|by|over|during|for|from)$/.test(lowerAt(pieces, at)) ? at + 1 : at;
  if (/^(?:late|early|earlier|later)$/.test(lowerAt(pieces, index))) index += 1;
  const [word, next] = [lowerAt(pieces, index), lowerAt(pieces, index + 1)];
  // "USA Today"
  const isOwn = pieces[index]?.text.toUpperCase() !== pieces[index]?.text;
  if (isOwn && (isTime(word, time.day) || /^(?:recently|currently|now)$/.test(word)))
    return word === 'now' && index > at ? at : index + 1;
  if (word.length > 4 && isTime(word, time.weekday)) {
    // "Super Tuesday states", "Lind’s Monday"
    const isName =
      index === at && /^\p{Lu}\p{Ll}/u.test(pieces[at - 1]?.text ?? '') && next === pieces[index + 1]?.text;
    if ((isName && /^\p{L}/u.test(next)) || /[’']s$/.test(pieces[index + 1]?.text ?? '')) return at;
    return isTime(next, time.dayPart) ? index + 2 : index + 1;
  }
  // "in the last year of a four-year deal" is told from the deal.
  if (!/^(?:this|last|next)$/.test(word) || lowerAt(pieces, index - 1) === 'the') return at;
  const isSpan =
    isTime(next, time.unit | time.season | time.month) || (next.length > 4 && isTime(next, time.weekday));
  return isSpan || next === 'night' ? index + 2 : at;
}

/** A stretch with the times told from the day of writing left out ("last year") but what limits a count kept ("on Wednesday", "this season"), as the stretches that remain. */
export function withoutTimes(pieces: Pieces, range: Range): Range[] {
  const kept: Range[] = [];
  let from = range.from;
  for (let at = range.from; at < range.end; ) {
    const end = relativeTimeEnd(pieces, at);
    const limits = lowerAt(pieces, at) === 'on' || lowerAt(pieces, end - 2) === 'this';
    if (end === at || limits || end > range.end || /[’']s$/.test(pieces[end - 1]?.text ?? '')) {
      at = limits ? Math.max(end, at + 1) : at + 1;
      continue;
    }
    if (at > from) kept.push({ from, end: at });
    from = end;
    at = end;
  }
  if (range.end > from) kept.push({ from, end: range.end });
  return kept;
}
