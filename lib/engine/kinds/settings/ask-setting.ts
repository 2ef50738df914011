import { type Clause, verbIn } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { americanStates } from '../../lexicon/regions.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { shorterContexts } from '../clauses/shorter-ways.ts';
import { askBased } from '../figures/ask-based.ts';
import { finish, type Result, wouldBe } from '../figures/ask-figure.ts';
import { type Attempt, refuse } from '../figures/attempt.ts';
import { attributionOf } from '../figures/attribution.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { subjectOf } from '../figures/resolve-subject.ts';
import { withoutPhrase } from '../figures/without-phrase.ts';
import { askWhen } from './ask-when.ts';
import { askWhere } from './ask-where.ts';
import type { Place } from './places.ts';
import { timePhrase } from './time-phrase.ts';

/** How many words a question without a name needs. */
const fewestUnnamed = 9;

type Asking = (clause: Clause, subject: string) => Attempt;

/** Asks for a date in a natural question that stands alone, or says why none can be formed. */
export function askDate(context: FigureContext): Result {
  const phrase = timePhrase(context);
  if (phrase === null) return refuse('Nothing asks plainly for a date like this.');
  const cleared = withoutPhrase(context, phrase);
  return asked(
    context,
    cleared,
    (cleared) => (clause, subject) => askWhen(context, cleared, { clause, phrase, subject }),
  );
}

/** How a place of a sort is asked for where somebody or something is based. */
const asking = ({ name, sort }: Place): string =>
  sort === 'town'
    ? 'where'
    : `in which ${sort === 'country' ? 'country' : americanStates.has(name) ? 'state' : 'state or province'}`;

/** Asks for a place of some sort in a natural question that stands alone, or says why none can be formed. */
export function askPlace(context: FigureContext, place: Place): Result {
  const based = askBased(context, asking(place));
  if (based !== null) return asFound(context, { prompt: based, description: based });
  const { pieces, from, end } = context;
  if (!/^(?:in|at)$/.test(pieces[from - 1]?.lower ?? '')) return refuse('It is not told what was there.');
  const next = pieces[end];
  if (next !== undefined && goesOnAsName(context, next, end)) return refuse('The name goes on.');
  const cleared = withoutPhrase(context, { from: from - 1, end });
  const asks = place.sort === 'country' ? 'in which country' : 'where';
  return asked(
    context,
    cleared,
    (cleared) => (clause, subject) => askWhere(cleared, clause, { subject, asks }),
  );
}

/** Takes "Ellery | ’s", "Ellery | Road", "Ellery | polling"; refuses "Ellery | is", "Ellery | on", "Ellery | quietly". */
function goesOnAsName({ analysis }: FigureContext, { kind, text, lower }: Piece, at: number): boolean {
  if (kind !== 'word') return /^[’']s$|^[-–]$/.test(lower);
  const closes =
    closesNounPhrase(lower) || Boolean(analysis.finite[at]) || isAdverb(lower) || isTime(lower, anyTime);
  return /^(?:and|or)$|[’']s$/.test(lower) || text !== lower || !closes;
}

/** A question that rests on no clause, when what it asks for is the article's own or surely somebody's. */
function asFound(context: FigureContext, attempt: { prompt: string; description: string }): Result {
  const attribution = attributionOf(context);
  return 'reason' in attribution ? attribution : finish(context, attempt, { source: null, lead: '' });
}

/** The clause that a phrase was taken out of: the one it stood in, the one it opened, or the one its words lead to. */
function clauseAtGap({ analysis, pieces, from }: FigureContext): Clause | null {
  // "when it closed" and "until it closed" tell what was, as "after it closed" does.
  const chunks = analysis.chunks.map((chunk) =>
    /^(?:when|until)$/.test(chunk.opener) ? { ...chunk, opener: 'after' } : chunk,
  );
  const readable = { ...analysis, chunks };
  const opened = chunks.findIndex((chunk) => chunk.from === from);
  const at = opened >= 0 && (opened > 0 || pieces[from - 1]?.kind !== 'word') ? opened : -1;
  if (at >= 0) return clauseAround(readable, from, from + 1);
  const index = chunks.findIndex((chunk) => chunk.from < from && from <= chunk.end);
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  if (!chunk) return null;
  if (next?.opener !== ',' || verbIn(analysis, chunk)) return clauseAround(readable, from - 1, from);
  const led = clauseAround(readable, next.from, next.from + 1);
  return led?.lead?.from === chunk.from ? led : null;
}

/** Verbs that need an object, so that without one they are participles: "foods | produced | in Ellery". */
const objective = verb.make | verb.publish | verb.find | verb.seize | verb.hold | verb.harm | verb.pay;

/** What has no object, though it is done to something: "foods produced in Ellery", "a plan announced in May that was late" is no clause. */
function isParticiple({ verb: { from, auxiliary, base }, rest }: Clause, { pieces }: FigureContext): boolean {
  const next = pieces[rest.from];
  const isBare =
    next === undefined || rest.end <= rest.from || prepositions.has(next.lower) || next.lower === 'that';
  // "was born and raised in Larn"
  if (pieces[from - 2]?.lower === 'born') return true;
  return !auxiliary && isBare && isVerb(base, objective) && !isVerb(base, verb.begin | verb.happen);
}

const unread = refuse('The clause it stands in cannot be read surely.');

/** Asks by the sentence that the date or place was taken out of, or by a shorter one that is as true where the whole cannot be read. */
function asked(
  context: FigureContext,
  cleared: FigureContext,
  ask: (cleared: FigureContext) => Asking,
): Result {
  const whole = askedIn(context, cleared, ask(cleared));
  if (!('reason' in whole) || whole.reason !== unread.reason) return whole;
  for (const shorter of shorterContexts(cleared)) {
    const found = askedIn(context, shorter, ask(shorter));
    if (!('reason' in found)) return found;
  }
  return whole;
}

/** Asks by the clause that the date or place was taken out of, when it is the article's own or surely somebody's. */
function askedIn(context: FigureContext, cleared: FigureContext, ask: Asking): Result {
  const { facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return refuse('It stands in a headline.');
  const attribution = attributionOf(context);
  if ('reason' in attribution) return attribution;
  const { source } = attribution;
  const clause = clauseAtGap(cleared);
  if (clause === null || isParticiple(clause, cleared)) return unread;
  if (clause.opener === 'that' && source === null)
    return refuse('It is somebody’s claim, and whose is not certain.');
  if (wouldBe(cleared, clause) && source === null) return refuse('It tells what would be.');
  const subject = subjectOf(cleared, clause);
  if ('reason' in subject) return subject;
  const attempt = ask(clause, subject.words);
  if ('reason' in attempt) return attempt;
  const prompt = attempt.prompt.trim();
  if (prepositions.has(prompt.split(' ').at(-1) ?? '')) return refuse('The question would break off.');
  // "Where do polls close?", "In what month were dozens of sailors hurt?"
  if (!/.\p{Lu}/u.test(prompt) && prompt.split(/\s+/).length < fewestUnnamed)
    return refuse('Too little is said of it.');
  return finish(context, attempt, { source, lead: '' });
}
