import type { Clause } from '../../facts/clauses/clause.ts';
import { isBaseVerb } from '../../facts/clauses/read-clause.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { type Asking, askingOf, giving } from './asking.ts';
import { type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { plainObject } from './plain-object.ts';
import { renderWords } from './render-words.ts';
import { tailOf, turned, verbText } from './turn-clause.ts';

/**
 * A figure after its verb. `object` is what stands between the two, `preposition` what governs the figure ("" for none),
 * `base` the verb it belongs to ("spend" in "voted to spend"), `chained` whether that is not the clause's own. The words:
 * `inverted` "did the council vote", `written` "the council voted", `middle` the object, `tail` what follows the figure.
 */
export type Complement = {
  clause: Clause;
  subject: string;
  object: Range;
  preposition: string;
  base: string;
  chained: boolean;
  asking: Asking;
  inverted: string;
  written: string;
  middle: string;
  tail: string;
};

// Verbs that a length of time follows without a preposition: "lasted two hours", "took a year"; not "arrived a day before".
const lasting = new Set(
  'last take spend wait serve stay live work run continue go sleep endure remain survive require need play'.split(
    ' ',
  ),
);

// Verbs whose "for seven years" is what they ask for, not how long they take.
const asking = /^(?:ask|call|plead|push|vote|apply|argue|hope|pay|demand|request)$/;

// "to spend", "to take", "expected to cost": the last verb before the figure governs it.
function infinitiveChain(context: FigureContext, range: Range, of: string): string | null {
  const directed = /^(?:out|up|off|away|back|down)$/.test(context.pieces[range.end - 1]?.lower ?? '');
  const words = context.pieces.slice(range.from, directed ? range.end - 1 : range.end);
  if (words.length < 2 || words.length > 10) return null;
  const [to, verb] = [words.at(-2), words.at(-1)];
  // "agreed to lend Ines Carrow $9"
  const gives = words.findIndex(({ lower }, at) => giving.has(lower) && words[at - 1]?.lower === 'to');
  if (
    gives > 0 &&
    gives < words.length - 1 &&
    plainObject(context, { from: range.from + gives + 1, end: range.end })
  )
    return words[gives]?.lower ?? null;
  // "appears to have declined 3 percent"
  const done = verbForms(verb?.lower ?? '').find(({ form }) => form === 'ed' || form === 'participle');
  if (done && to?.lower === 'have' && words.at(-3)?.lower === 'to' && words.length === 3) return done.base;
  if (to?.lower !== 'to' || !verb || !isBaseVerb(verb.lower)) return null;
  const base = verbForms(verb.lower).find(({ form }) => form === 'base')?.base ?? null;
  const lead = words.slice(0, -2);
  if (makes.test(of) && lead.length > 0 && plainObject(context, { from: range.from, end: range.end - 2 }))
    return base;
  if (
    words.length > 4 ||
    !lead.every((piece) => /(?:ed|ing)$|^(?:due|able|likely|set|ready|expected)$/.test(piece.lower))
  )
    return null;
  return base;
}

// "ordered the mill to pay", "forced Ellery to spend": what somebody is made to do.
const makes =
  /^(?:order|force|cause|require|tell|ask|allow|enable|instruct|direct|oblige|lead|compel|urge|permit)$/;

/** Where the words before a figure end, without "a total of", "only" and "the past"; null when they count from what was told before. */
function objectEnd({ pieces, figure, hedgeFrom }: FigureContext): number | null {
  const at = (offset: number): string => pieces[hedgeFrom - offset]?.lower ?? '';
  if (at(1) === 'of' && /^(?:total|record|combined)$/.test(at(2)) && /^an?$/.test(at(3)))
    return hedgeFrom - 3;
  if (figure.type === 'duration' && /^(?:past|last)$/.test(at(1)) && at(2) === 'the') return hedgeFrom - 2;
  if (/^(?:only|just|even)$/.test(at(1))) return hedgeFrom - 1;
  // "is expected to last six weeks"
  return /^(?:the|past|last|another)$/.test(at(1)) && at(2) !== 'to' ? null : hedgeFrom;
}

const per =
  /^(?:hour|day|night|week|month|year|quarter|season|episode|person|head|share|barrel|tonne|ton|acre|gallon|litre|liter|pound|kilo|unit|household|student|pupil|patient)$/;

/** "$9 million a year" → "how much a year", "40 boats per month" → "how many boats per month". */
function perUnit({ pieces, figure }: FigureContext, ask: Asking): Asking {
  const [link, unit] = [pieces[ask.end]?.lower ?? '', pieces[ask.end + 1]?.lower ?? ''];
  if (
    !/^(?:money|count|mass|volume|area|distance)$/.test(figure.type) ||
    !/^(?:an?|per)$/.test(link) ||
    !per.test(unit)
  )
    return ask;
  const each = /^(?:hour|day|night|week|month|year|quarter|season)$/.test(unit) ? link : 'per';
  return {
    ...ask,
    words: `${ask.words} ${each} ${unit}`,
    noun: `${ask.noun} ${each} ${unit}`,
    end: ask.end + 2,
  };
}

// "40 boats to 12", "40 boats to Port Ann's 12".
const standsAgainst = (pieces: FigureContext['pieces'], at: number): boolean =>
  readNumber(pieces, at) !== null ||
  [1, 2, 3, 4].some(
    (size) => /[’']s?$/.test(pieces[at + size - 1]?.text ?? '') && readNumber(pieces, at + size) !== null,
  );

/** Why a figure with these words beside it is asked for by no plain question, or null. */
function whyNotBeside(
  context: FigureContext,
  { asking: ask, base, preposition }: Pick<Complement, 'asking' | 'base' | 'preposition'>,
  be: boolean,
): string | null {
  const { pieces, figure } = context;
  const eachYear = pieces[ask.end]?.lower === 'each' && per.test(pieces[ask.end + 1]?.lower ?? '');
  const beside = eachYear ? '' : (pieces[ask.end]?.lower ?? '');
  if (/^(?:say|think|believe|suggest|note|argue|tell|insist)$/.test(base))
    return 'It is part of what somebody says.';
  if (/^(?:worth|rather|more|less|fewer|higher|lower|each|apiece|per|a|an)$/.test(beside))
    return 'It is counted from or for something else.';
  const reckoned =
    (figure.type === 'duration' && /^(?:from|away)$/.test(beside)) ||
    (figure.type === 'distance' && beside === 'from');
  if (reckoned || /^(?:before|after|ago|earlier|later|old|older|younger)$/.test(beside))
    return 'It is counted from something else.';
  if (/^(?:to|against)$/.test(beside) && standsAgainst(pieces, ask.end + 1))
    return 'It stands against another figure.';
  if (figure.type !== 'duration') return null;
  if (beside === 'of') return 'It is a length of something else.';
  const lasts =
    preposition === 'for' ||
    be ||
    lasting.has(base) ||
    (base === 'sentence' && preposition === 'to') ||
    (preposition === 'by' && /^(?:delay|extend|shorten|prolong|lengthen)$/.test(base));
  return !lasts || asking.test(base) ? 'It is not the time that something took.' : null;
}

/** Reads a figure that stands after its verb; a reason when no plain question takes it. */
export function readComplement(
  context: FigureContext,
  clause: Clause,
  subject: string,
): Complement | { reason: string } {
  const end = objectEnd(context);
  if (end === null) return refuse('It counts things the article has named before.');
  const { pieces } = context;
  const from = clause.rest.from;
  const last = end > from ? (pieces[end - 1]?.lower ?? '') : '';
  // "handed out 900 meals": a word of direction right after its verb belongs to it.
  const directed =
    (end === from + 1 || (pieces[end - 3]?.lower === 'to' && isBaseVerb(pieces[end - 2]?.lower ?? ''))) &&
    /^(?:out|up|off|away|back|down)$/.test(last);
  const preposition = prepositions.has(last) && !directed ? last : '';
  let first = from;
  while (first < end && pieces[first]?.kind === 'word' && isAdverb(pieces[first]?.lower ?? '')) first += 1;
  const object = first === end ? { from: end, end } : { from, end: preposition ? end - 1 : end };
  const chain = infinitiveChain(context, object, clause.verb.base);
  const base = chain ?? clause.verb.base;
  const plain = askingOf(context, base);
  const ask = plain && perUnit(context, plain);
  if (!ask) return refuse('Nothing says plainly what it measures.');
  const reason = whyNotBeside(context, { asking: ask, base, preposition }, clause.verb.base === 'be');
  if (reason !== null) return refuse(reason);
  return {
    ...{ clause, subject, object, preposition, base, chained: chain !== null, asking: ask },
    inverted: turned(context, clause, subject),
    written: `${subject} ${verbText(context, clause)}`,
    middle: renderWords(context, object),
    tail: tailOf(context, ask.end, clause),
  };
}
