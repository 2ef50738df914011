import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb, prepositions, subordinators } from '../../lexicon/word-classes.ts';
import { once } from '../../text/once.ts';
import { lowerAt, type Piece } from '../figures/pieces.ts';
import { antecedent, beforeApposition, isAside } from './antecedent.ts';
import { isReporting } from './chunk-sentence.ts';
import { type Analysis, type Clause, type ClauseKind, type Range, verbIn } from './clause.ts';
import { clauseEnd } from './clause-end.ts';
import { leadOf, subjectFrom } from './clause-lead.ts';
import { countsAt, isDenied, mayBeApposed, mayBeOneSubject } from './doubtful-clause.ts';
import { mainVerb } from './main-verb.ts';
import { hasObject } from './opens-phrase.ts';
import { plainPhrase } from './plain-phrase.ts';
import { readVerbGroup } from './verb-group.ts';

type Predicate = Pick<Clause, 'verb' | 'rest'>;
/** A subject with what stands before it: all of a clause but its verb. */
type Opening = Omit<Clause, 'verb' | 'rest'>;
/** What stands open before a chunk: the clause next to it, the last that no aside is, and a subject whose verb has not come yet. */
type Before = { next: Clause | null; last: Clause | null; waiting: Opening | null };

// A clause under these is no statement of fact, or cannot be lifted out of its sentence.
const isHypothetical = (opener: string): boolean =>
  isSmall(opener, small.condition) || /^(?:how|why|what|whose|whom|than|till)$/.test(opener);

const kindOf = (opener: string): ClauseKind =>
  opener === 'that' ? 'said' : subordinators.has(opener) ? 'under' : 'main';

/** The clauses of a sentence, one for each chunk that states one, read from left to right; an aside leaves open what was begun before it. */
const clausesOf = once((analysis: Analysis): (Clause | null)[] => {
  const clauses: (Clause | null)[] = [];
  let before: Before = { next: null, last: null, waiting: null };
  analysis.chunks.forEach(({ opener }, index) => {
    const next = isHypothetical(opener) ? null : readChunk(analysis, index, before);
    clauses.push(next);
    const aside = isAside(analysis, index);
    const waiting = (aside ? before.waiting : null) ?? waitingAt(analysis, index);
    before = { next, last: aside ? before.last : next, waiting };
  });
  return clauses;
});

function readChunk(analysis: Analysis, index: number, before: Before): Clause | null {
  const chunk = analysis.chunks[index];
  if (!chunk) return null;
  const at = mainVerb(analysis, chunk);
  const predicate = at === null ? null : predicateAt(analysis, index, at);
  if (at === null || !predicate) return null;
  if (at > chunk.from) return withSubject(analysis, index, predicate);
  // ", said Wray": the name behind the verb is its subject.
  if (/^(?:says?|said)$/.test(lowerAt(analysis.pieces, at)) && chunk.end > at + 1) return null;
  if (chunk.opener === 'who' || chunk.opener === 'which') return relative(analysis, index, predicate);
  // "Smith, a baker who bakes bread, sold …"
  if (chunk.opener === ',' && before.waiting && isAside(analysis, index - 1))
    return { ...before.waiting, ...predicate };
  return secondPredicate(analysis, index, { ...before, predicate });
}

function predicateAt(analysis: Analysis, index: number, at: number): Predicate | null {
  const verb = readVerbGroup(analysis.pieces, at);
  const end = clauseEnd(analysis, index);
  return verb && end !== null && verb.end <= end ? { verb, rest: { from: verb.end, end } } : null;
}

/** The subject that a chunk without a verb may be: free, behind "In 2012," or behind "Later,". */
function waitingAt(analysis: Analysis, index: number): Opening | null {
  const { chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk || isHypothetical(chunk.opener) || /^wh/.test(chunk.opener) || verbIn(analysis, chunk))
    return null;
  const { lead, from } = subjectFrom(analysis, chunk);
  const subject = { from, end: chunk.end };
  if (!plainPhrase(analysis, subject) || isOnlyAdverb(analysis, subject)) return null;
  const led = leadOf(analysis, index);
  const behind = led !== null || isOnlyAdverb(analysis, chunks[index - 1]);
  const opener = (behind && chunks[index - 1]?.opener) || (behind ? '' : chunk.opener);
  if (!/^(?:and|but)?$/.test(opener) && !subordinators.has(opener)) return null;
  return { kind: kindOf(opener), lead: led ?? lead, subject, opener };
}

// "Later,", "Separately,"
const isOnlyAdverb = ({ pieces }: Analysis, range: Range | undefined): boolean =>
  range !== undefined && range.end === range.from + 1 && isAdverb(lowerAt(pieces, range.from));

const beforeVerb = /^(?:also|still|then|now|already|just|once|later)$/;

const unsettling = small.negation | small.perhaps | small.degree;

/** Takes "quietly sold"; refuses "nearly sold" and "allegedly sold", which is no sale, or not surely one. */
const isManner = (lower: string): boolean =>
  beforeVerb.test(lower) || (lower.endsWith('ly') && isAdverb(lower) && !isSmall(lower, unsettling));

/** The clause of a chunk that has its subject before its verb. */
function withSubject(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const { from: at } = predicate.verb;
  const chunk = chunks[index];
  if (!chunk || /^(?:which|who|where)$/.test(chunk.opener)) return null;
  if (chunk.opener === 'when' && !isPast(analysis, predicate.verb)) return null;
  let end = at;
  while (end > chunk.from && isManner(lowerAt(pieces, end - 1))) end -= 1;
  // "The first is": no word is left over that needs the one before the verb.
  if (end > chunk.from && determiners.has(lowerAt(pieces, end - 1))) end = at;
  const opened = subjectFrom(analysis, { from: chunk.from, end });
  const subject = { from: opened.from, end };
  // "boats built by hand": a participle and no sentence.
  const made = finite[at] === 'past' && lowerAt(pieces, at + 1) === 'by' && !countsAt(pieces, at + 1);
  if (made || !plainPhrase(analysis, subject)) return null;
  if (mayBeOneSubject(analysis, index) || mayBeApposed(analysis, index, at)) return null;
  const before = opened.lead ? null : leadOf(analysis, index);
  // "that in 2012, the mill closed": what opens the lead opens the clause.
  const first = before && chunks[index - 1]?.opener ? index - 1 : index;
  const opener = chunks[first]?.opener ?? '';
  if (isHypothetical(opener) || isDenied(analysis, first)) return null;
  const lead = opened.lead ?? before;
  return { ...predicate, kind: kindOf(opener), opener, lead, subject };
}

// "when it closed", "when it was sold"; refuses "when it would close", "when it closes".
const isPast = ({ pieces }: Analysis, { from, auxiliary, tense }: Clause['verb']): boolean =>
  auxiliary ? /^(?:was|were|had|did)$/.test(lowerAt(pieces, from)) : tense === 'past';

/** The clause of a chunk after "who" or "which", with what that stands for as its subject. */
function relative(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, chunks } = analysis;
  const { from, opener } = chunks[index] ?? { from: 0, opener: '' };
  const free = pieces[from - 2]?.text === ',';
  const direct = free ? antecedent(analysis, chunks[index - 1], opener === 'who') : null;
  const subject = direct ?? (opener === 'who' ? beforeApposition(analysis, index) : null);
  if (!subject) return null;
  // "Managers of Ellery Mill, which …": which of the two is meant is not certain.
  const isOneOfTwo = ({ lower }: Piece, at: number): boolean => {
    const before = lowerAt(pieces, subject.from + at - 1);
    return prepositions.has(lower) && (lower !== 'of' || isRoleNoun(before) || singularRole(before) !== null);
  };
  if (opener === 'which' && pieces.slice(subject.from, subject.end).some(isOneOfTwo)) return null;
  return { ...predicate, kind: 'relative', lead: null, subject, opener };
}

const isBe = /^(?:is|are|was|were)$/;

/**
 * "placed cameras and hired 300 guards", "tore off roofs, sank 11 boats": a second verb has the subject of the first.
 * After a comma only a sure verb or one with its object is taken: ", compared with 17" is a participle. "was found and
 * taken to Larn" shares its "was"; refuses "was found guilty and given a fine", which may be either.
 */
function secondPredicate(
  analysis: Analysis,
  index: number,
  { next, last, predicate }: Before & { predicate: Predicate },
): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const { from: at, opener } = chunks[index] ?? { from: 0, opener: '' };
  const listed = opener === ',';
  if (!listed && !/^(?:and|but)$/.test(opener)) return null;
  if (listed && finite[at] !== 'sure' && !(finite[at] === 'past' && hasObject(pieces, at))) return null;
  const apart = !listed && pieces[at - 2]?.text === ',';
  // "sold boats that Wray built, and was": behind a second verb it may be that one's.
  const first = apart ? (last && verbIn(analysis, last.rest) ? null : last) : next;
  if (!first || first.verb.negated || ((listed || apart) && /^(?:under|said)$/.test(first.kind))) return null;
  // "The mill, Wray said, has hired 40": it is not he who hired.
  if (listed && isReporting(lowerAt(pieces, first.verb.main))) return null;
  if (finite[at] !== 'past' || !first.verb.auxiliary) return { ...first, ...predicate };
  const helper = first.verb.helper ?? lowerAt(pieces, first.verb.from);
  const shares = first.verb.passive && isBe.test(helper) && first.verb.end <= first.verb.from + 2;
  if (shares && !hasObject(pieces, at))
    return { ...first, ...predicate, verb: { ...predicate.verb, helper, auxiliary: true, passive: true } };
  const was = !first.verb.passive && first.verb.tense === 'past' && first.verb.base === 'be';
  return was ? { ...first, ...predicate } : null;
}

/** The clause that states what stands at pieces `from` to `end`; null when it cannot be read surely or is denied. */
export function clauseAround(analysis: Analysis, from: number, end: number): Clause | null {
  const index = analysis.chunks.findIndex((chunk) => chunk.from <= from && end <= chunk.end);
  const clause = clausesOf(analysis)[index];
  return clause && !clause.verb.negated ? clause : null;
}

/** Whether a word is a bare verb: "to spend". */
export const isBaseVerb = (lower: string): boolean => verbForms(lower).some(({ form }) => form === 'base');
