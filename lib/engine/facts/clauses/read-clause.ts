import { months, weekdays } from '../../lexicon/months.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import type { Piece } from '../figures/pieces.ts';
import { antecedent, beforeApposition, isAside } from './antecedent.ts';
import type { Chunk } from './chunk-sentence.ts';
import { type Analysis, type Clause, type Range, verbIn } from './clause.ts';
import { clauseEnd } from './clause-end.ts';
import { farVerb } from './far-verb.ts';
import { mainVerb, opensObject } from './main-verb.ts';
import { plainPhrase } from './plain-phrase.ts';
import { readVerbGroup } from './verb-group.ts';

type Pieces = readonly Piece[];

// A clause under these is no statement of fact, or cannot be lifted out of its sentence.
const hypothetical = new Set(
  'if unless whether how why what whose whom where than until till when'.split(' '),
);

/**
 * "placed cameras and hired 300 guards", "tore off roofs, sank 11 boats": a second verb has the subject of the first.
 * After a comma only a sure verb or one with its object is taken: ", compared with 17" is a participle.
 */
function secondPredicate(analysis: Analysis, index: number, at: number): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const [chunk, previous] = [chunks[index], chunks[index - 1]];
  if (!chunk || !previous || chunk.from !== previous.end + 1) return null;
  const listed =
    chunk.opener === ',' && (finite[at] === 'sure' || (finite[at] === 'past' && opensObject(pieces[at + 1])));
  if (!listed && !/^(?:and|but)$/.test(chunk.opener)) return null;
  const first = clauseOf(analysis, index - 1);
  if (!first || first.verb.negated) return null;
  const alike = finite[at] !== 'past' || first.verb.tense === 'past' || !first.verb.auxiliary;
  return alike ? first : null;
}

// "40 crews focused on nets and sails had mended": a participle, "and" and a verb may be one subject.
function mayBeOneSubject({ pieces, finite, chunks }: Analysis, index: number, at: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  const trails = (verb: number): boolean =>
    finite[verb] === 'past' && prepositions.has(pieces[verb + 1]?.lower ?? '');
  const joined = (one: Chunk | undefined): boolean =>
    one !== undefined &&
    /^(?:and|or)$/.test(one.opener) &&
    pieces[one.from - 2]?.text !== ',' &&
    !finite[one.from] &&
    !(pieces[one.from]?.lower.endsWith('ly') && finite[one.from + 1]);
  if (joined(next) && trails(at)) return true;
  const previous = chunks[index - 1];
  if (!joined(chunk) || !previous) return false;
  for (let verb = previous.from; verb < previous.end; verb++) if (trails(verb)) return true;
  return false;
}

// "councillors in April chose": the time after the subject's noun is no part of it.
function timeAtEnd(pieces: Pieces, subject: Range): number | null {
  const at = subject.end - 2;
  const time = months.has(pieces[at + 1]?.lower ?? '') || weekdays.has(pieces[at + 1]?.lower ?? '');
  if (!time || at <= subject.from || !/^(?:in|on)$/.test(pieces[at]?.lower ?? '')) return null;
  // "the fees due on Tuesday", "the boat towed on Friday": the time belongs to the noun.
  const own = pieces
    .slice(subject.from, at)
    .some(
      ({ lower }) =>
        lower === 'due' || verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle'),
    );
  return own ? null : at;
}

/** "The storm that crossed the bay tore off 80 roofs": a clause whose subject has a relative clause in it without commas. */
function withRelative(analysis: Analysis, index: number): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const [chunk, owner] = [chunks[index], chunks[index - 1]];
  if (!chunk || !owner || !/^(?:that|who|which)$/.test(chunk.opener) || chunk.from !== owner.end + 1)
    return null;
  if (owner.opener !== '' || verbIn(analysis, owner) || !plainPhrase(analysis, owner)) return null;
  const verbs = finite.flatMap((one, at) => (one && at >= chunk.from && at < chunk.end ? [at] : []));
  const [first, second] = verbs;
  if (first !== chunk.from || second === undefined || verbs.length > 2 || finite[second] !== 'sure')
    return null;
  const verb = readVerbGroup(pieces, second);
  if (!verb || verb.end > chunk.end || second < (readVerbGroup(pieces, first)?.end ?? second)) return null;
  return {
    lead: null,
    subject: { from: owner.from, end: second },
    verb,
    rest: { from: verb.end, end: chunk.end },
    opener: '',
  };
}

const openers = /^(?:also|still|then|now|already|but|and|yet|so|however)$/;
const beforeVerb = /(?:ly|^also|^still|^then|^now|^already|^just|^only|^even|^first|^once|^recently|^later)$/;

type Predicate = Pick<Clause, 'verb' | 'rest'>;

/** The clause of a chunk that has its subject before its verb at `at`. */
function withSubject(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const { from: at } = predicate.verb;
  const chunk = chunks[index];
  if (!chunk || /^(?:which|who|where|whom)$/.test(chunk.opener)) return null;
  let from = chunk.from;
  while (from < at && openers.test(pieces[from]?.lower ?? '')) from += 1;
  let end = at;
  while (end > from && beforeVerb.test(pieces[end - 1]?.lower ?? '')) end -= 1;
  const subject = { from, end };
  // "boats built by hand": a participle and no sentence.
  if (!plainPhrase(analysis, subject) || (finite[at] === 'past' && pieces[at + 1]?.lower === 'by'))
    return null;
  if (mayBeOneSubject(analysis, index, at)) return null;
  const [time, lead] = [timeAtEnd(pieces, subject), leadOf(analysis, index)];
  return time === null || lead !== null
    ? { ...predicate, lead, subject, opener: chunk.opener }
    : { ...predicate, lead: { from: time, end }, subject: { from, end: time }, opener: chunk.opener };
}

/** The clause of a chunk after "who" or "which", with what that stands for as its subject. */
function relative(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk) return null;
  const free = pieces[chunk.from - 2]?.text === ',';
  const subject = free
    ? antecedent(analysis, index - 1, chunk.opener)
    : chunk.opener === 'who'
      ? beforeApposition(analysis, index)
      : null;
  // "Managers of Ellery Mill, which …": which of the two is meant is not certain.
  const two =
    chunk.opener === 'which' &&
    subject &&
    pieces.slice(subject.from, subject.end).some(({ lower }) => prepositions.has(lower));
  return subject && !two ? { ...predicate, lead: null, subject, opener: chunk.opener } : null;
}

/** "Smith, a baker, sold …": the clause of a chunk that goes on behind an aside. */
function behindAside(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, chunks } = analysis;
  const [chunk, owner] = [chunks[index], chunks[index - 2]];
  if (
    chunk?.opener !== ',' ||
    !owner ||
    !isAside(pieces, chunks[index - 1]) ||
    hypothetical.has(owner.opener)
  )
    return null;
  const free = owner.opener === '' || subordinators.has(owner.opener);
  if (!free || !plainPhrase(analysis, owner) || verbIn(analysis, owner)) return null;
  return { ...predicate, lead: null, subject: owner, opener: owner.opener };
}

/** The clause of chunk `index`, when it can be read surely. */
function clauseOf(analysis: Analysis, index: number): Clause | null {
  const chunk = analysis.chunks[index];
  if (!chunk || hypothetical.has(chunk.opener)) return null;
  const whole = withRelative(analysis, index);
  if (whole) return whole;
  const at = mainVerb(analysis, chunk) ?? (verbIn(analysis, chunk) ? null : farVerb(analysis, chunk));
  const verb = at === null ? null : readVerbGroup(analysis.pieces, at);
  const end = clauseEnd(analysis, index);
  if (at === null || !verb || verb.end > chunk.end || end === null) return null;
  const predicate = { verb, rest: { from: verb.end, end } };
  if (at > chunk.from) return withSubject(analysis, index, predicate);
  if (chunk.opener === 'who' || chunk.opener === 'which') return relative(analysis, index, predicate);
  const shared = secondPredicate(analysis, index, at);
  return shared ? { ...shared, ...predicate } : behindAside(analysis, index, predicate);
}

/** "In 2012," before the clause: the chunk before it, when that has no verb and opens with a preposition. */
function leadOf(analysis: Analysis, index: number): Range | null {
  const { pieces, chunks } = analysis;
  const [chunk, previous] = [chunks[index], chunks[index - 1]];
  if (chunk?.opener !== ',' || !previous || verbIn(analysis, previous)) return null;
  const first = pieces[previous.from]?.lower ?? '';
  const opens = previous.opener === '' || subordinators.has(previous.opener);
  return opens && prepositions.has(first) ? previous : null;
}

/** The clause that states the figure at pieces `from` to `end`; null when it cannot be read surely. */
export function clauseAround(analysis: Analysis, from: number, end: number): Clause | null {
  const index = analysis.chunks.findIndex((chunk) => chunk.from <= from && end <= chunk.end);
  const clause = index < 0 ? null : clauseOf(analysis, index);
  if (!clause || clause.verb.negated) return null;
  return clause;
}

/** Whether a word is a bare verb: "to spend". */
export const isBaseVerb = (lower: string): boolean => verbForms(lower).some(({ form }) => form === 'base');
