import { firstVerb } from '../../facts/clauses/clause.ts';
import type { Statement } from '../../facts/facts.ts';
import { isBounded } from '../../facts/figures/figure-answer.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { shorterWays } from '../clauses/shorter-ways.ts';
import { onDay } from '../clauses/told-clause.ts';
import { type Part, tell } from '../clauses/told-sentence.ts';
import { lacksAim } from '../clauses/too-little.ts';
import type { Asked } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { losesTime } from './lost-setting.ts';
import { type Placed, placedIn } from './placed-asking.ts';
import { renderWords } from './render-words.ts';
import { tailEnd } from './turn-clause.ts';
import { keptContext } from './without-phrase.ts';

/** What reads on behind the asking words before a reader has lost them, and before them until they come. */
const mostAfter = 10;
const mostBefore = 18;

/**
 * Asks where the figure stands, in the article's own order and in the shortest sentence that tells it: "Ellery signed a deal
 * with unions for 90 rowers, who …" → "Ellery signed a deal with unions for how many rowers?". Refuses "In 90 towns, Ellery
 * sold …", where the question comes too early, and "Ellery rowed on, taking 90 boats", where it hangs on something else.
 */
export function askInPlace(context: FigureContext, statement: Statement | null): Asked | null {
  const sentence = context.facts.document.sentences[context.figure.sentence];
  const isPlain = context.facts.document.text.charAt((sentence?.end ?? 0) - 1) === '.';
  if (!isPlain || (statement && statement.kind !== 'indirect') || !placedIn(context)) return null;
  const said = statement && saidContext(context, statement);
  const own = said ?? context;
  const placed = isObject(own) ? placedIn(own) : null;
  // "sold 40 boats | and mended the nets"
  const stop = tailEnd(own.pieces, placed?.end ?? 0, own.pieces.length);
  for (const way of placed ? shorterWays(own.analysis).toReversed() : []) {
    const left = way.filter((at) => at < stop);
    const shorter = placed && comesLate(own, placed, left) ? keptContext(own, left) : null;
    const asked = shorter && askedIn(shorter, said !== null);
    if (asked) return asked;
  }
  return null;
}

/** A sentence cut to what is said in it, where that is a clause: "Wray said | that it sank"; not "Wray found | 40 boats". */
function saidContext(context: FigureContext, { start, end }: Statement): FigureContext | null {
  const said = context.pieces.flatMap((piece, at) => (start <= piece.start && piece.end <= end ? at : []));
  const isThat = context.pieces[said[0] ?? -1]?.lower === 'that';
  const own = keptContext(context, isThat ? said.slice(1) : said);
  return own &&
    !prepositions.has(own.pieces[0]?.lower ?? '') &&
    firstVerb(own.analysis, { from: 0, end: own.from }) > 0
    ? own
    : null;
}

function askedIn(context: FigureContext, isTold: boolean): Asked | null {
  const placed = placedIn(context);
  const told = tell(context, isTold);
  // What would be, and under what?
  if (!placed || 'reason' in told || /\bwould\b/.test(told.text)) return null;
  const figure = renderWords(context, placed);
  const put = (which: keyof Part): string | null => {
    const [before, after, ...more] = ` ${told.parts.map((part) => part[which]).join(' ')} `
      .replace(/ (?:also|still|already)(?= )/g, '')
      .replace(onDay, '')
      .split(` ${figure}`);
    if (before === undefined || after === undefined || more.length > 0) return null;
    return `${before} ${placed.words}${after}`.trim();
  };
  const [prompt, plain] = [put('words'), put('plain')];
  const isLost = /^as\b|\bhim\b/i.test(prompt ?? '') || isOpen(context, told.text);
  if (prompt === null || plain === null || isLost) return null;
  if (losesTime(context, { from: 0, end: context.pieces.length }, prompt)) return null;
  return { prompt, plain, description: '', told: told.text };
}

/** "Wray has committed $9 million": for what; "ranks first with $9 million": of what; refuses "has committed $9 million to the harbour". */
function isOpen({ figure, pieces, hedgeFrom }: FigureContext, told: string): boolean {
  const last = pieces[hedgeFrom - 1]?.lower ?? '';
  const isLoose = /^(?:with|from)$/.test(last) || verbForms(last).some(({ base }) => lacksAim(base, told));
  return figure.type === 'money' && isLoose;
}

const below = small.relative | small.subordinator | small.condition;

/** Whether a figure is no bound, or that of the object: "sold more than 40", not "crews that sold more than 40". */
function isObject({ pieces, analysis, figure, hedgeFrom }: FigureContext): boolean {
  const own = analysis.chunks.find((chunk) => chunk.from <= hedgeFrom && hedgeFrom < chunk.end);
  const isBehindVerb = verbForms(pieces[hedgeFrom - 1]?.lower ?? '').length > 0;
  return !isBounded(figure) || (isBehindVerb && !isSmall(own?.opener ?? '', below));
}

/** Whether a figure stands behind its verb in these pieces, with no mark between and no clause and no other sum behind. */
function comesLate(
  { pieces, analysis }: FigureContext,
  { from, end }: Placed,
  left: readonly number[],
): boolean {
  const verb = left.find((at) => analysis.finite[at]) ?? from;
  const textAt = (at: number): string => pieces[at]?.text ?? '';
  return (
    verb < from &&
    verb !== left[0] &&
    left.filter((at) => at >= end).length <= mostAfter &&
    left.filter((at) => at < from).length <= mostBefore &&
    !left.some(
      (at) => at > verb && (textAt(at) === ',' || (at >= end && (analysis.finite[at] || textAt(at) === '$'))),
    )
  );
}
