import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import { type Analysis, type Clause, verbIn } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import { closesNounPhrase, isPlural } from '../../facts/figures/counted-noun.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { adverbs, determiners, prepositions } from '../../lexicon/word-classes.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { TimePhrase } from './date-words.ts';
import { withoutTimes } from './drop-times.ts';
import { isEvent } from './event-nouns.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { canTurn, tailOf, turned, verbText } from './turn-clause.ts';

// What was "still" so on a day did not happen on that day.
const standing = new Set(['still', 'already', 'again', 'yet', 'longer', 'only', 'always', 'ever', 'never']);

// Verbs that say enough with their subject alone: "The work begins on May 4".
const enough = new Set(
  'begin start end open close last continue die resign launch expire peak happen occur collapse retire vote finish crash explode erupt graduate marry'.split(
    ' ',
  ),
);

/** The clause that a phrase was taken out of at `from`: the one it stood in, the one it opened, or the one its words lead to. */
export function clauseAtGap({ analysis, pieces, from }: FigureContext): Clause | null {
  const readable = withPastWhen(analysis);
  const before = pieces[from - 1];
  const opened = analysis.chunks.findIndex((chunk) => chunk.from === from);
  if (opened >= 0 && (before === undefined || before.kind === 'mark' || opened > 0))
    return clauseAround(readable, from, from + 1) ?? behindAsides(readable, opened);
  const index = analysis.chunks.findIndex((chunk) => chunk.from < from && from <= chunk.end);
  const [chunk, next] = [analysis.chunks[index], analysis.chunks[index + 1]];
  if (!chunk) return null;
  if (next?.opener !== ',' || verbIn(analysis, chunk)) return clauseAround(readable, from - 1, from);
  const led = clauseAround(readable, next.from, next.from + 1) ?? behindAsides(readable, index + 1);
  return led?.lead?.from === chunk.from ? led : null;
}

/** "On Friday Wray, the mayor of Ellery, opened …": the clause that goes on behind what is told of its subject. */
function behindAsides(analysis: Analysis, index: number): Clause | null {
  const [subject, next] = [analysis.chunks[index], analysis.chunks[index + 2]];
  if (!subject || !next || verbIn(analysis, subject)) return null;
  const clause = clauseAround(analysis, next.from, next.from + 1);
  return clause?.subject.from === subject.from ? clause : null;
}

/** "when it closed" tells what was, as "after it closed" does; the same of "until". */
const withPastWhen = (analysis: Analysis): Analysis => ({
  ...analysis,
  chunks: analysis.chunks.map((chunk) =>
    /^(?:when|until)$/.test(chunk.opener) ? { ...chunk, opener: 'after' } : chunk,
  ),
});

// "is scheduled to testify", "plans to open": the time is that of the second verb, and the question keeps both.
const awaiting = new Set(
  'schedule set expect plan slate due intend hope aim vow promise want begin start'.split(' '),
);

// Verbs that make or take part in what their object names, so that both are of one day: "held a rally on Friday".
const taking = new Set(
  'give deliver hold host attend win lose make have play stage enter join sign reach leave open begin start end launch contest score cast cancel postpone schedule organise organize headline skip watch boycott moderate release issue publish post write send set clinch decide suspend quit resume drop abandon'.split(
    ' ',
  ),
);

/** Whether "-ing" is a noun or goes with its verb: takes "a hearing", "began building"; refuses "the man leading". */
function isOwnIng(pieces: readonly Piece[], at: number, clause: Clause): boolean {
  const before = pieces[at - 1];
  if (at === clause.rest.from && /^(?:begin|start|stop|keep|finish|continue)$/.test(clause.verb.base))
    return true;
  return determiners.has(before?.lower ?? '') || (before?.kind === 'word' && before.text !== before.lower);
}

// "to testify", "to skip"; not "to voters", "to the bay". Limit: "to staff" is taken for a verb.
const isBare = (lower: string): boolean =>
  !determiners.has(lower) && !isPlural(lower) && !/^\d|^(?:him|her|it|them)$/.test(lower);

// Between the verb and the date there must be no second verb, participle or event that the date could belong to.
function ownsDate(context: FigureContext, range: Range, clause: Clause): boolean {
  const { pieces, analysis } = context;
  const last = pieces[range.end - 1]?.lower ?? '';
  const atEvent = pieces.slice(range.from, range.end).some(({ lower }) => /^(?:in|at|during)$/.test(lower));
  if (isEvent(last) && !(atEvent && clause.verb.base !== 'be') && !taking.has(clause.verb.base)) return false;
  for (let at = range.from; at < range.end; at++) {
    const { lower, kind, text } = pieces[at] ?? { lower: '', kind: 'mark', text: '' };
    const next = pieces[at + 1];
    if (kind === 'mark' && !/^[-’'.$£€%]$/.test(text)) return false;
    const isList =
      next !== undefined && next.text !== next.lower && /^\p{Lu}/u.test(pieces[at - 1]?.text ?? '');
    if (analysis.finite[at] || (lower === 'and' && !isList)) return false;
    if (/^(?:1[89]|20)\d\d$/.test(text)) return false;
    if (lower.endsWith('ing') && verbForms(lower).length > 0 && !isOwnIng(pieces, at, clause)) return false;
    const to =
      lower === 'to' && next?.kind === 'word' && next.text === next.lower && isBare(next?.lower ?? '');
    if (to && !(at === range.from && (awaiting.has(clause.verb.base) || clause.verb.base === 'be')))
      return false;
    if (verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle')) return false;
  }
  return true;
}

// "the Thursday market", "March 5 fair": a noun right after the date takes it.
function isModifier({ pieces, analysis }: FigureContext, end: number): boolean {
  const next = pieces[end];
  const isVerb =
    Boolean(analysis.finite[end]) ||
    (verbForms(next?.lower ?? '').some(({ form }) => form === 'ed' || form === 'participle') &&
      prepositions.has(pieces[end + 1]?.lower ?? ''));
  return (
    !isVerb &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    !closesNounPhrase(next.lower) &&
    !adverbs.has(next.lower) &&
    !next.lower.endsWith('ly') &&
    !next.lower.endsWith('ing')
  );
}

// "announced the arrest of a man", "reported that sales fell": what made the news of that day.
const newsmaking =
  /^(?:announce|reveal|declare|confirm|report|find|show|acknowledge|admit|warn|promise|vow)$/;

/** Whether a clause says no more than that somebody spoke. */
function isSpeech({ verb, rest }: Clause, { pieces, analysis }: FigureContext): boolean {
  if (
    verb.passive ||
    !(isReporting(verb.base) || /^(?:tell|assert|remark|comment|respond|reply|joke|quip)$/.test(verb.base))
  )
    return false;
  if (!newsmaking.test(verb.base)) return true;
  const first = pieces[rest.from]?.lower ?? '';
  if (first === 'that') return false;
  return !determiners.has(first) || analysis.finite.slice(rest.from).some(Boolean);
}

/** Why the date may not be that of the clause, or null. `cleared` is the sentence without the date. */
function whyNotOwn(context: FigureContext, cleared: FigureContext, { clause, phrase }: Dated): string | null {
  const { pieces, from } = cleared;
  const next = context.pieces[phrase.end]?.lower ?? '';
  if (
    phrase.preposition === '' &&
    (determiners.has(context.pieces[phrase.from - 1]?.lower ?? '') || isModifier(context, phrase.end))
  )
    return 'It belongs to the noun beside it.';
  const year = /^(?:1[89]|20)\d\d$/;
  const listed = next === ',' && year.test(context.pieces[phrase.end + 1]?.text ?? '');
  if (listed || /^(?:and|or|through|until|–|-|[’']s)$/.test(next)) return 'It is one of several dates.';
  if (
    from > clause.subject.from &&
    from <= clause.verb.from &&
    !endsSubject(pieces, clause, from, phrase.asks === 'on what day')
  )
    return 'It may be the date of its subject.';
  const inside = from > clause.rest.from ? { from: clause.rest.from, end: from } : null;
  // "grew from 40 in 1931 to 90": one end of a change.
  const object = pieces.slice(clause.rest.from, from);
  if (next === 'to' && object.some(({ lower }) => lower === 'from')) return 'It is one of several dates.';
  const words = pieces.slice(clause.subject.end, inside?.end ?? clause.rest.from);
  if (words.some(({ lower }) => standing.has(lower)))
    return 'What was so still or again on a day did not happen on that day alone.';
  const auxiliary = pieces[clause.verb.from]?.lower ?? '';
  if (phrase.preposition === 'since' && !/^(?:has|have|had)$/.test(auxiliary))
    return 'It is not the time since which something has been so.';
  if (clause.verb.auxiliary && /^(?:has|have)$/.test(auxiliary) && phrase.preposition !== 'since')
    return 'It may be the date of something else.';
  if (inside === null) return null;
  if (inside.end > clause.rest.end) return 'It stands apart from its clause.';
  return ownsDate(cleared, inside, clause) ? null : 'It may be the date of something else.';
}

// "Wray on Friday opened", "prosecutors in May charged": between subject and verb; not "the speech on Friday drew", "fees due on Friday are".
const endsSubject = (pieces: readonly Piece[], { subject }: Clause, from: number, isDay: boolean): boolean =>
  from >= subject.end &&
  (isDay ||
    pieces[subject.end - 1]?.text !== pieces[subject.end - 1]?.lower ||
    isPerson(pieces[subject.end - 1]?.lower ?? '')) &&
  pieces
    .slice(subject.from, subject.end)
    .every(
      ({ lower, text }) =>
        lower !== 'due' &&
        !isEvent(lower) &&
        (text !== lower || !verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle')),
    );

const isPerson = (lower: string): boolean => isRoleNoun(lower) || singularRole(lower) !== null;

type Dated = { clause: Clause; phrase: TimePhrase };

/** What has no object, though it is done to something: "foods produced in Ellery" is no clause. */
export function isParticiple({ verb, rest }: Clause, { pieces }: FigureContext): boolean {
  const next = pieces[rest.from];
  return (
    !verb.auxiliary &&
    !verb.passive &&
    doneTo.has(verb.base) &&
    (rest.end <= rest.from ||
      next === undefined ||
      prepositions.has(next.lower) ||
      isRelative(pieces, rest.from))
  );
}

// "a plan announced in May that was to save jobs": "that" is the plan.
const isRelative = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.lower === 'that' &&
  /^(?:was|were|is|are|has|had|would|will)$/.test(pieces[at + 1]?.lower ?? '');

const doneTo = new Set(
  'announce produce publish release issue sign post tape film record file hold make build obtain adopt unveil introduce enact commission deliver give send complete schedule approve print manufacture create kill arrest find discover bury seize detain cover design pay employ hire use'.split(
    ' ',
  ),
);

// "Member after member of the crew left": "after" opens no clause.
const isTorn = ({ opener, subject }: Clause, pieces: readonly Piece[]): boolean => {
  const first = pieces[subject.from];
  return (
    opener === 'after' &&
    first?.text === first?.lower &&
    !closesNounPhrase(first?.lower ?? '') &&
    first?.lower === pieces[subject.from - 2]?.lower
  );
};

// "In a speech in Ellery on Friday, Wray promised": the occasion goes to the end of the question.
const occasion = /^(?:in|at|during|on)$/;

/** What stands before the subject besides the date, or null when it cannot go to the end of a question. */
function leadWords(cleared: FigureContext, { lead }: Clause): string | null {
  if (lead === null || lead.end <= lead.from) return '';
  const { pieces, from } = cleared;
  const first = pieces[lead.from]?.lower ?? '';
  if (from < lead.from || from > lead.end + 1 || !occasion.test(first) || lead.end - lead.from > 9)
    return null;
  const words = pieces.slice(lead.from, lead.end);
  const isPlace = words.slice(1).every(({ text, lower, kind }) => kind === 'word' && text !== lower);
  return isPlace || words.some(({ lower }) => isEvent(lower)) ? renderWords(cleared, lead) : null;
}

/** "had signed in May": the time itself is asked for, so that the simple past does; "had run until 1931" stays. */
function asPast({ pieces }: FigureContext, clause: Clause, { preposition }: TimePhrase): Clause {
  const { verb } = clause;
  const isPerfect =
    pieces[verb.from]?.lower === 'had' && verb.end === verb.from + 2 && !verb.passive && verb.base !== '';
  return isPerfect && verb.auxiliary && /^(?:in|on|at)?$/.test(preposition)
    ? { ...clause, verb: { ...verb, auxiliary: false, tense: 'past' } }
    : clause;
}

/** Asks when something was or will be, by the clause that the date stands in. */
export function askWhen(
  context: FigureContext,
  cleared: FigureContext,
  { clause, phrase, subject }: Dated & { subject: string },
): Attempt {
  if (!canTurn(clause)) return refuse('Its verb is not known well enough to be turned.');
  if (isTorn(clause, cleared.pieces)) return refuse('The clause it stands in cannot be read surely.');
  if (subject === 'there' || /^the (?:(?!world)\p{Ll}+[’']s |(?:two|three|four|five|six) )/u.test(subject))
    return refuse('The clause it stands in cannot be read surely.');
  const lasts = clause.verb.base === 'run' && /^(?:until|through)$/.test(phrase.preposition);
  if (clause.rest.end <= clause.rest.from && !enough.has(clause.verb.base) && !clause.verb.passive && !lasts)
    return refuse('Too little is said of it.');
  // "Game 5 is Thursday at 8 p.m."
  const [at, hour] = cleared.pieces.slice(clause.rest.from);
  if (clause.verb.base === 'be' && !clause.verb.passive && at?.lower === 'at' && hour?.kind === 'digits')
    return refuse('Too little is said of it.');
  if (isSpeech(clause, cleared)) return refuse('It is the day on which somebody spoke.');
  const reason = whyNotOwn(context, cleared, { clause, phrase });
  if (reason !== null) return refuse(reason);
  // "dozens fled in May | when a pier fell": which time is meant is told behind it.
  const opensWhen = cleared.pieces[clause.rest.end]?.lower === 'when';
  if (opensWhen && !/\p{Lu}/u.test(`${subject} ${renderWords(cleared, clause.rest)}`))
    return refuse('Which time is meant is told behind it.');
  const lead = leadWords(cleared, clause);
  if (lead === null) return refuse('Something else stands before its clause.');
  const gap = Math.min(Math.max(cleared.from, clause.rest.from), clause.rest.end);
  const object = withoutTimes(cleared.pieces, { from: clause.rest.from, end: gap });
  const told = [
    ...object.map((range) => renderWords(cleared, range)),
    tailOf(cleared, gap, clause),
    lead,
  ].join(' ');
  // "blamed Wray for opening the gate on the Larn show": the show must not seem that of the gate.
  if (lead !== '' && / (?:for|by|of) (?:\p{L}+ and )?\p{L}+ing /u.test(` ${told}`))
    return refuse('Something else stands before its clause.');
  // "from 1931 to 1940 he sold 40 boats": how many there were, and not until when.
  if (phrase.end - phrase.from > 3 && phrase.preposition === 'until' && /\d/.test(told))
    return refuse('It is one of several dates.');
  if (/year$/.test(phrase.asks) && /\b(?:1[89]|20)\d\d\b/.test(told))
    return refuse('It is one of several dates.');
  return {
    prompt: `${phrase.asks} ${turned(cleared, asPast(cleared, clause, phrase), subject)} ${told}`,
    description: `when ${subject} ${verbText(cleared, clause)} ${told}`,
  };
}
