import { spanContains } from '../../../quiz/span.ts';
import type { Chunk } from '../../facts/clauses/chunk-sentence.ts';
import { firstVerb, verbIn } from '../../facts/clauses/clause.ts';
import { mainVerb } from '../../facts/clauses/main-verb.ts';
import type { Entity } from '../../facts/facts.ts';
import { isBounded } from '../../facts/figures/figure-answer.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { isFormOf, verb as word } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { onDay } from '../clauses/told-clause.ts';
import { hangsOnTime, joint, opener, partsOf, sentenceFrom, subjectAt } from '../clauses/told-sentence.ts';
import { lacksAim } from '../clauses/too-little.ts';
import { whyNotTold } from '../clauses/why-not-told.ts';
import { type Asked, type Range, refuse } from './attempt.ts';
import { isOwnObject } from './attribution.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { isIdle, losesTime } from './lost-setting.ts';
import { type Placed, placedIn } from './placed-asking.ts';
import { renderWords } from './render-words.ts';
import { subjectOf } from './resolve-subject.ts';

type Placing = (Asked & { source: string | null }) | { reason: string };
/** A stretch of a sentence that is asked in, and who is named before it. */
type Stretch = Range & { isSaid: boolean; source: string | null; subject: Range & { words: string } };

/** What reads on behind the asking words before a reader has lost them. */
const mostAfter = 12;
/** The words of a statement that still makes a question. */
const most = 28;
/** A “word or two” that the article itself quotes. */
const shortQuote = /[“"]((?:[\p{L}’'-]+[ ,]*){1,4})[”"]/gu;
/** "Ines Carrow spoke for about 30 minutes" tells too little. */
const fewest = 8;
const unread = refuse('The clause it stands in cannot be read surely.');
const tooLittle = refuse('Too little is said of it.');

/**
 * Asks where the figure stands, in the article's own order, which needs no reading of the clause: "Ellery signed a deal with
 * unions for 90 rowers, who …" → "Ellery signed a deal with unions for how many rowers?". What follows behind a mark is left
 * out where the words before it are a sentence; refuses "In 90 towns, Ellery sold …", where the question comes too early.
 */
export function askInPlace(context: FigureContext, source: string | null): Placing {
  const placed = placedIn(context);
  const stretch = placed && stretchOf(context, placed, source);
  if (!placed || !stretch) return unread;
  if ('reason' in stretch) return stretch;
  const read = { people: new Set<Entity>(), last: stretch.end };
  const { subject } = stretch;
  const lead = partsOf(context, { from: stretch.from, end: subject.from }, read);
  const before = lead && partsOf(context, { from: subject.end, end: placed.from }, read);
  const after = before && partsOf(context, { from: placed.end, end: stretch.end }, read);
  if (!lead || !before || !after) return refuse('It has a “he” or “she” that could be anyone.');
  const named = { words: subject.words, plain: subject.words };
  const put = (which: 'words' | 'plain', middle: string): string =>
    [...lead, named, ...before, { words: middle, plain: middle }, ...after]
      .flatMap((part) => part[which] || [])
      .join(' ')
      .replace(/ (?:also|still|already)(?= )/g, '')
      .replace(onDay, '');
  const told = put('plain', renderWords(context, placed).replace(/ \(.*\)$/, ''));
  const reason = whyNotTold(context, sentenceFrom([told.replace(shortQuote, '$1')]), stretch.isSaid, most);
  if (reason !== null) return refuse(reason);
  if (told.split(' ').length < fewest || isOpen(context, told)) return tooLittle;
  const [prompt, plain] = [put('words', placed.words), put('plain', placed.words)];
  if (losesTime(context, stretch, prompt)) return refuse('It would lose what is said behind it.');
  if (/^s?he\b|, s?he /i.test(prompt)) return refuse('It has a “he” or “she” that could be anyone.');
  return { prompt, plain, description: '', told, source: stretch.source };
}

/** "Wray has committed $9 million": for what; "two mills are Ellery Mill", of which the rest is cut; "ranks first with $9 million": of what; refuses "Wray has committed $9 million to the harbour". */
function isOpen({ figure, pieces, hedgeFrom }: FigureContext, rest: string): boolean {
  if (/ (?:are|were) (?:\p{Lu}\S* ?)+$/u.test(rest)) return true;
  const governing = verbForms(pieces[hedgeFrom - 1]?.lower ?? '');
  if (figure.type === 'money' && / with (?:\p{Ll}+ )*[$£€]\S+(?: \p{L}+)?$/u.test(rest)) return true;
  return figure.type === 'money' && governing.some(({ base }) => lacksAim(base, rest));
}

/** The stretch of its sentence in which a figure is asked for: without a joint or idle words at its head and what a mark cuts off behind. */
function stretchOf(
  context: FigureContext,
  placed: Placed,
  source: string | null,
): Stretch | { reason: string } | null {
  const { facts, figure, pieces } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (!sentence || !facts.document.text.slice(sentence.start, sentence.end).endsWith('.')) return null;
  const said = indexOf(facts)
    .statementsIn(figure.sentence)
    .filter((one) => !isOwnObject(one));
  const isPlain = said.every(
    ({ kind, speaker }) => kind === 'indirect' && speaker !== null && spanContains(sentence, speaker),
  );
  // "The mill sold 40 boats, Wray said"
  const tailed = said.find((one) => spanContains(one, figure) && (one.speaker?.start ?? 0) >= one.end);
  if (!isPlain || (tailed && source === null)) return null;
  const first = tailed ? pieces.findIndex(({ start }) => start >= tailed.start) : 0;
  const limit = tailed ? pieces.findLastIndex((piece) => piece.end <= tailed.end) + 1 : pieces.length;
  const from = headOf(context, first);
  const end = endOf(context, { from, end: limit }, placed);
  if (end === null || end - placed.end > mostAfter || pointsOut(context, { from, end })) return null;
  if (hangsOnTime(context, { from, end })) return null;
  if (!comesLate(context, placed, from)) return null;
  const subject = subjectWords(context, placed, from);
  if ('reason' in subject) return subject;
  for (const { speaker } of tailed ? [] : said) {
    const range = speaker && rangeAt(context, speaker);
    const isSubject = range && subject.from <= range.from && range.end <= subject.end;
    const reason = range && !isSubject ? whyPhraseLeans(context, range) : null;
    if (reason !== null) return { reason };
  }
  return { from, end, isSaid: said.length > 0, source: tailed ? source : null, subject };
}

/** Where a stretch opens behind "But", "In fact,". */
function headOf(context: FigureContext, first: number): number {
  const { pieces, analysis } = context;
  let from = first;
  if (joint.test(pieces[from]?.lower ?? '') && pieces[from + 1]?.lower !== 'far') from += 1;
  if (pieces[from]?.text === ',') from += 1;
  const lead = analysis.chunks.find((chunk) => chunk.from === from);
  if (lead && isIdle(renderWords(context, lead))) from = lead.end;
  return pieces[from]?.text === ',' ? from + 1 : from;
}

/** Whether a stretch asks, holds under a condition or points to what was told before: "They sold", "if Wray sells", "brought that down". */
function pointsOut({ pieces, analysis }: FigureContext, { from, end }: Range): boolean {
  const opens = (at: number): boolean => analysis.chunks.some((chunk) => chunk.from === at + 1);
  return (
    opener.test(pieces[from]?.lower ?? '') ||
    pieces
      .slice(from, end)
      .some(
        ({ lower }, at) =>
          /^(?:if|unless|whether)$/.test(lower) ||
          (isSmall(lower, small.demonstrative) && !(lower === 'that' && opens(from + at))),
      )
  );
}

/** The subject of a stretch before its figure, in words that stand alone; none where it is what is asked for, or a "he" that the rest explains. */
function subjectWords(
  context: FigureContext,
  placed: Placed,
  head: number,
): (Range & { words: string }) | { reason: string } {
  const { from, end } = subjectAt(context, head);
  const isHe = /^s?he$/.test(context.pieces[from]?.lower ?? '') && end === from + 1;
  if (end <= from || isHe || placed.from < end) return { from: head, end: head, words: '' };
  const named = subjectOf(context, { subject: { from, end } });
  return 'reason' in named ? named : { from, end, words: named.words };
}

const rangeAt = ({ pieces }: FigureContext, { start, end }: { start: number; end: number }): Range => ({
  from: pieces.findIndex((piece) => piece.start === start),
  end: pieces.findLastIndex((piece) => piece.end <= end) + 1,
});

const below =
  /^(?:which|who|whose|whom|where|when|while|as|after|before|because|since|although|though|than)$/;

/** Whether a figure opens the clause it is asked in, or stands behind the verb that others hang on; a bounded one only as the object: "sold more than 40". */
function comesLate(context: FigureContext, placed: Placed, from: number): boolean {
  const { pieces, analysis, hedgeFrom, figure } = context;
  // "Of the 12 mills that Larn has, nine": no verb before it but those of the lead.
  const isLed =
    pieces[placed.from - 1]?.text === ',' &&
    prepositions.has(pieces[from]?.lower ?? '') &&
    analysis.chunks.every(
      (chunk) =>
        chunk.end <= from ||
        chunk.from >= placed.from ||
        !verbIn(analysis, chunk) ||
        below.test(chunk.opener),
    );
  const last = pieces[hedgeFrom - 1]?.lower ?? '';
  const own = analysis.chunks.find((chunk) => chunk.from <= hedgeFrom && hedgeFrom < chunk.end);
  // "charities that raise more than $40": it bounds them, and is no sum that they raised.
  const bounds = verbForms(last).length === 0 || below.test(own?.opener ?? '') || own?.opener === 'that';
  if (isBounded(figure) && placed.from > from && bounds) return false;
  if (placed.from === from || isLed) return true;
  return analysis.chunks.some((chunk) => {
    const verb = chunk.end > from && !below.test(chunk.opener) ? firstVerb(analysis, chunk) : -1;
    return verb > chunk.from && verb < placed.from;
  });
}

/** Where a stretch ends: at the first mark behind the figure where the words before it are a sentence and no list goes on; null where they are none. */
function endOf({ pieces, analysis }: FigureContext, { from, end }: Range, placed: Placed): number | null {
  const stop = pieces[end - 1]?.text === '.' ? end - 1 : end;
  const next = analysis.chunks.find(
    (chunk) => chunk.from > placed.end && chunk.from <= stop && cutBefore(chunk) > 0,
  );
  if (!next) return pieces.slice(placed.end, stop).some(({ text }) => text === ',') ? null : stop;
  const at = cutBefore(next);
  const isItem = isMark.test(pieces[placed.from - 1]?.text ?? '') && placed.from > from && at === placed.end;
  const own = analysis.chunks.findLastIndex((chunk) => chunk.from < at && chunk.end <= at);
  const isBound = /^(?:if|unless|until)$/.test(next.opener);
  return !isItem && !isBound && isWhole(analysis.chunks, own, from) && !goesOn(next) ? at : null;

  /** Where the words end that stand before a chunk behind a mark (", | a mill", ", while | it sold") or behind a second verb's "and"; -1 where it hangs on them. */
  function cutBefore({ from: first, opener: by }: Chunk): number {
    if (isMark.test(pieces[first - 1]?.text ?? '')) return first - 1;
    if (pieces[first - 1]?.lower !== by) return -1;
    if (isMark.test(pieces[first - 2]?.text ?? '')) return first - 2;
    return /^(?:and|but)$/.test(by) && analysis.finite[first] ? first - 1 : -1;
  }

  /** Whether the last words before the mark have the verb they need, and those that they hang on have theirs. */
  function isWhole(chunks: readonly Chunk[], index: number, first: number): boolean {
    const chunk = chunks[index];
    if (!chunk || chunk.end <= first) return false;
    const verb = mainVerb(analysis, chunk);
    if (verb === placed.end && !isFormOf(pieces[verb]?.lower ?? '', word.say | word.think)) return true;
    const isParticiple = /(?:ing|ed)$/.test(pieces[chunk.from]?.lower ?? '');
    if (verb === null || verb === chunk.from || isParticiple)
      return (
        !/^(?:that|whom)$/.test(chunk.opener) &&
        !isSmall(chunk.opener, small.relative) &&
        isWhole(chunks, index - 1, first)
      );
    // "two thirds said the deficit, …": the rest of what they said is behind the mark.
    if (index === own && isFormOf(pieces[verb]?.lower ?? '', word.say | word.think)) return false;
    if (below.test(chunk.opener) || chunk.opener === 'that') return isWhole(chunks, index - 1, first);
    return true;
  }

  /** ", Larn and Ellery", ", and nets", "- 40 boats": a list, or the same again. */
  function goesOn(chunk: Chunk): boolean {
    const isOpener = pieces[chunk.from - 1]?.lower === chunk.opener && chunk.opener !== ',';
    const opening = isOpener ? chunk.opener : (pieces[chunk.from]?.lower ?? '');
    const hasVerb = verbIn(analysis, chunk);
    if (/^(?:and|or)$/.test(opening)) return !hasVerb;
    if (isOpener) return false;
    const isOfThem = pieces
      .slice(chunk.from, chunk.from + 5)
      .some(({ lower }) => /^wh(?:om|ich)$/.test(lower));
    if (isOfThem) return false;
    if (readNumber(pieces, chunk.from) !== null) return true;
    if (hasVerb || isSmall(opening, small.article | small.relative | small.preposition)) return false;
    return (
      !/(?:ing|ed)$/.test(opening) &&
      pieces.slice(chunk.from, chunk.end).some(({ lower }) => lower === 'and' || lower === 'or')
    );
  }
}

const isMark = /^[,;:–—()-]$/;
