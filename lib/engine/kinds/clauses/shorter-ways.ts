import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import { type Analysis, type Range, verbIn } from '../../facts/clauses/clause.ts';
import { lowerAt } from '../../facts/figures/pieces.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { determiners, prepositions } from '../../lexicon/word-classes.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { isIdle } from '../figures/lost-setting.ts';
import { asidesOf, excepts, keptContext } from '../figures/without-phrase.ts';

/** More ways than these are not tried. */
const mostWays = 12;

const nowhere = { from: 0, end: 0 };

/** A part of a sentence between marks; `mark` is the one before it. */
type Stretch = Range & { mark: string };

/**
 * The shorter sentences that a long one holds, longest first, each as the pieces that stay and each as true as the whole. Takes away
 * "(R-Larn)", "…, which sank", "…, saying that it sank", "…, while Larn slept", "…, and Larn slept", a second part behind ";" or a
 * dash, ", who rows," before a verb, and "On Friday," or "While Larn slept," at the head. Never goes what limits the rest ("…, if it
 * rains", "In May,", "…, but not in Larn") or tells whose words they are ("…, Lind said"). Limit: a list whose last parts go.
 */
export const shorterWays = once((analysis: Analysis): number[][] => {
  const { pieces } = analysis;
  const end = pieces.at(-1)?.text === '.' ? pieces.length - 1 : pieces.length;
  const stretches = stretchesOf(analysis, end);
  const main = stretches.findIndex((one, at) => verbIn(analysis, one) && !isLoose(analysis, stretches, at));
  if (main < 0) return [];
  const told = stretches.findIndex((one, at) => at > main && tellsWhose(analysis, one));
  const head = headEnd(analysis, stretches);
  const aside = asideOf(analysis, stretches);
  // "Lind, rowing hard, | won", "nets, a sail | and oars": what is not loose behind it belongs to what is before.
  const firm = stretches.findLastIndex((one, at) => at > main && at !== told && goesOn(analysis, one));
  const cuts = stretches
    .flatMap((one, at) =>
      at > Math.max(main, firm) && isLoose(analysis, stretches, at) ? [{ from: one.from - 1, at }] : [],
    )
    .toReversed();
  const loose = asidesOf(analysis, nowhere);
  const ways = [{ from: end, at: stretches.length }, ...cuts].flatMap((cut) =>
    (aside === null ? [nowhere] : [nowhere, aside]).flatMap((gone) =>
      [...new Set([0, head])].map((first) => {
        const tail = told > cut.at ? (stretches[told]?.from ?? end) - 1 : end;
        return pieces.flatMap((_, at) => {
          const isCut = at < first || at >= end || (at >= cut.from && at < tail);
          return isCut || loose[at] || (at >= gone.from && at < gone.end) ? [] : at;
        });
      }),
    ),
  );
  return ways.slice(0, mostWays);
});

function stretchesOf({ pieces }: Analysis, end: number): Stretch[] {
  const found: Stretch[] = [];
  let [from, mark] = [0, ''];
  for (let at = 0; at <= end; at++) {
    const text = pieces[at]?.text ?? '';
    if (at < end && !/^[,;–—]$/.test(text)) continue;
    if (at > from) found.push({ from, end: at, mark });
    [from, mark] = [at + 1, text];
  }
  return found;
}

const limits = small.condition | small.negation;
/** Takes "not in Larn", "if it rains", "isn’t", "too"; refuses "in Larn". */
const isLimiting = (lower: string): boolean =>
  isSmall(lower, limits) ||
  excepts.test(lower) ||
  lower.endsWith("n't") ||
  /^(?:only|too|alone)$/.test(lower);
/** What opens a clause beside the one before it. */
const beside = /^(?:and|but|so|while|although|though|whereas|because)$/;
/** What opens one that is told besides, behind a comma. */
const besides = /^(?:who|which|whose|where|when|as|after)$/;

/** Whether a part behind a mark tells something more, so that the parts before it are as true without it. */
function isLoose(analysis: Analysis, stretches: readonly Stretch[], at: number): boolean {
  const { pieces, finite } = analysis;
  const { from, end, mark } = stretches[at] ?? { from: 0, end: 0, mark: '' };
  const words = pieces.slice(from, end).map(({ lower }) => lower);
  const [first = ''] = words;
  if (mark === '' || words.some(isLimiting) || tellsWhose(analysis, { from, end })) return false;
  const hasVerb = verbIn(analysis, { from, end });
  if (mark !== ',' || /^(?:\S+ ){1,4}of (?:whom|which) /.test(words.join(' '))) return true;
  if (beside.test(first) || besides.test(first)) return hasVerb;
  if (first.endsWith('ing') && !finite[from]) return !lowerAt(pieces, from - 2).endsWith('ing');
  const isAge = words.length === 1 && /^\d{1,2}$/.test(first);
  return isAge || (!hasVerb && (determiners.has(first) || first === 'with'));
}

/** "won the cup", "and oars", which go on with what stands before an aside or in a list. */
const goesOn = (analysis: Analysis, one: Range): boolean =>
  Boolean(analysis.finite[one.from]) ||
  (isSmall(lowerAt(analysis.pieces, one.from), small.coordinator) && !verbIn(analysis, one));

/** "according to the port", "Lind said" */
const tellsWhose = ({ pieces, finite }: Analysis, { from, end }: Range): boolean =>
  lowerAt(pieces, from) === 'according' ||
  pieces
    .slice(from, Math.min(end, from + 6))
    .some(({ lower }, at) => finite[from + at] && isReporting(lower));

/** Where the rest begins behind "On Friday,", "In fact," or "While Larn slept,"; 0 where all belongs to it. */
function headEnd(analysis: Analysis, [first, second]: readonly Stretch[]): number {
  if (first === undefined || second?.mark !== ',') return 0;
  const words = analysis.pieces.slice(first.from, first.end).map(({ lower }) => lower);
  const isDay = words.every(
    (lower) => isTime(lower, time.weekday | time.dayPart) || /^(?:on|late|early)$/.test(lower),
  );
  const opens = beside.test(words[0] ?? '') || words[0] === 'as';
  const isClause = opens && verbIn(analysis, first) && !words.some(isLimiting);
  return isDay || isClause || (isIdle(words.join(' ')) && words.at(-1) !== 'contrast') ? second.from : 0;
}

/** ", who rows," between a subject and its verb; not behind "the crew", which it tells from others. */
function asideOf(analysis: Analysis, stretches: readonly Stretch[]): Range | null {
  const at = stretches.findIndex(
    (one, index) =>
      index > 0 &&
      index < 3 &&
      one.mark === ',' &&
      !verbIn(analysis, stretches[index - 1] ?? one) &&
      isNamed(analysis, stretches[index - 1] ?? one) &&
      isLoose(analysis, stretches, index),
  );
  const next = stretches.findIndex(
    ({ from, mark }, index) => index > at && mark === ',' && Boolean(analysis.finite[from]),
  );
  const [opens, goesOn] = [stretches[at], stretches[next]];
  return opens && goesOn && next - at < 4 ? { from: opens.from - 1, end: goesOn.from } : null;
}

/** Takes "Ada Holm", "a baker"; refuses "the crew", "the Larn crew", "In a trial". */
const isNamed = ({ pieces }: Analysis, { from, end }: Range): boolean =>
  !prepositions.has(lowerAt(pieces, from)) &&
  (lowerAt(pieces, from) !== 'the' || /^\p{Lu}/u.test(pieces[end - 1]?.text ?? ''));

/** The shorter sentences in which a figure stays, longest first, each read anew. */
export function* shorterContexts(context: FigureContext): Generator<FigureContext> {
  for (const left of shorterWays(context.analysis)) {
    const kept = keptContext(context, left);
    if (kept) yield kept;
  }
}
