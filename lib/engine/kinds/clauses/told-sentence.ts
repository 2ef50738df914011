import type { Span } from '../../../quiz/span.ts';
import type { Entity, Facts } from '../../facts/facts.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { once } from '../../text/once.ts';
import { whyPhraseLeans } from '../figures/definite-phrase.ts';
import { withoutTimes } from '../figures/drop-times.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { indexOf } from '../figures/figure-index.ts';
import { renderWords } from '../figures/render-words.ts';
import { personFor } from '../figures/resolve-subject.ts';
import { reread } from '../figures/without-phrase.ts';
import { contextAt } from './context-at.ts';
import { shorterWays } from './shorter-ways.ts';
import { onDay } from './told-clause.ts';
import { whyNotTold } from './why-not-told.ts';

/** A sentence as it can be printed, and its parts before they are joined; or why it cannot be. */
type Told = { text: string; parts: Part[] } | { reason: string };

/** A whole sentence by its number: names for pronouns, no joint at its head, no day of writing; or why it cannot stand alone. Its grammar is the article's own. */
export const toldSentence = (facts: Facts, sentence: number): Told => {
  const known = told(facts).get(sentence);
  if (known !== undefined) return known;
  const context = wholeSentence(facts, sentence);
  const made = 'reason' in context ? context : tell(context);
  told(facts).set(sentence, made);
  return made;
};
const told = once((_: Facts) => new Map<number, Told>());

/** What a sentence by its number tells, whole and then in ever fewer of its parts. */
export function* toldSentences(facts: Facts, sentence: number): Generator<Told> {
  yield toldSentence(facts, sentence);
  const context = wholeSentence(facts, sentence);
  if ('reason' in context) return;
  for (const left of shorterWays(context.analysis)) yield tell(reread(context, left));
  const whole = { from: 0, end: context.pieces.length };
  const second = hangsOnTime(context, whole) ? undatedSecond(context, whole) : -1;
  if (second > 0 && context.pieces.slice(second).every(({ text }) => text !== ','))
    yield tell(reread(context, [...context.pieces.keys()].slice(0, second)));
}

/** "Ines Carrow said there were nine looms." */
const fewestWords = 8;
/** Words that join a sentence to the one before it and can go: "But", "Meanwhile,". */
export const joint = /^(?:but|and|so|yet|still|also|meanwhile|however|already)$/;
/** What asks, points or hangs on the sentence before: "What they need", "One, a mill, …". */
export const opener =
  /^(?:wh.*|how|if|because|one|some|others?|it|they|that|this|these|those|i|we|you)(?:[’']s)?$/;
/** No name of a person is longer. */
const longestName = 80;

function wholeSentence(facts: Facts, index: number): FigureContext | { reason: string } {
  const { blocks, sentences, text } = facts.document;
  const sentence = sentences[index];
  if (!sentence || blocks[sentence.block]?.kind !== 'body') return { reason: 'It stands in a headline.' };
  const isPlain = text.slice(sentence.start, sentence.end).endsWith('.');
  return (isPlain ? contextAt(facts, sentence, index) : null) ?? { reason: 'It is no plain sentence.' };
}

/** What a sentence of these pieces tells; `isTold`: it is all what somebody says, and the question names whom. */
export function tell(context: FigureContext, isTold = false): Told {
  const { facts, pieces, analysis, figure } = context;
  const stands = ({ start, end }: Span): boolean =>
    pieces.some((piece) => start <= piece.start && piece.end <= end);
  const said = isTold ? [] : indexOf(facts).statementsIn(figure.sentence).filter(stands);
  const isOwnSaid = said.every(
    ({ kind, speaker }) => kind === 'indirect' && speaker !== null && stands(speaker),
  );
  if (!isOwnSaid) return { reason: 'It is part of what somebody says.' };
  let from = joint.test(pieces[0]?.lower ?? '') && pieces[1]?.lower !== 'far' ? 1 : 0;
  if (from === 1 && pieces[1]?.text === ',') from = 2;
  const first = pieces[from]?.lower ?? '';
  if (opener.test(first) || !analysis.finite.some(Boolean)) return { reason: 'It is no plain sentence.' };
  const subject = subjectAt(context, from);
  if (opener.test(pieces[subject.from]?.lower ?? '')) return { reason: 'It points to what was told before.' };
  const phrases = [subject, ...said.flatMap(({ speaker }) => rangeOf(pieces, speaker))];
  for (const range of phrases) {
    const reason = range.end > range.from && !isHe(pieces, range) ? whyPhraseLeans(context, range) : null;
    if (reason !== null) return { reason };
  }
  return printed(context, from, isTold || said.length > 0);
}

type Range = { from: number; end: number };

const isHe = (pieces: readonly Piece[], { from, end }: Range): boolean =>
  /^(?:s?he)$/.test(pieces[from]?.lower ?? '') && end === from + 1;

/** What stands before the first verb of a sentence, behind a time or place before it. */
export function subjectAt({ pieces, analysis }: FigureContext, at: number): Range {
  let [from, end] = [at, at];
  const opens = prepositions.has(pieces[at]?.lower ?? '');
  for (; end < pieces.length && !analysis.finite[end]; end++)
    if (pieces[end]?.text === ',') {
      if (!opens || from > at) break;
      from = end + 1;
    }
  if (!opens || from > at) return { from, end };
  // "At present the team | trains"
  const head = pieces.findLastIndex(({ lower }, index) => index < end && /^(?:the|an?)$/.test(lower));
  return { from: head > at ? head : end, end };
}

function rangeOf(pieces: readonly Piece[], span: Span | null): Range[] {
  const from = pieces.findIndex(({ start }) => start === span?.start);
  const end = pieces.findLastIndex((piece) => piece.end <= (span?.end ?? 0)) + 1;
  return from < 0 || end <= from ? [] : [{ from, end }];
}

/** Words as they are printed, and as they are judged: with a name where a pronoun is explained by the sentence itself. */
export type Part = { words: string; plain: string };

/** The words of a sentence from a piece on. */
function printed(context: FigureContext, from: number, isSaid: boolean): Told {
  const { pieces } = context;
  const end = pieces.at(-1)?.text === '.' ? pieces.length - 1 : pieces.length;
  const parts = partsOf(context, { from, end });
  if (parts === null) return { reason: 'It has a “he” or “she” that could be anyone.' };
  const text = sentenceFrom(parts.map(({ words }) => words));
  // "beginning on Friday", of which the day goes
  if (/\b(?:beginning|starting|ending)[.,]/.test(text) || hangsOnTime(context, { from, end }))
    return { reason: 'It breaks off.' };
  if (text.split(' ').length < fewestWords) return { reason: 'It says too little by itself.' };
  const reason = whyNotTold(context, sentenceFrom(parts.map(({ plain }) => plain)), isSaid);
  return reason === null ? { text, parts } : { reason };
}

/** Takes "a plan announced | Friday | would cost", "until | last year | rowed", "sold one in May and built another | last week", which need the time that is left out. */
export const hangsOnTime = (context: FigureContext, range: Range): boolean =>
  withoutTimes(context.pieces, range).some(({ from, end }, index, kept) => {
    const { pieces, analysis } = context;
    if (end < range.end && undatedSecond(context, { from, end }) > 0) return true;
    const [last, next] = [pieces[end - 1]?.lower ?? '', kept[index + 1]?.from ?? range.end];
    const isDone = verbForms(last).some(({ form }) => form === 'ed' || form === 'participle');
    return end < range.end && (prepositions.has(last) || (isDone && Boolean(analysis.finite[next])));
  });

/** The "and" in "sold one in May and built another", of which the time of the second would seem that of the first; -1 where there is none. */
function undatedSecond({ pieces, analysis }: FigureContext, { from, end }: Range): number {
  const and = pieces.findLastIndex(({ lower }, at) => at < end && lower === 'and' && analysis.finite[at + 1]);
  const isDated = ({ lower, text }: Piece): boolean => isTime(lower, time.month) || /^\d{4}$/.test(text);
  return and > from && pieces.slice(from, and).some(isDated) && !pieces.slice(and, end).some(isDated)
    ? and
    : -1;
}

/** The parts of a stretch between its pronouns, and a name for each pronoun that neither they nor the words up to piece `last` explain; null where one could be anyone. */
export function partsOf(
  context: FigureContext,
  { from, end }: Range,
  { people = new Set<Entity>(), last = end } = {},
): Part[] | null {
  const { facts, pieces } = context;
  const parts: Part[] = [];
  let at = from;
  for (let index = from; index <= end; index++) {
    const piece = pieces[index];
    const isPronoun = index < end && genders[piece?.lower ?? ''] !== undefined;
    if (index === end || isPronoun) parts.push(...rendered(context, { from: at, end: index }));
    if (index === end || piece === undefined) break;
    for (const { entity, mention } of indexOf(facts).mentionsIn(piece.start, piece.end + longestName))
      if (mention.start === piece.start && entity.kind === 'person') people.add(entity);
    if (!isPronoun) continue;
    const part = pronounAt(context, index, { people, last });
    if (part === null) return null;
    parts.push(part);
    at = index + 1;
  }
  return parts;
}

const rendered = (context: FigureContext, range: Range): Part[] =>
  withoutTimes(context.pieces, range).map(({ from, end }) => {
    const comma = context.pieces[end - 1]?.text === ',' ? ',' : '';
    const words = renderWords(context, { from, end }) + comma;
    return { words, plain: words };
  });

/** A pronoun as it stands where the sentence names its person, or the name in its place where nobody is named before it; null where it could be anyone. */
function pronounAt(
  context: FigureContext,
  at: number,
  { people, last }: { people: Set<Entity>; last: number },
): Part | null {
  const { facts, pieces } = context;
  const { mentionsIn, referentAt } = indexOf(facts);
  const piece = pieces[at];
  const gender = genders[piece?.lower ?? ''];
  if (piece === undefined || gender === undefined) return null;
  const meant = referentAt(piece.start)?.entity;
  const others = [...people].filter((one) => one !== meant && one.gender !== otherOf[gender]);
  const behind = mentionsIn(piece.end, pieces[last - 1]?.end ?? 0);
  const isNamed = meant && (people.has(meant) || behind.some(({ entity }) => entity === meant));
  const own = ownOf(pieces, at);
  if (isNamed && others.length === 0)
    return { words: piece.text, plain: `${meant.surname ?? meant.name}${own ?? ''}` };
  const person = people.size > 0 || own === null ? null : personFor(context, gender, piece.start);
  if (person === null) return null;
  people.add(person);
  const words = `${person.name}${own}`;
  return { words, plain: words };
}

const genders: Record<string, 'female' | 'male' | undefined> = {
  he: 'male',
  his: 'male',
  him: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  herself: 'female',
};
const otherOf = { male: 'female', female: 'male' };

/** What a name needs in the place of a pronoun: nothing for "he", "’s" for "his boat"; null for "him". */
const ownOf = (pieces: readonly Piece[], at: number): string | null => {
  const lower = pieces[at]?.lower ?? '';
  if (/^s?he$/.test(lower)) return '';
  const next = pieces[at + 1];
  const isOwn =
    lower === 'his' || (lower === 'her' && next?.kind === 'word' && !prepositions.has(next.lower));
  return isOwn ? '’s' : null;
};

/** Parts joined to a sentence, with its capital and full stop. */
export function sentenceFrom(parts: string[]): string {
  const text = `${parts.filter(Boolean).join(' ')}.`
    .replace(onDay, '')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/\.\.$/, '.');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
