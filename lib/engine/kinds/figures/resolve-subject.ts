import type { Clause } from '../../facts/clauses/read-clause.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { withArticle } from './attribution.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { renderWords } from './render-words.ts';

/** The words for a clause's subject, or why there are none. */
export type Subject = { words: string } | { reason: string };

const gendered: Record<string, 'female' | 'male'> = { he: 'male', she: 'female' };

/** The persons named from `start` to `end` of the article, by name or part of it. */
const personsIn = (facts: Facts, start: number, end: number): Entity[] => [
  ...new Set(
    indexOf(facts)
      .mentionsIn(start, end)
      .flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : [])),
  ),
];

/** The one person a "he" or "she" can be: the only one of that gender named in this sentence before it and in the one before. */
function personFor(context: FigureContext, gender: 'female' | 'male', at: number): Entity | null {
  const { sentences } = context.facts.document;
  const own = sentences[context.figure.sentence];
  const previous = sentences[context.figure.sentence - 1];
  if (!own) return null;
  const from = previous && previous.block === own.block ? previous.start : own.start;
  const near = personsIn(context.facts, from, at);
  const [only] = near;
  return near.length === 1 && only?.gender === gender ? only : null;
}

const speakerOf = (context: FigureContext, statement: Statement | null): Entity | null =>
  context.facts.registry.entities.find((entity) => entity.id === statement?.entity) ?? null;

/** "The mill said it would spend": the pronoun of a report is its speaker when nobody else who fits stands before it. */
function selfNamed(context: FigureContext, lower: string, statement: Statement): Subject | null {
  const speaker = speakerOf(context, statement);
  const sentence = context.facts.document.sentences[context.figure.sentence];
  if (!speaker || !sentence || statement.kind === 'direct' || statement.speaker === null) return null;
  if (statement.speaker.start < sentence.start || statement.speaker.end > statement.start) return null;
  const near = indexOf(context.facts).mentionsIn(sentence.start, context.figure.start);
  const others = near.filter(({ entity }) => entity.id !== speaker.id);
  if (lower === 'it')
    return speaker.kind === 'organisation' &&
      !others.some(({ entity }) => entity.kind !== 'person' && entity.kind !== 'group')
      ? { words: withArticle(context, speaker.name) }
      : null;
  if (gendered[lower] === undefined || speaker.kind !== 'person') return null;
  const fits = speaker.gender === gendered[lower] && !others.some(({ entity }) => entity.kind === 'person');
  return fits ? { words: speaker.name } : null;
}

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
  const own = single && statement ? selfNamed(context, lower, statement) : null;
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
  const leans = whyPhraseLeans(context, clause.subject);
  return leans === null
    ? {
        words: renderWords(context, clause.subject).replace(/^(?:The|An?) (?=\p{L})/u, (word) =>
          word.toLowerCase(),
        ),
      }
    : { reason: leans };
}
