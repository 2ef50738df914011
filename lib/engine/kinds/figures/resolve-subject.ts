import type { Clause } from '../../facts/clauses/clause.ts';
import type { Entity, Facts } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { isSmall, pronoun, small } from '../../lexicon/small-words.ts';
import { anchored } from './anchored.ts';
import type { Range } from './attempt.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { renderWords } from './render-words.ts';
import { withArticle } from './with-article.ts';

/** The words for a clause's subject, or why there are none. */
export type Subject = { words: string } | { reason: string };

/** What a pronoun tells of whom it means. */
export const gendered: Record<string, 'female' | 'male' | undefined> = { he: 'male', she: 'female' };

const named = (facts: Facts, start: number, end: number): Entity[] => [
  ...new Set(
    indexOf(facts)
      .mentionsIn(start, end)
      .map(({ entity }) => entity),
  ),
];

/** How many sentences back somebody else could still be meant. */
const back = 2;
const startOf = ({ facts, figure }: FigureContext, before: number): number =>
  facts.document.sentences[Math.max(0, figure.sentence - before)]?.start ?? 0;

/** The person a "he" or "she" surely means, when named in its sentence, its paragraph or the two sentences before it. */
export function personFor(context: FigureContext, gender: 'female' | 'male', at: number): Entity | null {
  const { facts, figure } = context;
  const { blocks, sentences } = facts.document;
  const meant = indexOf(facts).referentAt(at)?.entity;
  const block = blocks[sentences[figure.sentence]?.block ?? -1];
  if (meant?.kind !== 'person' || meant.gender !== gender || !block) return null;
  // Whom its own sentence names before it stands nearer than all in the sentences before.
  const own = named(facts, startOf(context, 0), at);
  const near = named(facts, startOf(context, back), at);
  const isRivalled = (own.includes(meant) ? own : near).some(
    (one) => one !== meant && one.kind === 'person' && one.gender === gender,
  );
  return !isRivalled && (near.includes(meant) || named(facts, block.start, at).includes(meant))
    ? meant
    : null;
}

/** The organisation or person that "the company", "the mayor" means, when no other person is named near it; "the fourth patient" is another than the one before. */
function meantBy(context: FigureContext, { from, end }: Range): Entity | null {
  const { facts, pieces } = context;
  const first = pieces[from];
  if (first?.lower !== 'the' || pieces.slice(from, end).some(({ lower }) => isQuality(lower, quality.order)))
    return null;
  const meant = indexOf(facts).referentAt(first.start);
  if (!meant || meant.end !== pieces[end - 1]?.end) return null;
  const { entity } = meant;
  if (entity.kind === 'organisation') return entity;
  const isAlone = named(facts, startOf(context, back), first.start).every(
    (one) => one === entity || one.kind !== 'person',
  );
  return entity.kind === 'person' && isAlone ? entity : null;
}

/** "Goalkeeper Tomas Wray", "district councillor Ines Carrow": the name alone is enough. */
function nameOf({ facts, pieces }: FigureContext, { from, end }: Range): string | null {
  const inside = indexOf(facts).mentionEnding(pieces[end - 1]?.end ?? -1);
  if (inside?.entity.kind !== 'person' || inside.mention.form !== 'full') return null;
  const before = pieces.slice(from, end).filter(({ start }) => start < inside.mention.start);
  const isPlain = before.every(({ kind, lower, text }) =>
    kind === 'word' ? !closesNounPhrase(lower) && !/[’']s$/.test(text) : /^[-.’']$/.test(text),
  );
  return isPlain ? inside.entity.name : null;
}

/** A pronoun that is a whole subject: by the name it surely stands for. */
function pronounOf(context: FigureContext, clause: Pick<Clause, 'subject'>): Subject {
  const { lower = '', start = 0 } = context.pieces[clause.subject.from] ?? {};
  const gender = gendered[lower];
  const meant = gender ? personFor(context, gender, start) : null;
  return meant ? { words: meant.name } : { reason: `It says “${lower}”, and what that is is not certain.` };
}

/** Finds the words for the subject of a clause: as written when they stand alone, a name for a pronoun when it is certain. */
export function subjectOf(context: FigureContext, clause: Pick<Clause, 'subject'>): Subject {
  const { pieces } = context;
  const { from, end } = clause.subject;
  const [first, second] = [pieces[from], pieces[from + 1]];
  const lower = first?.lower ?? '';
  const isSingle = end === from + 1;
  if (isSmall(lower, small.coordinator)) return { reason: 'The clause it stands in cannot be read surely.' };
  if (isSingle && lower === 'there') return { words: 'there' };
  if (isSingle && isSmall(lower, pronoun | small.demonstrative | small.question | small.pro))
    return pronounOf(context, clause);
  const gender = lower === 'his' ? 'male' : lower === 'her' ? 'female' : null;
  const owner = gender && first ? personFor(context, gender, first.start) : null;
  if (owner) return { words: `${owner.name}’s ${renderWords(context, { from: from + 1, end })}` };
  const meant = meantBy(context, clause.subject)?.name;
  const name = nameOf(context, clause.subject) ?? (meant && withArticle(context, meant));
  if (name) return { words: name };
  const isBare = lower === 'the' && end === from + 2 && second?.text === second?.lower;
  const told = isBare && second ? anchored(context, second.lower) : null;
  if (told) return { words: told };
  const leans = whyPhraseLeans(context, clause.subject);
  return leans === null
    ? {
        words: renderWords(context, clause.subject).replace(/^(?:The|An?) (?=\p{L})/u, (word) =>
          word.toLowerCase(),
        ),
      }
    : { reason: leans };
}
