import { type Span, spanContains } from '../../../quiz/span.ts';
import type { Entity, Facts } from '../../facts/facts.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { once } from '../../text/once.ts';
import { whyPhraseLeans } from '../figures/definite-phrase.ts';
import { withoutTimes } from '../figures/drop-times.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { indexOf } from '../figures/figure-index.ts';
import { renderWords } from '../figures/render-words.ts';
import { personFor } from '../figures/resolve-subject.ts';
import { contextAt } from './context-at.ts';
import { onDay } from './told-clause.ts';
import { whyNotTold } from './why-not-told.ts';

/** A sentence of the article as it can be printed alone, and the persons that it names. */
export type ToldSentence = { text: string; people: ReadonlySet<Entity> };

type Told = ToldSentence | { reason: string };

/** A whole sentence by its number: names for pronouns, no joint at its head, no day of writing; or why it cannot stand alone. Its grammar is the article's own. */
export const toldSentence = (facts: Facts, sentence: number): Told => {
  const known = told(facts).get(sentence);
  if (known !== undefined) return known;
  const made = tell(facts, sentence);
  told(facts).set(sentence, made);
  return made;
};
const told = once((_: Facts) => new Map<number, Told>());

/** "Ines Carrow said there were nine looms." */
const fewestWords = 8;
/** Words that join a sentence to the one before it and can go: "But", "Meanwhile,". */
const joint = /^(?:but|and|so|yet|still|also|meanwhile|however|already)$/;
/** What asks, points or hangs on the sentence before: "What they need", "One, a mill, …". */
const opener = /^(?:wh.*|how|if|because|one|some|others?|it|they|that|this|these|those|i|we|you)(?:[’']s)?$/;
function tell(facts: Facts, index: number): Told {
  const { blocks, sentences, text } = facts.document;
  const sentence = sentences[index];
  if (!sentence || blocks[sentence.block]?.kind !== 'body') return { reason: 'It stands in a headline.' };
  if (!text.slice(sentence.start, sentence.end).endsWith('.')) return { reason: 'It is no plain sentence.' };
  const said = indexOf(facts).statementsIn(index);
  const isOwnSaid = said.every(
    ({ kind, speaker }) => kind === 'indirect' && speaker !== null && spanContains(sentence, speaker),
  );
  if (!isOwnSaid) return { reason: 'It is part of what somebody says.' };
  const context = contextAt(facts, sentence, index);
  if (context === null) return { reason: 'It is no plain sentence.' };
  const { pieces, analysis } = context;
  let from = joint.test(pieces[0]?.lower ?? '') && pieces[1]?.lower !== 'far' ? 1 : 0;
  if (from === 1 && pieces[1]?.text === ',') from = 2;
  const first = pieces[from]?.lower ?? '';
  if (opener.test(first) || !analysis.finite.some(Boolean)) return { reason: 'It is no plain sentence.' };
  const phrases = [subjectAt(context, from), ...said.flatMap(({ speaker }) => rangeOf(pieces, speaker))];
  for (const range of phrases) {
    const reason = range.end > range.from && !isHe(pieces, range) ? whyPhraseLeans(context, range) : null;
    if (reason !== null) return { reason };
  }
  return printed(context, from, said.length > 0);
}

type Range = { from: number; end: number };

const isHe = (pieces: readonly Piece[], { from, end }: Range): boolean =>
  /^(?:s?he)$/.test(pieces[from]?.lower ?? '') && end === from + 1;

/** What stands before the first verb of a sentence, behind a time or place before it. */
function subjectAt({ pieces, analysis }: FigureContext, at: number): Range {
  let [from, end] = [at, at];
  const opens = prepositions.has(pieces[at]?.lower ?? '');
  for (; end < pieces.length && !analysis.finite[end]; end++)
    if (pieces[end]?.text === ',') {
      if (!opens || from > at) break;
      from = end + 1;
    }
  return opens && from === at ? { from: end, end } : { from, end };
}

function rangeOf(pieces: readonly Piece[], span: Span | null): Range[] {
  const from = pieces.findIndex(({ start }) => start === span?.start);
  const end = pieces.findLastIndex((piece) => piece.end <= (span?.end ?? 0)) + 1;
  return from < 0 || end <= from ? [] : [{ from, end }];
}

/** The words of a sentence from a piece on, each pronoun for a person known from the sentence itself or replaced. */
function printed(context: FigureContext, from: number, isSaid: boolean): Told {
  const { facts, pieces } = context;
  const { mentionsIn, referentAt } = indexOf(facts);
  const people = new Set<Entity>();
  const end = pieces.at(-1)?.text === '.' ? pieces.length - 1 : pieces.length;
  const parts: { words: string; plain: string }[] = [];
  let at = from;
  const render = (to: number): void => {
    for (const range of withoutTimes(pieces, { from: at, end: to })) {
      const comma = pieces[range.end - 1]?.text === ',' ? ',' : '';
      const words = renderWords(context, range) + comma;
      parts.push({ words, plain: words });
    }
    at = to;
  };
  for (let index = from; index < end; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    for (const { entity, mention } of mentionsIn(piece.start, piece.end + 80))
      if (mention.start === piece.start && entity.kind === 'person') people.add(entity);
    const gender = genders[piece.lower];
    if (gender === undefined) continue;
    render(index);
    const meant = referentAt(piece.start)?.entity;
    const others = [...people].filter((one) => one !== meant && one.gender !== otherOf[gender]);
    const isNamed =
      meant !== undefined &&
      (people.has(meant) ||
        mentionsIn(piece.end, pieces[end - 1]?.end ?? 0).some(({ entity }) => entity === meant));
    if (isNamed && others.length === 0)
      parts.push({ words: piece.text, plain: `${meant.surname ?? meant.name}${ownOf(pieces, index) ?? ''}` });
    else {
      const person = personFor(context, gender, piece.start);
      const own = ownOf(pieces, index);
      if (person === null || people.size > 0 || own === null)
        return { reason: 'It has a “he” or “she” that could be anyone.' };
      people.add(person);
      parts.push({ words: `${person.name}${own}`, plain: `${person.name}${own}` });
    }
    at = index + 1;
  }
  render(end);
  const text = sentenceFrom(parts.map(({ words }) => words));
  // "beginning on Friday", of which the day goes
  if (/\b(?:beginning|starting|ending)[.,]/.test(text)) return { reason: 'It breaks off.' };
  if (text.split(' ').length < fewestWords) return { reason: 'It says too little by itself.' };
  const why = whyNotTold(context, sentenceFrom(parts.map(({ plain }) => plain)), isSaid);
  return why === null ? { text, people } : { reason: why };
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

function sentenceFrom(parts: string[]): string {
  const text = `${parts.filter(Boolean).join(' ')}.`
    .replace(onDay, '')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/\.\.$/, '.');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
