import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { canTurn, tailOf, turned, verbText } from './turn-clause.ts';

// Verbs whose object and deed are in one place: "opened a mill in Ellery"; not "praised the mill in Ellery".
const placing = new Set(
  'open build hold sign find launch establish found create buy own run operate employ kill arrest detain shoot injure host stage plant win score play teach meet deploy spend grow produce manufacture seize discover bury rent lease marry rescue evacuate attack bomb damage destroy close shut house store test install give deliver lose attend lead visit join begin start finish make take study earn receive celebrate'.split(
    ' ',
  ),
);

/** "opened a new mill in": a short plain object between the verb and the place. */
function plainObject(
  { pieces, analysis }: FigureContext,
  { base, passive }: Clause['verb'],
  range: Range,
): boolean {
  if (!placing.has(base) || passive || range.end - range.from > 7) return false;
  return pieces
    .slice(range.from, range.end)
    .every(
      ({ lower, kind }, index) =>
        !analysis.finite[range.from + index] &&
        (kind !== 'mark' || /^[-’'$£€.]$/.test(lower)) &&
        !prepositions.has(lower) &&
        lower !== 'and' &&
        !verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle'),
    );
}

/** "by the police", "on Friday", "with Ines Carrow": what may stand between, besides an object. */
const isAdjunct = ({ pieces }: FigureContext, { from, end }: Range): boolean =>
  /^(?:on|by|with|again|alone|together|briefly|recently)$/.test(pieces[from]?.lower ?? '') &&
  end - from <= 4 &&
  pieces
    .slice(from + 1, end)
    .every(({ text, lower, kind }) => kind === 'word' && (text !== lower || lower === 'the'));

const audience =
  /^(?:crowds?|voters|supporters|audiences?|reporters|journalists|students|workers|rally|gathering|residents|fans|delegates|lawmakers|investors|shareholders|executives|activists|donors|conference|meeting|forum|congregation)$/;

/** "told a cheering crowd in Larn", "spoke to reporters at Larn": who hears somebody is where they speak. */
const isHeard = ({ pieces, analysis }: FigureContext, { from, end }: Range): boolean =>
  audience.test(pieces[end - 1]?.lower ?? '') &&
  end - from <= 6 &&
  !analysis.finite.slice(from, end).some(Boolean) &&
  pieces
    .slice(from, end)
    .every(({ kind, lower }) => kind === 'word' && (lower === 'to' || !prepositions.has(lower)));

/** "was born in Larn", "is scheduled to take place in Larn", "is to be held at Larn": no thing stands between that could be there alone. */
const isDeed = (
  { pieces, analysis }: FigureContext,
  { from, end }: Range,
  { base, passive }: Clause['verb'],
): boolean => {
  const words = pieces.slice(from, end).map(({ lower }) => lower);
  if (words.join() === 'born') return base === 'be';
  const [to, verb = '', last = ''] = words;
  const isWhole =
    words.length === 2 ||
    (words.length === 3 &&
      (/^(?:take place|go ahead)$/.test(`${verb} ${last}`) ||
        (verb === 'be' && /(?:ed|held|built|signed)$/.test(last))));
  return (
    to === 'to' &&
    (passive || base === 'be') &&
    isWhole &&
    analysis.finite.slice(from, end).every((one) => !one)
  );
};

/** Where a venue begins that ends a stretch: "at an old lodge" of "held a rally at an old lodge"; the stretch's end when none does. */
function venueFrom({ pieces, analysis }: FigureContext, { from, end }: Range): number {
  for (let at = end - 2; at >= Math.max(from, end - 7); at--) {
    const piece = pieces[at];
    if (!piece || analysis.finite[at] || (piece.kind === 'mark' && !/^[-’'.]$/.test(piece.text))) return end;
    if (/^(?:at|in|inside|outside)$/.test(piece.lower))
      return /^(?:an?|the)$/.test(pieces[at + 1]?.lower ?? '') ? at : end;
    if (prepositions.has(piece.lower)) return end;
  }
  return end;
}

const says = ({ verb }: Clause): boolean => isReporting(verb.base) || verb.base === 'tell';

/** "won the primary", "leads in the polls", "campaigned", "attacked Wray": what is done in many places, and only there told of one. */
const isContest = ({ verb }: Clause, told: string): boolean =>
  (/^(?:win|lose|lead|trail|beat|edge|defeat|finish|take|hold|place|deliver|sweep)$/.test(verb.base) &&
    /\b(?:primary|primaries|caucus|caucuses|contests?|lead|polls?|win|victory|percent|points?|first|second|third|delegates|vote)\b|%/i.test(
      told,
    )) ||
  (/^(?:campaign|battle|compete|fight)$/.test(verb.base) && told.trim() === '') ||
  (/^(?:attack|critici[sz]e|slam|blast|praise|court|woo)$/.test(verb.base) &&
    !/\b(?:at|during|in) an? /.test(told));

const vague = new Set(
  'be have do seem become remain want need think believe know see look lead say'.split(' '),
);

/**
 * Asks where something was or happened. Only a place right after its verb or a thing that is where it is done is taken ("was held
 * in Ellery", "opened a mill at Port Ann"); behind another object it may belong to that ("praised the school in Ellery").
 */
export function askWhere(
  cleared: FigureContext,
  clause: Clause,
  { subject, asks }: { subject: string; asks: string },
): Attempt {
  const { pieces, from } = cleared;
  if (!canTurn(clause)) return refuse('Its verb is not known well enough to be turned.');
  if (subject === 'there') return refuse('The clause it stands in cannot be read surely.');
  const saysThat = pieces.slice(from, clause.rest.end).some(({ lower }) => lower === 'that');
  if (says(clause) && !clause.verb.passive && !saysThat)
    return refuse('It is the place where somebody spoke.');
  const isLead = from <= clause.subject.from;
  if (isLead && clause.lead !== null) return refuse('It may be the place of something else.');
  if (!isLead && (from < clause.rest.from || from > clause.rest.end))
    return refuse('It stands apart from its clause.');
  const gap = isLead ? clause.rest.from : from;
  const between = withoutTimes(pieces, {
    from: clause.rest.from,
    end: isLead ? gap : venueFrom(cleared, { from: clause.rest.from, end: gap }),
  });
  const [object] = between;
  const fits =
    !object ||
    (between.length === 1 &&
      (plainObject(cleared, clause.verb, object) ||
        isAdjunct(cleared, object) ||
        isHeard(cleared, object) ||
        isDeed(cleared, object, clause.verb)));
  if (!isLead && !fits) return refuse('It may be the place of something else.');
  const tail = tailOf(cleared, gap, clause);
  const isOwn = object !== undefined && isDeed(cleared, object, clause.verb);
  if (!isOwn && !clause.verb.passive && vague.has(clause.verb.base) && (tail === '' || !isLead))
    return refuse('Too little is said of it.');
  if (isLead && tail.split(' ').length < 2) return refuse('Too little is said of it.');
  const told = [
    ...withoutTimes(pieces, { from: clause.rest.from, end: gap }).map((range) => renderWords(cleared, range)),
    tail,
  ].join(' ');
  if (isContest(clause, told)) return refuse('The same may be so of other places.');
  return {
    prompt: `${asks} ${turned(cleared, clause, subject)} ${told}`,
    description: `where ${subject} ${verbText(cleared, clause)} ${told}`,
  };
}
