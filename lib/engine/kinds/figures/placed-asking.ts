import { hyphenAt } from '../../facts/figures/pieces.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { determiners, possessives, prepositions } from '../../lexicon/word-classes.ts';
import { isParticiple } from './ask-behind-verb.ts';
import { about, askingOf } from './asking.ts';
import type { Range } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { whyCountedFrom } from './read-slot.ts';
import { isCompound } from './sized-thing.ts';

/** What asks in the place of a figure, and the pieces that it stands for. */
export type Placed = Range & { words: string };

/** What asks in the place of a figure: "how many rowers"; null when nothing does plainly. */
export function placedIn(context: FigureContext): Placed | null {
  const { figure, pieces, hedgeFrom, from, end } = context;
  if (/^(?:less|fewer|under|below|up)\b/i.test(figure.hedge ?? '')) return null;
  const first = /^(?:just|only)$/.test(pieces[hedgeFrom - 1]?.lower ?? '') ? hedgeFrom - 1 : hedgeFrom;
  const last = pieces[first - 1];
  if (
    isCompound(context) ||
    readNumber(pieces, from)?.form === 'vague' ||
    hyphenAt(pieces, end) ||
    isTold(last?.lower ?? '')
  )
    return null;
  if (/[’']s?$/.test(last?.text ?? '')) return null;
  const words = wordsFor(context, last?.lower ?? '');
  // "had nine lobsters | sold", "nine boats | to Ellery's 12"
  const isDone =
    /^(?:ha[ds]|have|g[eo]t|sees?|saw|wants?)$/.test(last?.lower ?? '') &&
    isParticiple(pieces[words?.end ?? end]?.lower ?? '');
  if (!words || isDone || (figure.type !== 'money' && whyCountedFrom(context, words.end) !== null))
    return null;
  return { from: first, end: words.end, words: `${about(context)}${words.words}` };
}

/** "the | 40 boats", "a record | 40 boats", "or | 40 boats": told before, or told by another figure. */
const isTold = (last: string): boolean =>
  determiners.has(last) ||
  possessives.has(last) ||
  isQuality(last, quality.order) ||
  /^(?:than|aged?|number|record|total|combined|or|plus|minus)$/.test(last);

/** What asks for a figure behind the word `last`, and where its own words end. */
function wordsFor(context: FigureContext, last: string): { words: string; end: number } | null {
  const { facts, figure, index, pieces, end } = context;
  const [next, unit] = [pieces[end], pieces[end - 1]?.lower ?? ''];
  // "is how many points", "fell 9 percent to how much": what should stand in front.
  if (/^(?:is|was|are|were|ha[sd]|have)$/.test(last) && end + 5 > pieces.length) return null;
  switch (figure.type) {
    case 'money': {
      const before = facts.figures[index - 1];
      if (before?.sentence === figure.sentence && /^(?:money|percent)$/.test(before.type)) return null;
      // "$12 an hour"; not "$12 notes"
      const isPer =
        /^(?:an?|per|each|every)$/.test(next?.lower ?? '') && isTime(pieces[end + 1]?.lower ?? '', time.unit);
      return next?.kind === 'word' && !isPer && (next.lower === 'of' || !prepositions.has(next.lower))
        ? null
        : { words: 'how much', end };
    }
    case 'duration':
      return last === 'for' && isPlural(unit) ? { words: 'how long', end } : null;
    case 'percent':
      if (next?.lower !== 'of') return last === 'by' ? { words: 'what percentage', end } : null;
      return askingOf(context, 'be');
    case 'count':
    case 'ratio':
    case 'mass':
    case 'volume':
    case 'number':
      return askingOf(context, 'be');
    default:
      return null;
  }
}
