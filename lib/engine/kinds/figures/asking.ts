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

/** "about " or "up to " when the question says so for its answer. */
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
      if (isChange) return asking('how much', 'the amount', end, 'by');
      return isVerb(base, verb.go) ? asking('how far', 'how far', end) : null;
    case 'mass':
    case 'volume':
      return askingForStuff(context);
    case 'score':
      if (isVerb(base, verb.win)) return asking('what score', 'the score', end, 'by');
      if (base === 'vote') return asking('what tally', 'the tally', end, 'by');
      return isVerb(base, verb.decide) ? asking('what vote', 'the vote', end, 'by') : null;
    default:
      return null;
  }
}

/** "of the 19 sailors", "of Ellery's 40 boats": where a counted whole ends. */
function wholeAfterOf(pieces: Pieces, at: number): number | null {
  for (let from = at + 2; from < at + 5; from++) {
    const brought =
      isSmall(pieces[from - 1]?.lower ?? '', small.article | small.possessive) ||
      /[’']s?$|^(?:last|past|first)$/.test(pieces[from - 1]?.lower ?? '');
    const number = brought ? readNumber(pieces, from) : null;
    if (number && number.form !== 'vague') return countedNounAt(pieces, number.end)?.end ?? null;
  }
  return null;
}

/** "40 herring boats", "hundreds of workers", "nine of the 19 sailors"; refuses "two reasons", which tell nothing of the world. */
function askingForCount(context: FigureContext): Asking | null {
  const { figure, pieces, from, end } = context;
  const number = readNumber(pieces, from);
  if (!number) return null;
  if (figure.unit === 'times') return asking('how many times', 'how many times', end);
  const isVague = number.form === 'vague';
  const counted = isVague ? null : withSecond(pieces, countedNounAt(pieces, number.end));
  if (counted) return opensList(context, counted.end) ? null : named(context, counted);
  const isShare = pieces[number.end]?.lower !== 'of' || readNumber(pieces, number.end + 1) !== null;
  const of = isShare
    ? null
    : ((isVague ? null : wholeAfterOf(pieces, number.end)) ?? phraseAfterOf(pieces, number.end));
  if (of === null || /^[’']$/.test(pieces[of]?.text ?? '')) return null;
  if (!isVague) {
    const words = renderWords(context, { from: number.end, end: of });
    return asking(`how many ${words}`, `the number ${words}`, of);
  }
  const isOfSome = isSmall(pieces[number.end + 1]?.lower ?? '', determiner);
  return isOfSome || pieces[from]?.lower === 'scores' || !isPlural(pieces[of - 1]?.lower ?? '')
    ? null
    : named(context, { from: number.end + 1, head: of - 1, end: of });
}

const empty = (head: string): boolean =>
  isNoun(head, noun.thing) && !/^(?:jobs|cases|items|points|words)$/.test(head);

function named(context: FigureContext, { from, head, end }: CountedNoun): Asking | null {
  const last = context.pieces[head]?.lower ?? '';
  const isUnit = /^(?:dollars|euros|pounds|thousands|millions)$/.test(last) || isTime(last, time.unit);
  if (empty(last) || isUnit) return null;
  const words = renderWords(context, { from, end });
  return asking(`how many ${words}`, `the number of ${words}`, end);
}

/** "boys and girls": a second plural joined to the counted one belongs to it; a list goes on too far to be taken. */
function withSecond(pieces: Pieces, counted: CountedNoun | null): CountedNoun | null {
  if (!counted || !/^(?:and|or)$/.test(pieces[counted.end]?.lower ?? '')) return counted;
  const second = countedNounAt(pieces, counted.end + 1);
  const isPlain =
    second !== null &&
    second.end - counted.end <= 4 &&
    pieces.slice(counted.end + 1, second.end).every(({ text, lower }) => text === lower) &&
    !verbForms(pieces[second.from]?.lower ?? '').some(
      ({ form }) => form === 's' && second.head === second.from,
    );
  return isPlain ? { ...counted, end: second.end } : counted;
}

/** "40 boats | , nets and ropes": a comma within its chunk goes on with what is counted; refuses "40 boats, nine nets". */
const opensList = ({ pieces, analysis }: FigureContext, at: number): boolean =>
  pieces[at]?.text === ',' &&
  readNumber(pieces, at + 1) === null &&
  ((isPlural(pieces[at + 1]?.lower ?? '') && verbForms(pieces[at + 1]?.lower ?? '').length === 0) ||
    analysis.chunks.some(({ from, end }) => from < at && at < end));

/** "58 percent of the votes", "a third of its power", "one in four residents", "rose 18 percent"; refuses a share of nothing told. */
function askingForShare(context: FigureContext, isChange: boolean): Asking | null {
  const { figure, pieces, end } = context;
  if (figure.unit === 'times') return null;
  const share = figure.type === 'percent' ? 'percentage' : 'share';
  const of = ofPhrase(pieces, end);
  if (of !== null) {
    const words = renderWords(context, { from: end, end: of });
    return asking(`what ${share} ${words}`, `the ${share} ${words}`, of);
  }
  const counted = figure.type === 'ratio' ? countedNounAt(pieces, end) : null;
  if (counted) {
    const words = renderWords(context, counted);
    return asking(`what share of ${words}`, `the share of ${words}`, counted.end);
  }
  if (!isChange) return null;
  if (figure.type === 'ratio') return asking('how much', 'the amount', end, 'by');
  return pieces[end - 1]?.lower.startsWith('point')
    ? asking('how many percentage points', 'the number of percentage points', end, 'by')
    : asking('what percentage', 'the percentage', end, 'by');
}

/** Where "of silt", "of its power" ends. */
function ofPhrase(pieces: Pieces, at: number): number | null {
  if (pieces[at]?.lower !== 'of') return null;
  if (!isSmall(pieces[at + 1]?.lower ?? '', small.possessive)) return phraseAfterOf(pieces, at);
  const bare = [...pieces.slice(at, at + 1), ...pieces.slice(at + 2, at + 12)];
  const end = phraseAfterOf(bare, 0);
  return end === null ? null : at + 1 + end;
}

function askingForStuff(context: FigureContext): Asking | null {
  const of = phraseAfterOf(context.pieces, context.end);
  if (of === null) return null;
  const words = renderWords(context, { from: context.end + 1, end: of });
  return asking(`how much ${words}`, `the amount of ${words}`, of);
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
