import { verbIn } from '../../facts/clauses/clause.ts';
import { type CountedNoun, countedNounAt } from '../../facts/figures/counted-noun.ts';
import { stemHedge } from '../../facts/figures/figure-answer.ts';
import { phraseAfterOf } from '../../facts/figures/figure-noun.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { determiner, isSmall, small } from '../../lexicon/small-words.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import type { Range } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

/**
 * What asks for a figure ("how many boats"), the same as a noun ("the number of boats"), the preposition that both need
 * ("by" what score), and where the figure's own words end among the pieces.
 */
export type Asking = { words: string; noun: string; link: string; end: number };

type Pieces = FigureContext['pieces'];

const asking = (words: string, noun: string, end: number, link = ''): Asking => ({ words, noun, link, end });

/** "about ", "more than " or "up to " when the question says so for its answer. */
export const about = ({ figure }: FigureContext): string => stemHedge(figure);

/** Verbs after which "how much" is understood of money: "spend", "cost", "donate", "earn". */
const trading = verb.pay | verb.get | verb.give | verb.make;

/** What asks for the figure after a verb of base form `base`; null when nothing says plainly what it measures. */
export function askingOf(context: FigureContext, base: string): Asking | null {
  const { figure, end } = context;
  const isChange = isVerb(base, verb.rise | verb.raise);
  switch (figure.type) {
    case 'count':
      return askingForCount(context);
    case 'percent':
    case 'ratio':
      return askingForShare(context, isChange);
    case 'money':
      if (isVerb(base, trading)) return asking('how much', 'the amount', end);
      return isChange
        ? asking('how much', 'the amount', end, 'by')
        : asking('how much money', 'the amount', end);
    case 'duration':
      return asking('how long', 'how long', end);
    case 'distance':
      return isVerb(base, verb.go) ? asking('how far', 'how far', end) : null;
    case 'mass':
    case 'volume':
      return askingForStuff(context);
    case 'score':
      if (isVerb(base, verb.win)) return asking('what score', 'the score', end, 'by');
      if (base === 'vote') return asking('what tally', 'the tally', end, 'by');
      return isVerb(base, verb.decide) ? asking('what vote', 'the vote', end, 'by') : null;
    case 'number':
      return askingForNumber(context);
    default:
      return null;
  }
}

/** Asks for what a stretch of pieces names, with the time it is counted by: "how many" + "herring boats a month", "what share" + "of its power". */
function worded(context: FigureContext, { from, end }: Range, ask: string, noun: string): Asking {
  const [link, unit] = [context.pieces[end]?.lower ?? '', context.pieces[end + 1]?.lower ?? ''];
  const isPer = /^(?:an?|per)$/.test(link) && isTime(unit, time.unit);
  const words = `${renderWords(context, { from, end })}${isPer ? ` ${link} ${unit}` : ''}`;
  return asking(`${ask} ${words}`, `${noun} ${words}`, isPer ? end + 2 : end);
}

/** "40 herring boats", "hundreds of workers", "nine of the 19 sailors"; refuses "two reasons", which tell nothing of the world. */
function askingForCount(context: FigureContext): Asking | null {
  const { figure, pieces, from, end } = context;
  if (figure.unit === 'times') return asking('how many times', 'how many times', end);
  const number = readNumber(pieces, from);
  if (!number) return null;
  const isVague = number.form === 'vague';
  const counted = isVague ? null : countedNounAt(pieces, number.end);
  if (counted) {
    const last = withSecond(context, counted);
    return last === null || saysNothing(pieces[counted.head]?.lower ?? '')
      ? null
      : worded(context, { from: counted.from, end: last }, 'how many', 'the number of');
  }
  if (pieces[number.end]?.lower !== 'of' || readNumber(pieces, number.end + 1) !== null) return null;
  const whole = isVague ? null : wholeAfterOf(pieces, number.end);
  const of = whole ?? phraseAfterOf(pieces, number.end);
  if (of === null || /^[’']$/.test(pieces[of]?.text ?? '')) return null;
  if (!isVague) return worded(context, { from: number.end, end: of }, 'how many', 'the number');
  const head = pieces[of - 1]?.lower ?? '';
  const isOfSome = isSmall(pieces[number.end + 1]?.lower ?? '', determiner);
  return isOfSome || pieces[from]?.lower === 'scores' || !isPlural(head) || saysNothing(head)
    ? null
    : worded(context, { from: number.end + 1, end: of }, 'how many', 'the number of');
}

/** "Of the 48 umpires, 22 were let go"; "Ellery has 40 boats and Larn has 70", which counts what the same verb counts before; refuses it behind "In May,". */
function askingForNumber({
  facts,
  figure,
  index,
  pieces,
  analysis,
  from,
  end,
}: FigureContext): Asking | null {
  if (!Number.isInteger(figure.value) || figure.unit !== null) return null;
  if (pieces[0]?.lower === 'of') return asking('how many', 'the number', end);
  const before = facts.figures.slice(Math.max(0, index - 4), index).findLast(({ type }) => type === 'count');
  const isAgain = pieces.slice(0, from - 1).some(({ lower }) => lower === pieces[from - 1]?.lower);
  const isSame = before?.sentence === figure.sentence && Boolean(analysis.finite[from - 1]) && isAgain;
  return isSame && analysis.chunks.slice(0, 1).every((chunk) => verbIn(analysis, chunk))
    ? asking(`how many ${before.of}`, `the number of ${before.of}`, end)
    : null;
}

/** "ways", "dollars", "years": what a count of it tells nothing of, or the unit of another sort of figure. */
export const saysNothing = (head: string): boolean =>
  (isNoun(head, noun.thing) && !/^(?:jobs|cases|items|points|words)$/.test(head)) ||
  /^(?:dollars|euros|pounds|thousands|millions)$/.test(head) ||
  isTime(head, time.unit);

/** Where a counted noun ends with what is joined to it: "boys and girls"; null where a list goes on with it: "40 boats, nets and ropes"; refuses "40 boats, nine nets". */
function withSecond({ pieces, analysis }: FigureContext, { end }: CountedNoun): number | null {
  if (pieces[end]?.text === ',') {
    const isInside = analysis.chunks.some((chunk) => chunk.from < end && end < chunk.end);
    return isInside && readNumber(pieces, end + 1) === null ? null : end;
  }
  const second = /^(?:and|or)$/.test(pieces[end]?.lower ?? '') ? countedNounAt(pieces, end + 1) : null;
  const isSmallOnly = pieces.slice(end + 1, second?.end).every(({ text, lower }) => text === lower);
  return second !== null && second.end - end <= 4 && isSmallOnly ? second.end : end;
}

/** "of the 19 sailors", "of Ellery's 40 boats": where a counted whole ends. */
function wholeAfterOf(pieces: Pieces, at: number): number | null {
  for (let from = at + 2; from < at + 5; from++) {
    const { lower = '' } = pieces[from - 1] ?? {};
    const isBrought =
      isSmall(lower, small.article | small.possessive) || /[’']s?$|^(?:last|past|first)$/.test(lower);
    const number = isBrought ? readNumber(pieces, from) : null;
    if (number && number.form !== 'vague') return countedNounAt(pieces, number.end)?.end ?? null;
  }
  return null;
}

/** "58 percent of the votes", "a third of its power", "one in four residents", "rose 18 percent"; refuses a share of nothing told. */
function askingForShare(context: FigureContext, isChange: boolean): Asking | null {
  const { figure, pieces, end } = context;
  if (figure.unit === 'times') return null;
  const isRatio = figure.type === 'ratio';
  const share = isRatio ? 'share' : 'percentage';
  const isOwn = isSmall(pieces[end + 1]?.lower ?? '', small.possessive);
  const of =
    isOwn && pieces[end]?.lower === 'of'
      ? (countedNounAt(pieces, end + 2)?.end ?? end + 3)
      : phraseAfterOf(pieces, end);
  if (of !== null) return worded(context, { from: end, end: of }, `what ${share}`, `the ${share}`);
  const counted = isRatio ? countedNounAt(pieces, end) : null;
  if (counted) return worded(context, counted, 'what share of', 'the share of');
  if (!isChange || isRatio) return null;
  return pieces[end - 1]?.lower.startsWith('point')
    ? asking('how many percentage points', 'the number of percentage points', end, 'by')
    : asking('what percentage', 'the percentage', end, 'by');
}

/** "38,000 cubic metres of silt" */
function askingForStuff(context: FigureContext): Asking | null {
  const { pieces, end } = context;
  const of = phraseAfterOf(pieces, end);
  if (of === null) return null;
  // "380 tonnes of | urchins"
  const unit = pieces[end - 1]?.lower ?? '';
  return !isPlural(pieces[of - 1]?.lower ?? '') || !isPlural(unit)
    ? worded(context, { from: end + 1, end: of }, 'how much', 'the amount of')
    : worded(context, { from: end, end: of }, `how many ${unit}`, `the number of ${unit}`);
}

/** Whether a stretch is a plain phrase: no second clause in it, no participle that a figure behind it may belong to. */
export function plainObject({ pieces, analysis }: FigureContext, { from, end }: Range): boolean {
  if (end - from > 14) return false;
  for (let at = from; at < end; at++) {
    const piece = pieces[at];
    if (!piece || (piece.kind === 'mark' && !/^[-’'.%$£€]$/.test(piece.text))) return false;
    if (/^(?:sure|past)$/.test(analysis.finite[at] ?? '')) return false;
    if (isSmall(piece.lower, small.relative | small.question | small.condition) || piece.lower === 'because')
      return false;
    if (/^(?:and|or|but|of)$/.test(piece.lower) && at === end - 1) return false;
    const isParticiple =
      (piece.lower.endsWith('ing') && at > from) ||
      verbForms(piece.lower).some(({ form }) => form === 'ed' || form === 'participle');
    if (piece.text === piece.lower && isParticiple) return false;
  }
  return true;
}
