import { months, weekdays } from '../../lexicon/months.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  commonAdjectives,
  determiners,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../../lexicon/word-classes.ts';
import { closesNounPhrase, countedNounAt, isPlural } from '../figures/counted-noun.ts';
import type { Piece } from '../figures/pieces.ts';
import { readNumber } from '../figures/read-number.ts';
import { type Chunk, chunkSentence, isReporting } from './chunk-sentence.ts';
import { type Finiteness, finiteVerbs, readVerbGroup, type VerbGroup } from './finite-verbs.ts';

type Pieces = readonly Piece[];
type Range = { from: number; end: number };

/** A clause that states something: who does what. Ranges are of pieces; `lead` is what stands before the subject ("In 2012"). */
export type Clause = { lead: Range | null; subject: Range; verb: VerbGroup; rest: Range; opener: string };

/** A sentence made ready for reading clauses. */
export type Analysis = { pieces: Pieces; finite: readonly Finiteness[]; chunks: readonly Chunk[] };

/** Marks the verbs and chunks of a sentence. */
export function analyseSentence(pieces: Pieces): Analysis {
  const finite = finiteVerbs(pieces);
  return { pieces, finite, chunks: chunkSentence(pieces, finite) };
}

// A clause under these is no statement of fact, or cannot be lifted out of its sentence.
const hypothetical = new Set([
  'if',
  'unless',
  'whether',
  'how',
  'why',
  'what',
  'whose',
  'whom',
  'where',
  'than',
  'until',
  'till',
  'when',
]);

/** Whether a noun phrase may be the subject: it opens well and has no verb, joining word or mark in it. */
function plainPhrase({ pieces }: Analysis, range: Range): boolean {
  if (range.end <= range.from || range.end - range.from > 16) return false;
  const first = pieces[range.from];
  const second = pieces[range.from + 1]?.lower ?? '';
  if (
    /^(?:last|next|this|that|late|early)$/.test(first?.lower ?? '') &&
    (months.has(second) ||
      weekdays.has(second) ||
      /^(?:week|month|year|night|spring|summer|autumn|winter|season)$/.test(second))
  )
    return false;
  if (
    !first ||
    verbForms(first.lower).some(({ form }) => form === 'ing') ||
    /^(?:say|says|said)$/.test(first.lower)
  )
    return false;
  if (
    prepositions.has(first.lower) &&
    !/^(?:about|around|over|under|up|like|near)$/.test(first.lower) &&
    !(first.lower === 'at' && /^(?:least|most)$/.test(pieces[range.from + 1]?.lower ?? ''))
  )
    return false;
  for (let at = range.from; at < range.end; at++) {
    const lower = pieces[at]?.lower ?? '';
    // "the 95 percent Carrow won": a name right after a share opens a clause of its own.
    if (
      /^(?:percent|%|cent)$/.test(lower) &&
      /^\p{Lu}/u.test(pieces[at + 1]?.text ?? '') &&
      at + 1 < range.end
    )
      return false;
    if (relatives.has(lower) && !(lower === 'that' && at === range.from)) return false;
    if (subordinators.has(lower) && !prepositions.has(lower) && lower !== 'as' && lower !== 'that')
      return false;
  }
  return true;
}

/** The finite verb of a stretch, when only one can be it. */
function mainVerb({ pieces, finite }: Analysis, range: Range): number | null {
  const found: number[] = [];
  // A present form after a verb is a noun far more often: "announced live-fire drills in".
  for (let at = range.from; at < range.end; at++)
    if (finite[at] && !(finite[at] === 'present' && found.length > 0 && isNounLike(pieces, at)))
      found.push(at);
  const [first, second] = found;
  if (first === undefined) return null;
  if (second === undefined) return first;
  const group = readVerbGroup(pieces, first);
  const later = found.filter((at) => at >= (group?.end ?? first + 1));
  if (later.length === 0) return first;
  // "used a technique called MRI", "started a firm with money borrowed": after a verb with its object a past form is a participle.
  const acts = finite[first] === 'sure' || opensObject(pieces[first + 1]);
  if (acts && later.every((at) => finite[at] === 'past')) return first;
  // "Children born in June are fitter": a participle after its noun, then the verb.
  const [next] = later;
  const participle =
    finite[first] === 'past' &&
    prepositions.has(pieces[first + 1]?.lower ?? '') &&
    !isReporting(pieces[first]?.lower ?? '');
  if (participle && first > range.from && next !== undefined && finite[next] === 'sure' && later.length === 1)
    return next;
  return null;
}

// "live-fire drills in" after a verb; not "Israel refuses to".
const isNounLike = (pieces: Pieces, at: number): boolean =>
  pieces[at - 1]?.text === pieces[at - 1]?.lower &&
  pieces[at + 1]?.lower !== 'to' &&
  !determiners.has(pieces[at + 1]?.lower ?? '');

const opensObject = (piece: Piece | undefined): boolean =>
  piece?.kind === 'digits' ||
  determiners.has(piece?.lower ?? '') ||
  possessives.has(piece?.lower ?? '') ||
  /^[$£€]$/.test(piece?.text ?? '');

// "Forty thousand crews around the coast live in …": a bare verb far from its plural, when the stretch has no other verb.
function farVerb({ pieces }: Analysis, range: Range): number | null {
  if (numberEnd(pieces, range.from) === range.from) return null;
  const noun = countedNounAt(pieces, numberEnd(pieces, range.from));
  const percent = noun ?? percentHead(pieces, range);
  if (!percent) return null;
  for (let at = percent.end; at < Math.min(range.end - 1, percent.end + 10); at++) {
    const [piece, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]];
    if (!piece || piece.kind === 'mark' || piece.text !== piece.lower) return null;
    if (/^(?:who|that|which)$/.test(piece.lower)) return null;
    const bare = verbForms(piece.lower).some(({ form }) => form === 'base') && !isPlural(piece.lower);
    if (
      bare &&
      at === percent.end + 1 &&
      before?.lower !== undefined &&
      /^(?:already|also|still|now|often|usually|even|\p{Ll}+ly)$/u.test(before.lower)
    )
      return at;
    const free =
      before !== undefined &&
      !determiners.has(before.lower) &&
      !prepositions.has(before.lower) &&
      before.lower !== 'to' &&
      !possessives.has(before.lower);
    const object =
      opensObject(next) ||
      prepositions.has(next?.lower ?? '') ||
      /^\p{Lu}/u.test(next?.text ?? '') ||
      /^(?:to|that|they)$/.test(next?.lower ?? '') ||
      at + 1 === range.end;
    if (bare && free && object) return at;
  }
  return null;
}

const numberEnd = (pieces: Pieces, from: number): number => {
  let at = from;
  while (
    /^(?:about|around|nearly|almost|over|under|more|less|than|at|least|most|up|to|some|roughly|approximately|just|fewer|only|as|many|an|estimated)$/.test(
      pieces[at]?.lower ?? '',
    )
  )
    at += 1;
  return readNumber(pieces, at)?.end ?? at;
};

// "37 percent of voters", "8% of the members": the plural after "of" is the head.
function percentHead(pieces: Pieces, range: Range): { end: number } | null {
  let at = numberEnd(pieces, range.from);
  if (!/^(?:%|percent|per)$/.test(pieces[at]?.lower ?? '')) return null;
  at += pieces[at]?.lower === 'per' ? 2 : 1;
  if (pieces[at]?.lower !== 'of') return at < range.end ? { end: at } : null;
  const noun = countedNounAt(pieces, determiners.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1);
  return noun ? { end: noun.end } : null;
}

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

// A chunk that goes on after an aside: ", a baker, sold …", ", who lives here, was …".
const aside = (pieces: Pieces, chunk: Chunk | undefined): boolean => {
  if (!chunk) return false;
  const first = pieces[chunk.from]?.lower ?? '';
  if (/^(?:who|which)$/.test(chunk.opener)) return true;
  const apart =
    prepositions.has(first) || verbForms(first).some(({ form }) => form === 'ed' || form === 'participle');
  if (chunk.opener === ',' && apart) return true;
  return (
    chunk.opener === ',' &&
    (/^(?:an?|the)$/.test(first) ||
      pieces[chunk.from]?.kind === 'digits' ||
      pieces[chunk.from]?.text !== first)
  );
};

/** The noun phrase at the end of a chunk that a relative clause speaks of: a name or a phrase that is the whole chunk. */
function antecedent(analysis: Analysis, index: number, opener: string): Range | null {
  const { pieces, finite, chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk) return null;
  let verb = chunk.from - 1;
  for (let at = chunk.from; at < chunk.end; at++) if (finite[at]) verb = at;
  if (verb < chunk.from)
    return chunk.opener === '' || subordinators.has(chunk.opener) ? leadless(analysis, chunk) : null;
  // After a verb only a person's name is taken: "spoke to Jane Doe, who …"; "on Mill Street, which …" may mean what was done there.
  if (opener === 'which') return null;
  let from = chunk.end;
  while (
    from > chunk.from &&
    (isNameWord(pieces[from - 1]) ||
      (/^(?:of|from|-)$/.test(pieces[from - 1]?.lower ?? '') &&
        from < chunk.end &&
        isNameWord(pieces[from - 2])))
  )
    from -= 1;
  if (from === chunk.end) return null;
  // "the fractured Harbour Party, which …"
  const article = [1, 2].find((size) => pieces[from - size]?.lower === 'the' && from - size >= chunk.from);
  const between = article === 2 ? pieces[from - 1] : undefined;
  const joined = article === 1 || (between?.kind === 'word' && !closesNounPhrase(between.lower));
  return { from: article !== undefined && joined ? from - article : from, end: chunk.end };
}

/** "Omar Reyes, a biologist who has studied": the name before the apposition that a clause goes on with. */
function beforeApposition({ pieces, chunks }: Analysis, index: number): Range | null {
  const [apposition, owner] = [chunks[index - 1], chunks[index - 2]];
  if (
    !apposition ||
    !owner ||
    apposition.opener !== ',' ||
    !/^an?$/.test(pieces[apposition.from]?.lower ?? '')
  )
    return null;
  let from = owner.end;
  while (from > owner.from && isNameWord(pieces[from - 1])) from -= 1;
  return owner.end - from >= 2 ? { from, end: owner.end } : null;
}

const isNameWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.text !== piece.lower && !closesNounPhrase(piece.lower);

// "According to Inspector Marsh, who led": the source alone is meant.
function leadless(analysis: Analysis, chunk: Chunk): Range | null {
  const source = analysis.pieces[chunk.from]?.lower === 'according' ? 2 : 0;
  const range = { from: chunk.from + source, end: chunk.end };
  return plainPhrase(analysis, range) ? range : null;
}

// "70 groups based in river and harbour towns had collected": a participle, "and" and a verb may be one subject.
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

// "prosecutors in April charged": the time after the subject's noun is no part of it.
function timeAtEnd(pieces: Pieces, subject: Range): number | null {
  const at = subject.end - 2;
  const time = months.has(pieces[at + 1]?.lower ?? '') || weekdays.has(pieces[at + 1]?.lower ?? '');
  if (!time || at <= subject.from || !/^(?:in|on)$/.test(pieces[at]?.lower ?? '')) return null;
  // "the payments due on Tuesday", "the boat rescued on Friday": the time belongs to the noun.
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

/** The clause of chunk `index`, when it can be read surely. */
function clauseOf(analysis: Analysis, index: number): Clause | null {
  const { pieces, finite, chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk || hypothetical.has(chunk.opener)) return null;
  const whole = withRelative(analysis, index);
  if (whole) return whole;
  const at = mainVerb(analysis, chunk) ?? (verbIn(analysis, chunk) ? null : farVerb(analysis, chunk));
  if (at === null) return null;
  const verb = readVerbGroup(pieces, at);
  if (!verb || verb.end > chunk.end) return null;
  const stop = goesOn(analysis, index);
  if (stop === null) return null;
  const rest = { from: verb.end, end: stop };
  const previous = chunks[index - 1];
  if (at > chunk.from) {
    let from = chunk.from;
    while (
      from < at &&
      /^(?:also|still|then|now|already|but|and|yet|so|however)$/.test(pieces[from]?.lower ?? '')
    )
      from += 1;
    let end = at;
    while (
      end > from &&
      /(?:ly|^also|^still|^then|^now|^already|^just|^only|^even|^first|^once|^recently|^later)$/.test(
        pieces[end - 1]?.lower ?? '',
      )
    )
      end -= 1;
    const subject = { from, end };
    if (!plainPhrase(analysis, subject) || /^(?:which|who|where|whom)$/.test(chunk.opener)) return null;
    if (
      finite[at] === 'past' &&
      prepositions.has(pieces[at + 1]?.lower ?? '') &&
      pieces[at + 1]?.lower === 'by'
    )
      return null;
    if (mayBeOneSubject(analysis, index, at)) return null;
    const time = timeAtEnd(pieces, subject);
    const lead = leadOf(analysis, index);
    if (time === null || lead !== null) return { lead, subject, verb, rest, opener: chunk.opener };
    return {
      lead: { from: time, end: subject.end },
      subject: { from: subject.from, end: time },
      verb,
      rest,
      opener: chunk.opener,
    };
  }
  if (chunk.opener === 'who' || chunk.opener === 'which') {
    if (pieces[chunk.from - 2]?.text !== ',') {
      const named = chunk.opener === 'who' ? beforeApposition(analysis, index) : null;
      return named ? { lead: null, subject: named, verb, rest, opener: chunk.opener } : null;
    }
    const subject = antecedent(analysis, index - 1, chunk.opener);
    // "Managers of Ellery Mill, which …": which of the two is meant is not certain.
    const owner =
      subject &&
      chunk.opener === 'which' &&
      pieces.slice(subject.from, subject.end).some(({ lower }) => prepositions.has(lower));
    if (owner) return null;
    return subject ? { lead: null, subject, verb, rest, opener: chunk.opener } : null;
  }
  const shared = secondPredicate(analysis, index, at);
  if (shared) return { ...shared, verb, rest };
  // "Smith, a baker, sold …"
  const owner = chunks[index - 2];
  if (chunk.opener === ',' && owner && aside(pieces, previous) && !hypothetical.has(owner.opener)) {
    const free = owner.opener === '' || subordinators.has(owner.opener);
    if (!free || !plainPhrase(analysis, owner) || verbIn(analysis, owner)) return null;
    return { lead: null, subject: owner, verb, rest, opener: owner.opener };
  }
  return null;
}

const adjective = /(?:ing|ous|ful|ive|ical|able|ible|less|ern|ant|ent|ish)$/;

// "vowed to end “the wasteful …”", "chose the sparkling, modern capital": the clause goes on behind the mark.
function breaksAfter({ pieces, chunks, finite }: Analysis, index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  if (!chunk || !next) return false;
  const quoted =
    next.opener === '“' ||
    (next.opener === '"' &&
      chunk.opener !== '"' &&
      chunk.end === next.from - 1 &&
      pieces[next.from]?.glued === true);
  if (quoted && pieces[chunk.end - 1]?.text !== ',') return true;
  const [last, first] = [pieces[chunk.end - 1], pieces[next.from]];
  const list =
    next.opener === ',' &&
    first?.kind === 'word' &&
    first.text === first.lower &&
    !closesNounPhrase(first.lower) &&
    !finite[next.from] &&
    !/(?:ing|ed|ly)$/.test(first.lower);
  return list && (commonAdjectives.has(last?.lower ?? '') || adjective.test(last?.lower ?? ''));
}

// "agreed that …", "seekers whose boat …": a clause that the words before it need, with no comma between, stays with them.
const needed = new Set(['that', 'who', 'which', 'whose', 'whom', 'where', 'when', 'what', 'how', 'whether']);

function goesOn(analysis: Analysis, index: number): number | null {
  const { chunks } = analysis;
  let end = chunks[index]?.end ?? 0;
  if (breaksAfter(analysis, index)) return null;
  for (let next = index + 1; next < Math.min(chunks.length, index + 3); next++) {
    const chunk = chunks[next];
    if (chunk && chunk.from <= end + 1 && /^(?:if|unless|than)$/.test(chunk.opener)) return null;
    if (!chunk || !needed.has(chunk.opener) || chunk.from > end + 1) break;
    if (!verbIn(analysis, chunk)) return null;
    end = chunk.end;
  }
  return end;
}

const verbIn = ({ finite }: Analysis, range: Range): boolean => {
  for (let at = range.from; at < range.end; at++) if (finite[at]) return true;
  return false;
};

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

/** Whether a clause opens with a pronoun, whose name must be found. */
export const pronounSubject = ({ pieces }: Analysis, clause: Clause): string | null => {
  const word = pieces[clause.subject.from]?.lower ?? '';
  return clause.subject.end === clause.subject.from + 1 && pronouns.has(word) ? word : null;
};

/** Whether a word is a bare verb: "to spend". */
export const isBaseVerb = (lower: string): boolean => verbForms(lower).some(({ form }) => form === 'base');
