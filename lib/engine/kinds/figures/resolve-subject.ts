import type { Clause } from '../../facts/clauses/clause.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { anchored, wantsName } from './anchored.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { longerName } from './longer-name.ts';
import { renderWords } from './render-words.ts';
import { withArticle } from './with-article.ts';

/** The words for a clause's subject, or why there are none. */
export type Subject = { words: string } | { reason: string };

/** What a pronoun tells of whom it means. */
export const gendered: Record<string, 'female' | 'male' | undefined> = { he: 'male', she: 'female' };

/** The persons named from `start` to `end` of the article, by name or part of it. */
const personsIn = (facts: Facts, start: number, end: number): Entity[] => [
  ...new Set(
    indexOf(facts)
      .mentionsIn(start, end)
      .flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : [])),
  ),
];

/** How many sentences back somebody else could still be meant. */
const back = 2;

/** What is named from two sentences before the figure's to a place in it. */
function nearby(context: FigureContext, at: number): Entity[] {
  const { sentences } = context.facts.document;
  const from = sentences[Math.max(0, context.figure.sentence - back)]?.start ?? 0;
  return [
    ...new Set(
      indexOf(context.facts)
        .mentionsIn(from, at)
        .map(({ entity }) => entity),
    ),
  ];
}

// "It took her a year. “They helped her,” said Ines Carrow. She trained …": a "her" before the name is somebody else's.
function anotherBefore({ facts, figure }: FigureContext, meant: Entity, at: number): boolean {
  const { text, sentences } = facts.document;
  const from = sentences[Math.max(0, figure.sentence - back)]?.start ?? 0;
  const named = indexOf(facts)
    .mentionsIn(from, at)
    .find(({ entity }) => entity === meant)?.mention.start;
  if (named === undefined) return false;
  const own = meant.gender === 'female' ? /\b(?:she|her|hers)\b/gi : /\b(?:he|him|his)\b/gi;
  return [...text.slice(from, named).matchAll(own)].some(
    ({ index }) => indexOf(facts).referentAt(from + index)?.entity !== meant,
  );
}

/** The person a "he" or "she" surely means, when named in its sentence, its paragraph or the two sentences before it. */
export function personFor(context: FigureContext, gender: 'female' | 'male', at: number): Entity | null {
  const { blocks, sentences } = context.facts.document;
  const meant = indexOf(context.facts).referentAt(at)?.entity;
  const block = blocks[sentences[context.figure.sentence]?.block ?? -1];
  if (!meant || !block || meant.kind !== 'person' || meant.gender !== gender) return null;
  if (anotherBefore(context, meant, at)) return null;
  // Whom its own sentence names before it stands nearer than all in the sentences before.
  const own = personsIn(context.facts, sentences[context.figure.sentence]?.start ?? at, at);
  const others = own.includes(meant) ? own : nearby(context, at);
  if (others.some((one) => one !== meant && one.kind === 'person' && one.gender === gender)) return null;
  return nearby(context, at).includes(meant) || personsIn(context.facts, block.start, at).includes(meant)
    ? meant
    : null;
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth|last|other|next|\d+(?:st|nd|rd|th))$/;

/** The organisation or person that "the company", "the mayor" means, when no other of the sort is named near it. */
export function meantBy(context: FigureContext, { from, end }: Clause['subject']): Entity | null {
  const [first, last] = [context.pieces[from], context.pieces[end - 1]];
  if (first?.lower !== 'the' || !last) return null;
  // "the fourth patient" is another than the one before.
  if (context.pieces.slice(from, end).some(({ lower }) => ordinal.test(lower))) return null;
  const meant = indexOf(context.facts).referentAt(first.start);
  if (!meant || meant.end !== last.end || !/^(?:organisation|person)$/.test(meant.entity.kind)) return null;
  const rivals = nearby(context, first.start).filter((one) => one.kind === meant.entity.kind);
  const alone = meant.entity.kind === 'organisation' || rivals.every((one) => one === meant.entity);
  return alone ? meant.entity : null;
}

const speakerOf = (context: FigureContext, statement: Statement | null): Entity | null =>
  context.facts.registry.entities.find((entity) => entity.id === statement?.entity) ?? null;

// What a firm does of itself: "said it would hire"; "estimates that it would cost" speaks of something else.
const acts = new Set(
  'spend invest hire cut employ open close sell buy pay build launch produce recall receive raise donate give recruit add deliver make operate serve obtain plan expect reach lay hold acquire store plant restore issue dismiss shed rent own train treat house feed'.split(
    ' ',
  ),
);
const saysOfItself = ({ facts }: FigureContext, { cue }: Statement): boolean =>
  cue !== null &&
  /^(?:\S+ )?(?:says?|said|announced|announces|added|adds|promised|confirmed)\b/i.test(
    facts.document.text.slice(cue.start, cue.end),
  );

/** "The mill said it would spend": the pronoun of a report is its speaker when nobody else who fits stands before it. */
function selfNamed(
  context: FigureContext,
  { lower, base }: { lower: string; base: string },
  statement: Statement,
): Subject | null {
  const speaker = speakerOf(context, statement);
  const sentence = context.facts.document.sentences[context.figure.sentence];
  if (!speaker || !sentence || statement.kind === 'direct' || statement.speaker === null) return null;
  if (statement.speaker.start < sentence.start || statement.speaker.end > statement.start) return null;
  const near = indexOf(context.facts).mentionsIn(sentence.start, context.figure.start);
  const others = near.filter(({ entity }) => entity.id !== speaker.id);
  if (lower === 'it' && !(acts.has(base) && saysOfItself(context, statement))) return null;
  if (lower === 'it')
    return speaker.kind === 'organisation' &&
      !others.some(({ entity }) => entity.kind !== 'person' && entity.kind !== 'group')
      ? { words: withArticle(context, speaker.name) }
      : null;
  if (gendered[lower] === undefined || speaker.kind !== 'person') return null;
  const fits = speaker.gender === gendered[lower] && !others.some(({ entity }) => entity.kind === 'person');
  return fits ? { words: speaker.name } : null;
}

/** "Goalkeeper Tomas Wray", "district councillor Ines Carrow": the name alone is enough. */
function nameAlone(context: FigureContext, { from, end }: Clause['subject']): string | null {
  const [first, last] = [context.pieces[from], context.pieces[end - 1]];
  if (!first || !last) return null;
  const named = indexOf(context.facts)
    .mentionsIn(first.start, last.end)
    .filter(({ entity, mention }) => entity.kind === 'person' && mention.form === 'full');
  const [only] = named;
  if (named.length !== 1 || !only || only.mention.end !== last.end || only.mention.start === first.start)
    return null;
  const before = context.pieces.slice(from, end).filter((piece) => piece.start < only.mention.start);
  const plain = before.every(({ kind, lower, text }) =>
    kind === 'word' ? !closesNounPhrase(lower) && !/[’']s$/.test(text) : /^[-.’']$/.test(text),
  );
  return plain ? only.entity.name : null;
}

/** "A baker, Ines Carrow, sold": the name between the commas. */
function nameBehind({ pieces, facts }: FigureContext, { from, end }: Clause['subject']): string | null {
  if (!/^an?$/.test(pieces[from]?.lower ?? '') || pieces[end]?.text !== ',') return null;
  const next = pieces.findIndex(({ text }, at) => at > end && text === ',');
  const [first, last] = [pieces[end + 1], pieces[next - 1]];
  if (!first || !last || next < 0) return null;
  const [named] = indexOf(facts).mentionsIn(first.start, last.end);
  const isWhole = named?.mention.start === first.start && named.mention.end === last.end;
  return isWhole && named?.entity.kind === 'person' ? named.entity.name : null;
}

// "the paper notes the government": an article right after a noun opens another phrase.
const twoPhrases = ({ pieces }: FigureContext, { from, end }: Clause['subject']): boolean =>
  pieces
    .slice(from + 1, end)
    .some(
      ({ lower }, at) =>
        /^(?:the|an?)$/.test(lower) &&
        pieces[from + at]?.kind === 'word' &&
        !closesNounPhrase(pieces[from + at]?.lower ?? ''),
    );

/** Finds the words for the subject of a clause: as written when they stand alone, a name for a pronoun when it is certain. */
export function subjectOf(context: FigureContext, clause: Clause, statement: Statement | null): Subject {
  const first = context.pieces[clause.subject.from];
  const single = clause.subject.end === clause.subject.from + 1;
  const lower = first?.lower ?? '';
  if (single && lower === 'there') return { words: 'there' };
  if (single && lower === 'i' && statement?.kind === 'direct') {
    const agrees = clause.verb.auxiliary
      ? /^(?:was|had|did|will|would|can|could)$/.test(context.pieces[clause.verb.from]?.lower ?? '')
      : clause.verb.tense === 'past';
    if (!agrees) return { reason: 'It says “I” with a verb that fits no name.' };
    const speaker = speakerOf(context, statement);
    return speaker?.kind === 'person'
      ? { words: speaker.name }
      : { reason: 'It says “I”, and who that is is not certain.' };
  }
  const own = single && statement ? selfNamed(context, { lower, base: clause.verb.base }, statement) : null;
  if (own) return own;
  const gender = single ? gendered[lower] : undefined;
  if (gender && first) {
    const person = personFor(context, gender, first.start);
    return person
      ? { words: person.name }
      : { reason: `It says “${lower}”, and who that is is not certain.` };
  }
  if (single && /^(?:it|they|we|you|i|this|that|these|those|who|which|what|one|he|she)$/.test(lower))
    return { reason: `It says “${lower}”, and what that is is not certain.` };
  if (/^(?:even|only|just|perhaps|maybe|not)$/.test(lower) && !single)
    return { reason: 'Its subject points to something outside the question.' };
  if (twoPhrases(context, clause.subject))
    return { reason: 'The clause it stands in cannot be read surely.' };
  const owner =
    !single && first && /^(?:his|her)$/.test(lower)
      ? personFor(context, lower === 'her' ? 'female' : 'male', first.start)
      : null;
  if (owner)
    return {
      words: `${owner.name}’s ${renderWords(context, { ...clause.subject, from: clause.subject.from + 1 })}`,
    };
  const titled = nameAlone(context, clause.subject) ?? nameBehind(context, clause.subject);
  if (titled) return { words: titled };
  const meant = meantBy(context, clause.subject);
  if (meant) return { words: withArticle(context, meant.name) };
  const [the, head] = context.pieces.slice(clause.subject.from, clause.subject.end);
  const bare =
    the?.lower === 'the' && clause.subject.end === clause.subject.from + 2 && head?.text === head?.lower;
  const named = bare && head ? anchored(context, head.lower) : null;
  if (named) return { words: named };
  if (bare && head && wantsName(head.lower)) return { reason: `“The ${head.lower}” could be more than one.` };
  const whole = single && first ? longerName(context.facts, first.text) : null;
  if (whole !== null) return { words: withArticle(context, whole) };
  const leans = whyPhraseLeans(context, clause.subject);
  return leans === null
    ? {
        words: renderWords(context, clause.subject).replace(/^(?:The|An?) (?=\p{L})/u, (word) =>
          word.toLowerCase(),
        ),
      }
    : { reason: leans };
}
