import { firstVerb } from '../../facts/clauses/clause.ts';
import type { Statement } from '../../facts/facts.ts';
import { isBounded } from '../../facts/figures/figure-answer.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { shorterContexts } from '../clauses/shorter-ways.ts';
import { onDay } from '../clauses/told-clause.ts';
import { type Part, tell } from '../clauses/told-sentence.ts';
import { lacksAim } from '../clauses/too-little.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { losesTime } from './lost-setting.ts';
import { type Placed, placedIn } from './placed-asking.ts';
import { renderWords } from './render-words.ts';
import { keptContext } from './without-phrase.ts';

/** What reads on behind the asking words before a reader has lost them. */
const mostAfter = 10;
const unread = refuse('The clause it stands in cannot be read surely.');

/**
 * Asks where the figure stands, in the article's own order and in the shortest sentence that tells it: "Ellery signed a deal
 * with unions for 90 rowers, who …" → "Ellery signed a deal with unions for how many rowers?". Refuses "In 90 towns, Ellery
 * sold …", where the question comes too early, and "Ellery rowed on, taking 90 boats", where it hangs on something else.
 */
export function askInPlace(context: FigureContext, statement: Statement | null): Attempt {
  const sentence = context.facts.document.sentences[context.figure.sentence];
  if (context.facts.document.text.charAt((sentence?.end ?? 0) - 1) !== '.' || !placedIn(context))
    return unread;
  if (statement && statement.kind !== 'indirect') return unread;
  const own = statement && saidContext(context, statement);
  let first: Attempt = unread;
  for (const shorter of shorterContexts(own ?? context, true)) {
    const asked = askedIn(shorter, own !== null);
    if ('prompt' in asked) return asked;
    if (first === unread) first = asked;
  }
  return first;
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

function askedIn(context: FigureContext, isTold: boolean): Attempt {
  const placed = placedIn(context);
  if (!placed || !comesLate(context, placed)) return unread;
  const told = tell(context, isTold);
  if ('reason' in told) return told;
  if (/\bwould\b/.test(told.text)) return refuse('It tells what would be, and not under what.');
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
  if (prompt === null || plain === null || /^as\b|\bhim\b/i.test(prompt) || isOpen(context, told.text))
    return unread;
  const whole = { from: 0, end: context.pieces.length };
  if (losesTime(context, whole, prompt)) return refuse('It would lose what is said behind it.');
  return { prompt, plain, description: '', told: told.text };
}

/** "Wray has committed $9 million": for what; "ranks first with $9 million": of what; refuses "has committed $9 million to the harbour". */
function isOpen({ figure, pieces, hedgeFrom }: FigureContext, told: string): boolean {
  const last = pieces[hedgeFrom - 1]?.lower ?? '';
  const isLoose = /^(?:with|from)$/.test(last) || verbForms(last).some(({ base }) => lacksAim(base, told));
  return figure.type === 'money' && isLoose;
}

const below = small.relative | small.subordinator | small.condition;

/** Whether a figure stands behind its verb with no mark between and no clause behind; a bounded one only as the object: "sold more than 40", not "crews that sold more than 40". */
function comesLate(context: FigureContext, { from, end }: Placed): boolean {
  const { pieces, analysis, figure, hedgeFrom } = context;
  const stop = pieces.length;
  const verb = firstVerb(analysis, { from: 0, end: from });
  const own = analysis.chunks.find((chunk) => chunk.from <= hedgeFrom && hedgeFrom < chunk.end);
  const isUnder = isSmall(own?.opener ?? '', below);
  const isObject = verbForms(pieces[hedgeFrom - 1]?.lower ?? '').length > 0;
  return (
    verb > 0 &&
    (!isBounded(figure) || (isObject && !isUnder)) &&
    stop - end <= mostAfter &&
    !pieces.slice(verb, stop).some(({ text }, at) => text === ',' || (verb + at > end && text === '$')) &&
    firstVerb(analysis, { from: end, end: stop }) < 0
  );
}
