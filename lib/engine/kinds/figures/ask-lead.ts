import { clauseAround } from '../../facts/clauses/read-clause.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { placedIn } from './placed-asking.ts';
import { subjectOf } from './resolve-subject.ts';
import { canTurn, realise, tailOf } from './turn-clause.ts';

const unread = refuse('The clause it stands in cannot be read surely.');

/** "For nine hours, Ada Holm spoke to the crews" → "For how long did Ada Holm speak to the crews?"; refuses "For nine of the mills, …". */
export function askLead(context: FigureContext): Attempt {
  const { analysis, pieces, hedgeFrom, end } = context;
  const at = analysis.chunks.findIndex((chunk) => chunk.from <= hedgeFrom && end <= chunk.end);
  const [lead, next] = [analysis.chunks[at], analysis.chunks[at + 1]];
  const link = pieces[lead?.from ?? -1]?.lower ?? '';
  const placed = /^(?:for|by|in)$/.test(link) ? placedIn(context) : null;
  if (!lead || next?.opener !== ',' || placed?.from !== lead.from + 1 || placed.end !== lead.end)
    return unread;
  const clause = clauseAround(analysis, next.from, next.from + 1);
  if (clause?.kind !== 'main' || clause.subject.from !== next.from || !canTurn(clause)) return unread;
  const subject = subjectOf(context, clause);
  if ('reason' in subject) return subject;
  const gap = {
    subject: subject.words,
    middle: '',
    tail: tailOf(context, clause.rest.from, clause),
    own: '',
  };
  return gap.tail === ''
    ? refuse('Too little is said of it.')
    : realise(context, clause, gap, { words: placed.words, noun: '', link });
}
