import type { Piece } from '../../facts/figures/pieces.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { months, weekdays } from '../../lexicon/months.ts';
import { units } from '../../lexicon/units.ts';
import { verbForms } from '../../lexicon/verbs.ts';

type Pieces = readonly Piece[];
type Range = { from: number; end: number };

const parts = new Set(['morning', 'afternoon', 'evening', 'night']);
const spans = new Set([
  'week',
  'month',
  'year',
  'weekend',
  'season',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'night',
  'quarter',
]);
const single = new Set(['today', 'yesterday', 'tonight', 'tomorrow', 'recently', 'currently', 'now']);

/** "the recently built pier", "recently mended nets": the word belongs to the participle; not "has recently built". */
const isOfParticiple = (pieces: Pieces, at: number): boolean =>
  /ly$/.test(pieces[at]?.lower ?? '') &&
  verbForms(pieces[at + 1]?.lower ?? '').some(({ form }) => form === 'ed' || form === 'participle') &&
  !/^(?:has|have|had|been|was|were|is|are|be|who|which|that|and|,)$/.test(pieces[at - 1]?.lower ?? '') &&
  !isName(pieces[at - 1]);

const isName = (piece: Piece | undefined): boolean => piece?.kind === 'word' && piece.text !== piece.lower;

/** Where a time told from the day of writing that begins at `at` ends, or `at` when none begins there. */
function relativeTimeEnd(pieces: Pieces, at: number): number {
  let index = /^(?:on|late|early|earlier|later|since|in|by|over|during|for|from)$/.test(
    pieces[at]?.lower ?? '',
  )
    ? at + 1
    : at;
  if (/^(?:late|early|earlier|later)$/.test(pieces[index]?.lower ?? '')) index += 1;
  const word = pieces[index]?.lower ?? '';
  if (single.has(word) && (index === at || word !== 'now'))
    return index === at && isOfParticiple(pieces, at) ? at : index + 1;
  // "Super Tuesday states", "Lind’s Monday"
  const inName =
    index === at &&
    /^\p{Lu}\p{Ll}/u.test(pieces[at - 1]?.text ?? '') &&
    /^\p{L}/u.test(pieces[at + 1]?.text ?? '');
  if (weekdays.has(word) && word.length > 4)
    return inName || /[’']s$/.test(pieces[index + 1]?.text ?? '')
      ? at
      : parts.has(pieces[index + 1]?.lower ?? '')
        ? index + 2
        : index + 1;
  // "in the last year of a four-year deal" is told from the deal.
  if (/^(?:this|last|next)$/.test(word) && pieces[index - 1]?.lower !== 'the') {
    const next = pieces[index + 1]?.lower ?? '';
    if (spans.has(next) || months.has(next) || (weekdays.has(next) && next.length > 4)) return index + 2;
  }
  return at;
}

/** Where "30 years ago" ends, which behind "since the flood" only adds; `at` when none begins there. Elsewhere it limits what is told. */
function agoEnd(pieces: Pieces, at: number): number {
  const number = readNumber(pieces, at);
  const isAgo =
    number !== null &&
    units.get(pieces[number.end]?.lower ?? '')?.type === 'duration' &&
    pieces[number.end + 1]?.lower === 'ago';
  return isAgo ? number.end + 2 : at;
}

/** A stretch with the times told from the day of writing left out ("last year") but what limits a count kept ("on Wednesday", "this season"), as the stretches that remain. */
export function withoutTimes(pieces: Pieces, range: Range): Range[] {
  const kept: Range[] = [];
  let from = range.from;
  let isSince = false;
  for (let at = range.from; at < range.end; ) {
    isSince ||= pieces[at]?.lower === 'since';
    const end = Math.max(relativeTimeEnd(pieces, at), isSince ? agoEnd(pieces, at) : at);
    const limits = pieces[at]?.lower === 'on' || pieces[end - 2]?.lower === 'this';
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
