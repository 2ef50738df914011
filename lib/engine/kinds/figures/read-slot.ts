import type { Clause } from '../../facts/clauses/clause.ts';
import { isBaseVerb } from '../../facts/clauses/read-clause.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { type Asking, askingOf } from './asking.ts';
import { type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';

/**
 * Where a figure stands behind its verb: `before` is what stands between the two, `preposition` what governs the figure ("" for
 * none), `base` the verb it belongs to ("spend" in "voted to spend"), `chained` whether that is not the clause's own.
 */
export type Slot = { before: Range; preposition: string; base: string; chained: boolean; asking: Asking };

const directions = /^(?:out|up|off|away|back|down)$/;

/**
 * "to spend", "expected to cost": the verb behind the clause's own that governs the figure; null for none. Where others are
 * made to do it, by a verb like "order" alone: with others what stands before "to" may be its doer or its aim.
 */
function chainedVerb({ pieces }: FigureContext, { from, end }: Range, base: string): string | null {
  const last = directions.test(pieces[end - 1]?.lower ?? '') ? end - 2 : end - 1;
  const word = pieces[last]?.lower ?? '';
  if (last - from > 9 || last <= from || pieces[last - 1]?.lower !== 'to' || !isBaseVerb(word)) return null;
  const lead = pieces.slice(from, end).findIndex(({ lower }) => lower === 'to');
  const isOwn = pieces
    .slice(from, from + lead)
    .every(({ lower }) => /(?:ed|ing|ly)$|^(?:due|able|likely|set|ready)$/.test(lower));
  return isOwn || (lead <= 4 && isVerb(base, verb.urge)) ? word : null;
}

/** Where the words before a figure end, without "a total of", "only" and "the past"; null when they count from what was told before. */
function beforeEnd({ pieces, figure, hedgeFrom }: FigureContext): number | null {
  const at = (offset: number): string => pieces[hedgeFrom - offset]?.lower ?? '';
  if (at(1) === 'of' && /^(?:total|record|combined)$/.test(at(2)) && /^an?$/.test(at(3)))
    return hedgeFrom - 3;
  if (figure.type === 'duration' && /^(?:past|last)$/.test(at(1)) && at(2) === 'the') return hedgeFrom - 2;
  if (/^(?:only|just|even)$/.test(at(1))) return hedgeFrom - 1;
  return /^(?:the|past|last|another)$/.test(at(1)) && at(2) !== 'to' ? null : hedgeFrom;
}

/** Why a figure with these words behind it is counted from something else, or null: "40 more than", "nine days after", "40 boats to 12". */
export function whyCountedFrom({ pieces, figure }: FigureContext, at: number): string | null {
  const beside = pieces[at]?.lower ?? '';
  const isEach = beside === 'each' && isTime(pieces[at + 1]?.lower ?? '', time.unit);
  if (!isEach && /^(?:worth|rather|more|less|fewer|higher|lower|each|apiece|per|an?)$/.test(beside))
    return 'It is counted from or for something else.';
  if (/^(?:before|after|ago|earlier|later|old|older|younger|from|away)$/.test(beside))
    return /^(?:duration|distance)$/.test(figure.type) || beside !== 'from'
      ? 'It is counted from something else.'
      : null;
  // "40 boats to 12", "40 boats to Port Ann's 12"
  const isAgainst =
    /^(?:to|against)$/.test(beside) &&
    [1, 2, 3, 4].some(
      (size) =>
        (size === 1 || /[’']s?$/.test(pieces[at + size - 1]?.text ?? '')) &&
        readNumber(pieces, at + size) !== null,
    );
  return isAgainst ? 'It stands against another figure.' : null;
}

/** Verbs whose "for seven years" is what they ask for, not how long they take. */
const wishing = /^(?:ask|call|plead|push|vote|apply|argue|hope|pay|demand)$/;

/** Reads where a figure stands behind its verb; a reason when no plain question takes it. */
export function readSlot(context: FigureContext, clause: Clause): Slot | { reason: string } {
  const { pieces, figure } = context;
  const { from } = clause.rest;
  const stop = beforeEnd(context);
  if (stop === null) return refuse('It counts things the article has named before.');
  const last = stop > from ? (pieces[stop - 1]?.lower ?? '') : '';
  const isDirected =
    directions.test(last) && (stop === from + 1 || isBaseVerb(pieces[stop - 2]?.lower ?? ''));
  const preposition = prepositions.has(last) && !isDirected ? last : '';
  let first = from;
  while (first < stop && isAdverb(pieces[first]?.lower ?? '')) first += 1;
  const before = { from: first === stop ? stop : from, end: preposition === '' ? stop : stop - 1 };
  const chain = chainedVerb(context, before, clause.verb.base);
  const base = chain ?? clause.verb.base;
  const asking = askingOf(context, base);
  if (!asking) return refuse('Nothing says plainly what it measures.');
  const reason = whyCountedFrom(context, asking.end);
  if (reason !== null) return refuse(reason);
  if (figure.type === 'duration') {
    const lasts =
      preposition === 'for' || isVerb(base, verb.last) || (preposition === '' && clause.verb.base === 'be');
    if (!lasts || wishing.test(base) || pieces[asking.end]?.lower === 'of')
      return refuse('It is not the time that something took.');
  }
  return { before, preposition, base, chained: chain !== null, asking };
}
