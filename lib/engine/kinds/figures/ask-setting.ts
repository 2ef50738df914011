import type { Clause } from '../../facts/clauses/clause.ts';
import { askEvent, askParticiple } from './ask-dated-noun.ts';
import { finish, type Result, wouldBe } from './ask-figure.ts';
import { askWhen, clauseAtGap } from './ask-when.ts';
import { askWhere } from './ask-where.ts';
import { type Attempt, refuse } from './attempt.ts';
import { attributionOf } from './attribution.ts';
import { besideAnother } from './beside-another.ts';
import { timePhrase } from './date-words.ts';
import type { FigureContext } from './figure-context.ts';
import { subjectOf } from './resolve-subject.ts';
import { relativeAlone, withoutPhrase } from './without-phrase.ts';

type Asking = (clause: Clause, subject: string) => Attempt;

/** Asks for a date in a natural question that stands alone, or says why none can be formed. */
export function askDate(context: FigureContext): Result {
  const phrase = timePhrase(context);
  const dated = askEvent(context) ?? (phrase && askParticiple(context, phrase));
  if (dated !== null) return asFound(context, dated);
  if (phrase === null) return refuse('Nothing asks plainly for a date like this.');
  if (phrase.from === context.from && besideAnother(context))
    return refuse('It is one end of a range or choice.');
  const without = withoutPhrase(context, phrase);
  const cleared = clauseAtGap(without) === null ? (relativeAlone(without) ?? without) : without;
  return asked(context, cleared, (clause, subject) => askWhen(context, cleared, { clause, phrase, subject }));
}

/** Asks for a place of some sort in a natural question that stands alone, or says why none can be formed. */
export function askPlace(context: FigureContext, sort: 'country' | 'region' | 'town'): Result {
  return asked(context, context, (clause, subject) => askWhere(context, clause, { subject, sort }));
}

/** A question that rests on no clause, when what it asks for is the article's own or surely somebody's. */
function asFound(context: FigureContext, attempt: Attempt): Result {
  const { facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return refuse('It stands in a headline.');
  if ('reason' in attempt) return attempt;
  const attribution = attributionOf(context);
  return 'reason' in attribution ? attribution : finish(context, attempt, { source: null, lead: '' });
}

/** Asks by the clause that the date or place was taken out of, when it is the article's own or surely somebody's. */
function asked(context: FigureContext, cleared: FigureContext, ask: Asking): Result {
  const { facts, figure } = context;
  const sentence = facts.document.sentences[figure.sentence];
  if (facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body')
    return refuse('It stands in a headline.');
  const attribution = attributionOf(context);
  if ('reason' in attribution) return attribution;
  const { source, statement } = attribution;
  const clause = clauseAtGap(cleared);
  if (clause === null) return refuse('The clause it stands in cannot be read surely.');
  if (clause.opener === 'that' && source === null)
    return refuse('It is somebody’s claim, and whose is not certain.');
  if (wouldBe(cleared, clause) && (source === null || cleared.pieces.some(({ lower }) => lower === 'if')))
    return refuse('It tells what would be.');
  const subject = subjectOf(cleared, clause, statement);
  if ('reason' in subject) return subject;
  const attempt = ask(clause, subject.words);
  return 'reason' in attempt ? attempt : finish(context, attempt, { source, lead: '' });
}
