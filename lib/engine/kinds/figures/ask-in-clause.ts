import type { Clause } from '../../facts/clauses/clause.ts';
import { asFronted } from './ask-fronted.ts';
import { asScore, asSize } from './ask-number.ts';
import { asObject } from './ask-object.ts';
import { asPredicate } from './ask-predicate.ts';
import { asSubject } from './ask-subject.ts';
import { askingOf } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import { readComplement } from './complement.ts';
import type { FigureContext } from './figure-context.ts';
import { canTurn } from './turn-clause.ts';

/** Asks for a figure that stands after its verb. */
function asComplement(context: FigureContext, clause: Clause, subject: string): Attempt {
  const measured = asSize(context, clause, subject);
  if (measured) return measured;
  const complement = readComplement(context, clause, subject);
  if ('reason' in complement) return complement;
  const fronted =
    !/^(?:worth)?$/.test(complement.preposition) && complement.object.end > complement.object.from;
  if (clause.verb.base === 'be' && !complement.chained && !fronted)
    return asPredicate(context, clause, subject, complement);
  if (context.figure.type === 'score') return asScore(context, complement);
  if (context.figure.type === 'number' && /^how many$/.test(complement.asking.words))
    return refuse('Nothing says plainly what it counts.');
  return complement.preposition === '' ? asObject(context, complement) : asFronted(context, complement);
}

/** Asks for a figure by its clause: as subject, as object, after a preposition or as what the subject is. */
export function askInClause(context: FigureContext, clause: Clause, subject: string | null): Attempt {
  const { hedgeFrom } = context;
  const [mark, after] = [context.pieces[clause.rest.end], context.pieces[clause.rest.end + 1]];
  // "aboard the Larn - owned ship": a name is cut in half.
  if (
    mark?.text === '-' &&
    /^(?:owned|based|backed|led|run|made|born|style|like|related)$/.test(after?.lower ?? '')
  )
    return refuse('The clause it stands in cannot be read surely.');
  const { subject: range } = clause;
  if (hedgeFrom >= range.from && context.end <= range.end) {
    const lead = context.pieces[range.from]?.lower ?? '';
    const open =
      hedgeFrom === range.from ||
      (hedgeFrom === range.from + 1 && /^(?:just|only)$/.test(lead)) ||
      (hedgeFrom === range.from + 3 &&
        /^(?:total|record|combined)$/.test(context.pieces[range.from + 1]?.lower ?? '') &&
        context.pieces[range.from + 2]?.lower === 'of');
    const asking = open ? askingOf(context, clause.verb.base) : null;
    if (!asking || asking.end > range.end)
      return refuse('It stands inside its subject, where no plain question takes it.');
    return asSubject(context, clause, asking);
  }
  if (!canTurn(clause)) return refuse('Its verb is not known well enough to be turned.');
  if (context.hedgeFrom < clause.rest.from || context.end > clause.rest.end || subject === null)
    return refuse('It stands apart from its clause.');
  return asComplement(context, clause, subject);
}
