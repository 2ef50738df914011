import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb, prepositions, subordinators } from '../../lexicon/word-classes.ts';
import type { Piece } from '../figures/pieces.ts';
import { antecedent, beforeApposition, isAge, isAside } from './antecedent.ts';
import { isReporting } from './chunk-sentence.ts';
import { type Analysis, type Clause, type ClauseKind, type Range, verbIn } from './clause.ts';
import { clauseEnd } from './clause-end.ts';
import { leadOf, placeBefore, subjectFrom, timeAtEnd } from './clause-lead.ts';
import { countsAt, isDenied, mayBeApposed, mayBeOneSubject } from './doubtful-clause.ts';
import { mainVerb, opensObject } from './main-verb.ts';
import { participle } from './participle.ts';
import { plainPhrase } from './plain-phrase.ts';
import { readVerbGroup } from './verb-group.ts';

// A clause under these is no statement of fact, or cannot be lifted out of its sentence.
const hypothetical = new Set('if unless whether how why what whose whom than until till'.split(' '));

const isBe = /^(?:is|are|was|were)$/;

/**
 * "placed cameras and hired 300 guards", "tore off roofs, sank 11 boats": a second verb has the subject of the first.
 * After a comma only a sure verb or one with its object is taken: ", compared with 17" is a participle. "was found and
 * taken to Larn" shares its "was"; refuses "was found guilty and given a fine", which may be either.
 */
function secondPredicate(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const [chunk, previous] = [chunks[index], chunks[index - 1]];
  const { from: at } = predicate.verb;
  if (!chunk || !previous || chunk.from !== previous.end + 1) return null;
  const listed =
    chunk.opener === ',' && (finite[at] === 'sure' || (finite[at] === 'past' && opensObject(pieces[at + 1])));
  if (!listed && !/^(?:and|but)$/.test(chunk.opener)) return null;
  const first = clauseOf(analysis, index - 1);
  if (!first || first.verb.negated || (listed && /^(?:under|said)$/.test(first.kind))) return null;
  // "The mill, Wray said, has hired 40": it is not he who hired.
  if (listed && isReporting(pieces[first.verb.main]?.lower ?? '')) return null;
  if (finite[at] !== 'past' || !first.verb.auxiliary) return { ...first, ...predicate };
  const helper = first.verb.helper ?? pieces[first.verb.from]?.lower ?? '';
  const shares = first.verb.passive && isBe.test(helper) && first.verb.end <= first.verb.from + 2;
  if (shares && !opensObject(pieces[at + 1]))
    return { ...first, ...predicate, verb: { ...predicate.verb, helper, auxiliary: true, passive: true } };
  return !first.verb.passive && first.verb.tense === 'past' && first.verb.base === 'be'
    ? { ...first, ...predicate }
    : null;
}

/** "The storm that crossed the bay tore off 80 roofs": a clause whose subject has a relative clause in it without commas. */
function withRelative(analysis: Analysis, index: number): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk || !/^(?:that|who|which)$/.test(chunk.opener)) return null;
  const owner = chunks[index - 1];
  if (!owner || chunk.from !== owner.end + 1) return null;
  if (owner.opener !== '' || verbIn(analysis, owner) || !plainPhrase(analysis, owner)) return null;
  const verbs = finite.flatMap((one, at) => (one && at >= chunk.from && at < chunk.end ? [at] : []));
  const [first, second] = verbs;
  if (first !== chunk.from || second === undefined || verbs.length > 2) return null;
  const acts = finite[second] === 'past' && opensObject(pieces[first + 1]) && opensObject(pieces[second + 1]);
  if (finite[second] !== 'sure' && !acts) return null;
  const verb = readVerbGroup(pieces, second);
  if (!verb || verb.end > chunk.end || second < (readVerbGroup(pieces, first)?.end ?? second)) return null;
  const end = clauseEnd(analysis, index);
  if (end === null) return null;
  return {
    kind: 'main',
    lead: null,
    subject: { from: owner.from, end: second },
    verb,
    rest: { from: verb.end, end },
    opener: '',
  };
}

const beforeVerb = /^(?:also|still|then|now|already|just|only|even|first|once|recently|later)$/;

type Predicate = Pick<Clause, 'verb' | 'rest'>;

const kindOf = (opener: string): ClauseKind =>
  opener === 'that' ? 'said' : subordinators.has(opener) || opener === 'where' ? 'under' : 'main';

/** The clause of a chunk that has its subject before its verb at `at`. */
function withSubject(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const { from: at } = predicate.verb;
  const chunk = chunks[index];
  if (!chunk || /^(?:which|who|whom)$/.test(chunk.opener)) return null;
  const place = chunk.opener === 'where' ? placeBefore(analysis, index) : null;
  if (chunk.opener === 'where' && !place) return null;
  if (
    chunk.opener === 'when' &&
    !(isPast(analysis, predicate.verb) && !asksWhen.test(pieces[chunk.from - 2]?.lower ?? ''))
  )
    return null;
  let end = at;
  while (end > chunk.from && (beforeVerb.test(pieces[end - 1]?.lower ?? '') || isManner(pieces[end - 1])))
    end -= 1;
  // "The first is": no word is left over that needs the one before the verb.
  if (end > chunk.from && end < at && determiners.has(pieces[end - 1]?.lower ?? '')) end = at;
  const opened = subjectFrom(analysis, { from: chunk.from, end });
  const subject = { from: opened.from, end };
  // "boats built by hand": a participle and no sentence.
  const made = finite[at] === 'past' && pieces[at + 1]?.lower === 'by' && !countsAt(pieces, at + 1);
  if (!plainPhrase(analysis, subject) || made) return null;
  if (finite.slice(subject.from, end).some((one) => one === 'sure' || one === 'present')) return null;
  if (mayBeOneSubject(analysis, index, at) || mayBeApposed(analysis, index, at)) return null;
  const before = (place ?? opened.lead) ? null : leadOf(analysis, index);
  const lead = place ?? opened.lead ?? before;
  // "that in 2012, the mill closed": what opens the lead opens the clause.
  const opener = (before && chunks[index - 1]?.opener) || chunk.opener;
  if ((before && hypothetical.has(opener)) || isDenied(analysis, index, opener)) return null;
  const time = lead === null ? timeAtEnd(pieces, subject) : null;
  const clause = { ...predicate, kind: kindOf(opener), opener };
  return time === null
    ? { ...clause, lead, subject }
    : { ...clause, lead: { from: time, end }, subject: { from: subject.from, end: time } };
}

/** Takes "quietly sold"; refuses "nearly sold" and "allegedly sold", which is no sale, or not surely one. */
const isManner = (piece: Piece | undefined): boolean =>
  piece?.lower.endsWith('ly') === true && isAdverb(piece.lower) && !unsettling.test(piece.lower);

const unsettling =
  /^(?:near|hard|bare|scarce|rare|mere|virtual|practical|possib|probab|alleged|reported|supposed|apparent|purported|seeming|ostensib|part|partial|most|large|potential|theoretical|temporari)ly$/;

// "when it closed", "when it was sold"; refuses "when it would close", "when it closes".
const isPast = ({ pieces, finite }: Analysis, { from, auxiliary, tense }: Clause['verb']): boolean =>
  auxiliary
    ? /^(?:was|were|had|did)$/.test(pieces[from]?.lower ?? '')
    : tense === 'past' && finite[from] !== 'present';

// "ago when it closed", ", when it closed"; refuses "unclear when it closed", "asked when it closed", "of when it closed".
const asksWhen =
  /^(?:un)?(?:clear|certain|known|sure)$|^(?:just|exactly|about|of|to|on|than|know|knew|knows|see|saw|asks?|asked|wonder|wondered|said|says?|told|tell|remembers?|remembered|recalls?|recalled|decided?|determined?|learn|learned|explained?|question|questions|imagine|scenario)$/;

/** What no event does: in "worked for Ellery Mill, which employs 40", the mill alone can be meant. */
const owning =
  /^(?:own|employ|represent|operate|have|publish|sell|produce|serve|host|hold|house|belong|stretch|border|specialize|specialise)$/;

/** The clause of a chunk after "who" or "which", with what that stands for as its subject. */
function relative(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { pieces, chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk) return null;
  const free = pieces[chunk.from - 2]?.text === ',';
  const aged = free && isAge(pieces, chunks[index - 1]) ? index - 2 : index - 1;
  const named = owning.test(predicate.verb.base) ? 'who' : chunk.opener;
  const direct = free ? antecedent(analysis, aged, named) : null;
  const subject = direct ?? (chunk.opener === 'who' ? beforeApposition(analysis, index) : null);
  // "Managers of Ellery Mill, which …": which of the two is meant is not certain.
  const two =
    chunk.opener === 'which' &&
    subject &&
    pieces.slice(subject.from, subject.end).some(({ lower }) => prepositions.has(lower) && lower !== 'of');
  return subject && !two
    ? { ...predicate, kind: 'relative', lead: null, subject, opener: chunk.opener }
    : null;
}

// "Later,", "Separately,"
const isOnlyAdverb = ({ pieces }: Analysis, range: Range | undefined): boolean =>
  range !== undefined && range.end === range.from + 1 && isAdverb(pieces[range.from]?.lower ?? '');

// Whether a chunk behind an owner is a whole aside: ", a baker", "who bakes", "and who sells"; not "whose shop", ", was".
function isWholeAside(analysis: Analysis, at: number): boolean {
  const { pieces, chunks } = analysis;
  const chunk = chunks[at];
  const joined = /^(?:who|which|whose|that|and)$/.test(chunk?.opener ?? '');
  // "the mill, Wray said, has"
  const isTag = chunk?.opener === ',' && isReporting(pieces[chunk.end - 1]?.lower ?? '');
  if (isTag) return true;
  if (!chunk || !joined) return isAside(pieces, chunk);
  return (
    verbIn(analysis, chunk) && (chunk.opener !== 'and' || /^wh(?:o|ich)$/.test(chunks[at - 1]?.opener ?? ''))
  );
}

/** "Smith, a baker who bakes bread, sold …": the clause of a chunk that goes on behind asides. */
function behindAside(analysis: Analysis, index: number, predicate: Predicate): Clause | null {
  const { chunks } = analysis;
  if (chunks[index]?.opener !== ',') return null;
  for (let at = index - 2; at >= Math.max(0, index - 5) && isWholeAside(analysis, at + 1); at--) {
    const owner = chunks[at];
    if (!owner || hypothetical.has(owner.opener) || /^wh/.test(owner.opener)) continue;
    const free = /^(?:and|but)?$/.test(owner.opener) || subordinators.has(owner.opener);
    const opened = subjectFrom(analysis, owner);
    const subject = { from: opened.from, end: owner.end };
    const led = owner.opener === ',' ? leadOf(analysis, at) : null;
    const alone = owner.opener === ',' && isOnlyAdverb(analysis, chunks[at - 1]);
    if (!(free || led || alone) || !plainPhrase(analysis, subject) || verbIn(analysis, owner)) continue;
    if (isOnlyAdverb(analysis, subject)) continue;
    const opener = led || alone ? ',' : owner.opener;
    return { ...predicate, kind: kindOf(owner.opener), lead: led ?? opened.lead, subject, opener };
  }
  return null;
}

/** The clause of chunk `index`, when it can be read surely. */
function clauseOf(analysis: Analysis, index: number): Clause | null {
  const chunk = analysis.chunks[index];
  if (!chunk || hypothetical.has(chunk.opener)) return null;
  const whole = withRelative(analysis, index);
  if (whole) return whole;
  const bare = !verbIn(analysis, chunk);
  if (bare && chunk.opener === ',') return participle(analysis, index, clauseOf);
  const at = bare ? null : mainVerb(analysis, chunk);
  const verb = at === null ? null : readVerbGroup(analysis.pieces, at);
  const end = clauseEnd(analysis, index);
  if (at === null || !verb || verb.end > chunk.end || end === null) return null;
  const predicate = { verb, rest: { from: verb.end, end } };
  if (at > chunk.from) return withSubject(analysis, index, predicate);
  if (chunk.opener === 'who' || chunk.opener === 'which') return relative(analysis, index, predicate);
  return (
    secondPredicate(analysis, index, predicate) ??
    behindAside(analysis, index, predicate) ??
    participle(analysis, index, clauseOf)
  );
}

/** The clause that states what stands at pieces `from` to `end`; null when it cannot be read surely or is denied. */
export function clauseAround(analysis: Analysis, from: number, end: number): Clause | null {
  const index = analysis.chunks.findIndex((chunk) => chunk.from <= from && end <= chunk.end);
  const clause = index < 0 ? null : clauseOf(analysis, index);
  if (!clause || clause.verb.negated) return null;
  return clause;
}

/** Whether a word is a bare verb: "to spend". */
export const isBaseVerb = (lower: string): boolean => verbForms(lower).some(({ form }) => form === 'base');
