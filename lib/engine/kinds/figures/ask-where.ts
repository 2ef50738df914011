import type { Clause } from '../../facts/clauses/clause.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { canTurn, tailOf, turned, verbText } from './turn-clause.ts';

const asks = { country: 'in which country', region: 'where', town: 'where' };

// Verbs whose object and deed are in one place: "opened a mill in Ellery"; not "praised the mill in Ellery".
const placing = new Set(
  'open build hold sign find launch establish found create buy own run operate employ kill arrest detain shoot injure host stage plant win score play teach meet deploy spend grow produce manufacture seize discover bury rent lease stage marry rescue evacuate attack bomb damage destroy close shut house store test install'.split(
    ' ',
  ),
);

/** "opened a new mill in": a short plain object between the verb and the place. */
function plainObject({ pieces, analysis }: FigureContext, { base }: Clause['verb'], range: Range): boolean {
  if (!placing.has(base) || range.end - range.from > 6) return false;
  return pieces
    .slice(range.from, range.end)
    .every(
      ({ lower, kind }, index) =>
        !analysis.finite[range.from + index] &&
        (kind !== 'mark' || /^[-’'$£€.]$/.test(lower)) &&
        !prepositions.has(lower) &&
        lower !== 'and' &&
        !lower.endsWith('ing') &&
        !verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle'),
    );
}

/**
 * Asks where something was or happened. Only a place right after its verb is taken ("was held in Ellery", "lives at Port Ann"):
 * behind an object it may belong to that ("praised the school in Ellery").
 */
export function askWhere(
  context: FigureContext,
  clause: Clause | null,
  { subject, sort }: { subject: string | null; sort: keyof typeof asks },
): Attempt {
  const { pieces, from, end } = context;
  if (clause && !canTurn(clause)) return refuse('Its verb is not known well enough to be turned.');
  if (!clause || subject === null || subject === 'there')
    return refuse('The clause it stands in cannot be read surely.');
  const lead = clause.lead;
  if (lead && lead.from === from - 1 && lead.end === end) {
    const rest = tailOf(context, clause.rest.from, clause);
    return {
      prompt: `${asks[sort]} ${turned(context, clause, subject)} ${rest}`,
      description: `where ${subject} ${verbText(context, clause)} ${rest}`,
    };
  }
  if (from - 1 < clause.rest.from || end > clause.rest.end) return refuse('It stands apart from its clause.');
  const between = withoutTimes(pieces, { from: clause.rest.from, end: from - 1 });
  const [object] = between;
  if (object && (between.length > 1 || !plainObject(context, clause.verb, object)))
    return refuse('It may be the place of something else.');
  if (clause.verb.base === 'be' && !clause.verb.passive && end >= clause.rest.end)
    return refuse('Too little is said of it.');
  const next = pieces[end];
  if (next?.kind === 'word' && next.text !== next.lower) return refuse('The name goes on.');
  if (/^[’']s$|^[-–]$/.test(next?.text ?? '') || /^(?:and|or)$/.test(next?.lower ?? ''))
    return refuse('The name goes on.');
  const tail = tailOf(context, end, clause);
  return {
    prompt: `${asks[sort]} ${turned(context, clause, subject)} ${object ? renderWords(context, object) : ''} ${tail}`,
    description: `where ${subject} ${verbText(context, clause)} ${object ? renderWords(context, object) : ''} ${tail}`,
  };
}
