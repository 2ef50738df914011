import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isRoleNoun, singularRole } from '../../lexicon/role-nouns.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb } from '../../lexicon/word-classes.ts';
import { type Attempt, refuse } from '../figures/attempt.ts';
import { withoutTimes } from '../figures/drop-times.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { renderWords } from '../figures/render-words.ts';
import { canTurn, tailOf, turned, verbText } from '../figures/turn-clause.ts';
import type { TimePhrase } from './time-phrase.ts';

type Range = { from: number; end: number };

/** Things that are of a day or year themselves, so that a date beside one may be its own: "the election", "a letter". */
const ofTime = noun.event | noun.contest | noun.disaster | noun.deed | noun.deal | noun.speech | noun.paper;
/** Verbs that make or take part in what their object names, so that both are of one day: "held a rally on Friday". */
const taking =
  verb.hold | verb.begin | verb.publish | verb.win | verb.meet | verb.give | verb.make | verb.decide;
/** Verbs that say enough with their subject alone: "The work begins on May 4". */
const enough = verb.begin | verb.happen | verb.meet | verb.appoint;

/** Asks when something was or will be, by the clause that the date stands in; `cleared` is the sentence without the date. */
export function askWhen(
  context: FigureContext,
  cleared: FigureContext,
  { clause, phrase, subject }: { clause: Clause; phrase: TimePhrase; subject: string },
): Attempt {
  if (!canTurn(clause) || subject === 'there')
    return refuse('The clause it stands in cannot be read surely.');
  // "ran in 1992"; not "runs until June"
  const isRun = clause.verb.base === 'run' && /^(?:in|on)?$/.test(phrase.preposition);
  if (tellsLittle(clause, cleared) || (isRun && clause.rest.end <= clause.rest.from))
    return refuse('Too little is said of it.');
  if (isSpeech(clause, cleared)) return refuse('It is the day on which somebody spoke.');
  const reason = whyNotOwn(context, cleared, { clause, phrase });
  if (reason !== null) return refuse(reason);
  const lead = leadWords(cleared, clause);
  if (lead === null) return refuse('Something else stands before its clause.');
  const gap = Math.min(Math.max(cleared.from, clause.rest.from), clause.rest.end);
  const object = withoutTimes(cleared.pieces, { from: clause.rest.from, end: gap });
  const told = [
    ...object.map((range) => renderWords(cleared, range)),
    tailOf(cleared, gap, clause),
    lead,
  ].join(' ');
  // "criticized Wray for opening the gate on the Larn show": the show must not seem that of the gate.
  if (lead !== '' && / (?:for|by|of) \p{L}+ing /u.test(` ${told}`))
    return refuse('Something else stands before its clause.');
  return {
    prompt: `${phrase.asks} ${turned(cleared, asPast(cleared, clause, phrase), subject)} ${told}`,
    description: `when ${subject} ${verbText(cleared, clause)} ${told}`,
  };
}

/** Takes "gender roles collide again", "Game 5 is | at 8 p.m.", "the rate was | 18 percent"; refuses "the work begins". */
function tellsLittle({ verb: { base, passive }, rest }: Clause, { pieces }: FigureContext): boolean {
  const words = pieces.slice(rest.from, rest.end);
  const [first] = words;
  if (base === 'be')
    return (
      /^(?:one|[$£€]|\d.*)$/.test(first?.lower ?? '') ||
      words.slice(0, 2).some(({ lower, kind }) => kind === 'digits' || isTime(lower, anyTime))
    );
  // "have a chance when …": what matters comes after.
  if (base === 'have' && words.length < 6) return true;
  return !passive && words.every(({ lower }) => isAdverb(lower)) && !isVerb(base, enough);
}

/** Whether a clause says no more than that somebody spoke; "announced the arrest of a man" made the news of that day. */
function isSpeech({ verb: { base, passive }, rest }: Clause, { pieces, analysis }: FigureContext): boolean {
  if (passive || !(isReporting(base) || base === 'tell')) return false;
  const isThing =
    determiners.has(pieces[rest.from]?.lower ?? '') && !analysis.finite.slice(rest.from).some(Boolean);
  return !(isThing && isVerb(base, verb.publish | verb.show | verb.promise));
}

/** Why the date may not be that of the clause, or null. */
function whyNotOwn(
  context: FigureContext,
  cleared: FigureContext,
  { clause, phrase }: { clause: Clause; phrase: TimePhrase },
): string | null {
  const { pieces, from } = cleared;
  const { subject, verb, rest } = clause;
  const [before, next, after] = [phrase.from - 1, phrase.end, phrase.end + 1].map((at) => context.pieces[at]);
  if (phrase.preposition === '' && determiners.has(before?.lower ?? ''))
    return 'It belongs to the noun beside it.';
  const isListed = /^(?:and|or|through|until|–|-|[’']s)$/.test(next?.lower ?? '');
  if (isListed || (next?.text === ',' && /^\d{4}$/.test(after?.text ?? '')))
    return 'It is one of several dates.';
  const isInSubject = from > subject.from && from <= verb.from;
  if (isInSubject && !endsSubject(pieces, subject, from)) return 'It may be the date of its subject.';
  const words = pieces.slice(subject.end, Math.max(from, rest.from)).map(({ lower }) => lower);
  // What was "still" so on a day did not happen on that day.
  if (words.some((lower) => /^(?:still|already|again|yet|always|only)$/.test(lower)))
    return 'What was so still or again on a day did not happen on that day alone.';
  const isPerfect = verb.auxiliary && /^(?:has|have)$/.test(pieces[verb.from]?.lower ?? '');
  const hasSince = phrase.preposition === 'since';
  if (isPerfect !== hasSince && !(hasSince && pieces[verb.from]?.lower === 'had'))
    return 'It may be the date of something else.';
  const isOwn =
    from <= rest.from || (from <= rest.end && ownsDate(cleared, { from: rest.from, end: from }, clause));
  return isOwn ? null : 'It may be the date of something else.';
}

/** Takes "Wray | on Friday | opened", "prosecutors | in May | charged"; refuses "the speech | on Friday | drew". */
function endsSubject(pieces: FigureContext['pieces'], subject: Range, from: number): boolean {
  const last = pieces[subject.end - 1];
  const isPerson = isRoleNoun(last?.lower ?? '') || singularRole(last?.lower ?? '') !== null;
  const isDated = pieces
    .slice(subject.from, subject.end)
    .some(({ text, lower }) => text === lower && (isNoun(lower, ofTime) || isDone(lower) || lower === 'due'));
  return from >= subject.end && (last?.text !== last?.lower || isPerson) && !isDated;
}

const isDone = (lower: string): boolean =>
  verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle');

/** Whether nothing stands between the verb and the date that could be of that date by itself: a second verb, a participle, an event. */
function ownsDate({ pieces, analysis }: FigureContext, range: Range, { verb: { base } }: Clause): boolean {
  const words = pieces.slice(range.from, range.end);
  const last = words.at(-1);
  const isAt = base !== 'be' && words.some(({ lower }) => /^(?:in|at|during)$/.test(lower));
  const isEvent = last?.text === last?.lower && isNoun(last?.lower ?? '', ofTime);
  // "led before the vote | on Feb. 1": the day of the vote
  const isBefore = words.some(({ lower }) => /^(?:before|after|ahead|until|since)$/.test(lower));
  if (isEvent && (isBefore || (!isAt && !isVerb(base, taking)))) return false;
  return words.every(({ lower, kind, text }, index) => {
    const at = range.from + index;
    const [previous, next] = [pieces[at - 1], pieces[at + 1]];
    if (analysis.finite[at]) return false;
    if (kind === 'mark') return /^[-’'.$£€%]$/.test(text);
    if (lower === 'to' && verbForms(next?.lower ?? '').some(({ form }) => form === 'base'))
      return index === 0 && (base === 'be' || isVerb(base, verb.plan | verb.begin | verb.promise));
    if (lower === 'and') return next?.text !== next?.lower;
    if (index === 0 && lower.endsWith('ing') && isVerb(base, verb.begin)) return true;
    const isName = text !== lower || determiners.has(previous?.lower ?? '');
    return (
      isName || !verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle' || form === 'ing')
    );
  });
}

/** What stands before the subject besides the date, which goes to the end of the question; null when it cannot. */
function leadWords(cleared: FigureContext, { lead }: Clause): string | null {
  if (lead === null) return '';
  const { pieces, from } = cleared;
  const words = pieces.slice(lead.from, lead.end);
  const [first, ...others] = words;
  if (from > lead.end + 1 || !/^(?:in|at|during|on)$/.test(first?.lower ?? '')) return null;
  const isPlace = others.every(({ text, lower }) => text !== lower);
  return isPlace || others.some(({ lower }) => isNoun(lower, ofTime)) ? renderWords(cleared, lead) : null;
}

/** "had signed in May": the time itself is asked for, so that the simple past does; "had run until 1931" stays. */
function asPast({ pieces }: FigureContext, clause: Clause, { preposition }: TimePhrase): Clause {
  const { verb } = clause;
  const isPerfect = pieces[verb.from]?.lower === 'had' && verb.end === verb.from + 2;
  return isPerfect && /^(?:in|on|at)?$/.test(preposition)
    ? { ...clause, verb: { ...verb, auxiliary: false, tense: 'past' } }
    : clause;
}
