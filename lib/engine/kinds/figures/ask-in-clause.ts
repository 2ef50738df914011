import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { isBaseVerb } from '../../facts/clauses/read-clause.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { asPredicate } from './ask-predicate.ts';
import { type Asking, about, askingOf, changes, spending } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { canTurn, tailOf, turned, verbText } from './turn-clause.ts';

const isPerson = ({ facts }: FigureContext, subject: string): boolean =>
  facts.registry.entities.some(({ kind, name }) => kind === 'person' && name === subject);

const singular = (word: string): string => (word === 'are' ? 'is' : word === 'were' ? 'was' : 'has');

// Verbs that say too little without what follows them.
const empty =
  /^(?:be|say|agree|disagree|approve|disapprove|respond|answer|think|believe|see|have|do|use|make|get)$/;

/** Why a figure in its subject cannot be asked for, or null. */
function whyNotSubject(
  context: FigureContext,
  clause: Clause,
  { asking, rest }: { asking: Asking; rest: string },
): string | null {
  if (clause.verb.base === 'be' && /^\p{L}+ly$/u.test(rest)) return 'Too little is said of it.';
  if (/^what (?:percentage|share)$/.test(asking.words)) return 'What the share is of is not said plainly.';
  // "three names mentioned" may be a phrase and no sentence.
  const stop = context.pieces[clause.rest.end]?.text ?? '.';
  const phrase = clause.verb.base === '' || clause.opener === 'and' || !/^[.,;!?]$/.test(stop);
  if (rest === '' && phrase && !clause.verb.auxiliary) return 'Too little is said of it.';
  if (rest === '' && empty.test(clause.verb.base) && !clause.verb.passive) return 'Too little is said of it.';
  if (asking.words.startsWith('how much money') || asking.words === 'how long')
    return 'It is an amount that does something, which makes no plain question.';
  const single =
    /^(?:is|was|has|does)$/.test(context.pieces[clause.verb.from]?.lower ?? '') ||
    (clause.verb.tense === 's' && !clause.verb.auxiliary);
  if (
    context.figure.type === 'count' &&
    single &&
    typeof context.figure.value === 'number' &&
    context.figure.value > 1
  )
    return 'It is taken as one thing.';
  if (context.figure.type === 'count' && clause.verb.base === 'be' && /^\p{Lu}/u.test(rest))
    return 'What it says of its subject makes no plain question.';
  if (isReporting(clause.verb.base) && !complete(context, clause))
    return 'What they say is not told in one piece.';
  return /^(?:number|score|speed|temperature)$/.test(context.figure.type)
    ? 'Nothing says plainly what it counts.'
    : null;
}

// "said the party has changed": what is said has a verb of its own.
const complete = ({ analysis }: FigureContext, { rest }: Clause): boolean =>
  analysis.finite.slice(rest.from, rest.end).some(Boolean) &&
  analysis.chunks.some((chunk) => chunk.end === rest.end);

/** "Sixty workers lost their jobs" → "How many workers lost their jobs?" */
function asSubject(context: FigureContext, clause: Clause, asking: Asking): Attempt {
  const between = renderWords(context, { from: asking.end, end: clause.subject.end });
  const rest = tailOf(context, clause.rest.from, clause);
  if (/^(?:more|less|fewer)$/.test(context.pieces[asking.end]?.lower ?? ''))
    return refuse('It is counted from something else.');
  const reason = whyNotSubject(context, clause, { asking, rest });
  if (reason !== null) return refuse(reason);
  const written = verbText(context, clause);
  const mass = asking.words.startsWith('how much');
  const verb = mass ? written.replace(/^(?:are|were|have)\b/, singular) : written;
  const link = asking.person ? 'who ' : 'that ';
  return {
    prompt: `${about(context)}${asking.words} ${between} ${verb} ${rest}`,
    description: `${asking.noun} ${between} ${link}${verb} ${rest}`,
  };
}

const priced = new Set(['sell', 'buy', 'trade', 'price', 'open', 'close', 'offer', 'start', 'purchase']);

// Verbs that a length of time follows without a preposition: "lasted two hours", "took a year"; not "arrived a day before".
const lasting = new Set(
  'last take spend wait serve stay live work run continue go sleep endure remain survive require need play'.split(
    ' ',
  ),
);

const frontable: Record<string, RegExp> = {
  count: /^(?:in|from|for|with|by|to|at|on|across|against|among|between|over)$/,
  percent: /^(?:by|to)$/,
  money: /^(?:for|by|to|at)$/,
  duration: /^(?:for)$/,
  speed: /^(?:at)$/,
  ratio: /^(?:by|to|with)$/,
};

/** What asks after a preposition: "by 4 percent" → "By what percentage", "for $3 million" → "For how much". */
function fronted(
  context: FigureContext,
  preposition: string,
  { asking, base }: { asking: Asking; base: string },
): string | null {
  const { type } = context.figure;
  if (!frontable[type]?.test(preposition)) return null;
  if (type === 'money') {
    if (preposition === 'at')
      return priced.has(base)
        ? 'at what price'
        : /^(?:value|estimate|put|assess)$/.test(base)
          ? 'at how much'
          : null;
    return preposition === 'to' ? 'to how much' : `${preposition} how much`;
  }
  if (type === 'duration') return 'for how long';
  return `${preposition} ${asking.words}`;
}

// "at a cost of $3 million", "a total of 40 boats": the noun asks for itself.
const totals =
  /^(?:total|speed|cost|price|rate|height|depth|distance|temperature|altitude|average|value|maximum|minimum|combined|record)$/;

/** Asks for a figure that stands after the verb. */
function asComplement(context: FigureContext, clause: Clause, subject: string): Attempt {
  const { pieces, figure } = context;
  let end = context.hedgeFrom;
  const before = (offset: number): string => pieces[end - offset]?.lower ?? '';
  // "a total of", "a record"
  if (before(1) === 'of' && totals.test(before(2)) && /^an?$/.test(before(3))) {
    if (before(2) !== 'total') return ofTotal(context, clause, subject, end - 3);
    end -= 3;
  }
  if (/^(?:the|past|last|another|only|just|even)$/.test(before(1))) {
    if (figure.type === 'duration' && /^(?:past|last)$/.test(before(1)) && before(2) === 'the') end -= 2;
    else if (/^(?:only|just|even)$/.test(before(1))) end -= 1;
    else return refuse('It counts things the article has named before.');
  }
  const between: Range = { from: clause.rest.from, end };
  const last = pieces[end - 1]?.lower ?? '';
  // "handed out 900 meals": a word of direction right after its verb belongs to it.
  const directed = between.end === between.from + 1 && /^(?:out|up|off|away|back|down)$/.test(last);
  const preposition = between.end > between.from && prepositions.has(last) && !directed ? last : '';
  const object: Range = preposition ? { from: between.from, end: end - 1 } : between;
  const chain = infinitiveChain(context, object);
  const base = chain ?? clause.verb.base;
  const asking = askingOf(context, base);
  if (!asking) return refuse('Nothing says plainly what it measures.');
  if (/^(?:say|think|believe|suggest|note|argue|tell|insist)$/.test(base))
    return refuse('It is part of what somebody says.');
  if (
    /^(?:worth|rather|more|less|fewer|higher|lower|each|apiece|per|a|an)$/.test(
      pieces[asking.end]?.lower ?? '',
    )
  )
    return refuse('It is counted from or for something else.');
  const beside = pieces[asking.end]?.lower ?? '';
  const reckoned =
    /^(?:duration|distance)$/.test(figure.type) &&
    /^(?:from|away)$/.test(beside) &&
    !(figure.type === 'distance' && beside === 'away');
  if (reckoned || /^(?:before|after|ago|earlier|later|old|older|younger)$/.test(beside))
    return refuse('It is counted from something else.');
  if (figure.type === 'duration' && pieces[asking.end]?.lower === 'of')
    return refuse('It is a length of something else.');
  if (figure.type === 'duration' && preposition !== 'for' && clause.verb.base !== 'be' && !lasting.has(base))
    return refuse('It is not the time that something took.');
  if (/^(?:to|against)$/.test(pieces[asking.end]?.lower ?? '') && readNumber(pieces, asking.end + 1))
    return refuse('It stands against another figure.');
  if (
    figure.type === 'duration' &&
    /^(?:ask|call|plead|push|vote|apply|argue|hope|pay|demand|request)$/.test(base)
  )
    return refuse('It is not the time that something took.');
  const inverted = turned(context, clause, subject);
  const middle = renderWords(context, object);
  const tail = tailOf(context, asking.end, clause);
  const plainVerb = verbText(context, clause);
  const statement = (noun: string): string =>
    `${noun} ${subject} ${plainVerb} ${middle} ${preposition && !/^(?:the|how)/.test(noun) ? preposition : ''} ${tail}`;
  if (clause.verb.base === 'be' && chain === null)
    return asPredicate(context, clause, subject, { object, preposition, asking });
  if (figure.type === 'score') {
    const plainly =
      (preposition === '' || preposition === 'by') &&
      plainObject(context, object) &&
      !/^\p{Lu}|^[\d$]/u.test(tail);
    if (!plainly) return refuse('What the score is of is not said plainly.');
    return {
      prompt: `${asking.words} ${inverted} ${middle} ${tail}`,
      description: `${asking.noun} ${subject} ${plainVerb} ${middle} ${tail}`,
    };
  }
  if (figure.type === 'number')
    return asNumber(
      context,
      { preposition, object, base },
      { inverted, tail, written: `${subject} ${plainVerb}` },
    );
  if (preposition) {
    if (/^\p{L}+ (?:their|his|her)\b/u.test(tail))
      return refuse('What follows it may belong to another word.');
    if (/(?:^|\s)(?:up|down|ahead|this|that|these|those)$/i.test(middle))
      return refuse('What stands before it makes no plain question.');
    if (preposition === 'with' && /(?:^|\s)an? \S+(?: \S+)?$/.test(middle))
      return refuse('It may belong to the noun before it.');
    if (figure.unit === 'times') return refuse('It stands in a phrase that makes no plain question.');
    if (figure.type === 'money' && /\d/.test(`${middle} ${tail}`))
      return refuse('Another figure stands beside it.');
    const words = fronted(context, preposition, { asking, base });
    if (!words) return refuse('It stands in a phrase that makes no plain question.');
    if (!plainObject(context, object)) return refuse('What stands before it makes no plain question.');
    // "two men in their thirties", "four regions along the border": what follows the noun at once stays with it.
    if (/^(?:who|whose|that|which)\b/.test(tail))
      return refuse('What follows it may belong to another word.');
    const own =
      figure.type === 'count' &&
      preposition !== 'by' &&
      !/\b(?:its|their|his|her)\b/.test(tail) &&
      /^(?:in|with|from|along|of|on|at|under|aged)\b/.test(tail);
    return {
      prompt: own ? `${words} ${tail} ${inverted} ${middle}` : `${words} ${inverted} ${middle} ${tail}`,
      description: own
        ? `${asking.noun} ${tail} ${preposition} which ${subject} ${plainVerb} ${middle}`
        : figure.type === 'duration'
          ? `how long ${subject} ${plainVerb} ${middle} ${tail}`
          : `${asking.noun} ${preposition} which ${subject} ${plainVerb} ${middle} ${tail}`,
    };
  }
  if (figure.type === 'distance' && asking.words === 'by how much')
    return object.end > object.from
      ? refuse('Another object stands before it.')
      : {
          prompt: `by ${about(context)}how much ${inverted} ${tail}`,
          description: `the amount by which ${subject} ${plainVerb} ${tail}`,
        };
  if (figure.type === 'percent' && asking.words === 'what percentage') {
    if (!changes.has(base) || object.end > object.from)
      return refuse('What the share is of is not said plainly.');
    return {
      prompt: `by ${about(context)}what percentage ${inverted} ${tail}`,
      description: `the percentage by which ${subject} ${plainVerb} ${tail}`,
    };
  }
  if (object.end > object.from && chain === null && !particle(context, object))
    return refuse('Another object stands before it.');
  if (figure.type === 'duration' && `${middle}${tail}`.trim() === '' && isPerson(context, subject))
    return refuse('Too little is said of it.');
  if (
    figure.type === 'money' &&
    `${middle}${tail}`.trim() === '' &&
    !/^(?:cost|earn|weigh)$/.test(base) &&
    !subject.includes(' of ')
  )
    return refuse('Too little is said of it.');
  if (figure.type === 'money' && changes.has(base) && !spending.has(base))
    return {
      prompt: `by ${about(context)}how much ${inverted} ${tail}`,
      description: `the amount by which ${subject} ${plainVerb} ${tail}`,
    };
  if (
    clause.verb.passive &&
    chain === null &&
    figure.type !== 'duration' &&
    asking.words !== 'how many times'
  )
    return refuse('It follows a passive verb, where it may be no object.');
  // "seekers whose boat sank", "boys aged ten": a clause that tells which ones stays with them.
  const first = tail.split(' ')[0] ?? '';
  const participle = verbForms(first).some(({ form }) => form === 'ed' || form === 'participle');
  const own =
    /^(?:count|percent|ratio)$/.test(figure.type) &&
    middle === '' &&
    (participle || /^(?:who|whose|that|which|aged|of)$/.test(first));
  return own
    ? {
        prompt: `${about(context)}${asking.words} ${tail} ${inverted}`,
        description: `${asking.noun} ${tail} that ${subject} ${plainVerb}`,
      }
    : {
        prompt: `${about(context)}${asking.words} ${inverted} ${middle} ${tail}`,
        description: statement(asking.noun),
      };
}

type Place = { preposition: string; object: Range; base: string };
type Said = { inverted: string; tail: string; written: string };

/** A bare number: "put the number of injured at 1,200" → "At what figure", "rose by 3,000" → "By how much". */
function asNumber(context: FigureContext, { preposition, object, base }: Place, said: Said): Attempt {
  const middle = renderWords(context, object);
  const put =
    preposition === 'at' &&
    /^(?:put|estimate|value)$/.test(base) &&
    /\b(?:number|total|toll|population|size|count)\b/.test(middle);
  if (put)
    return {
      prompt: `at what figure ${said.inverted} ${middle} ${said.tail}`,
      description: `${middle} ${said.tail}`,
    };
  const counts = /\b(?:number|total|population|toll|count|membership|enrolment|circulation)\b/.test(
    said.written,
  );
  if (!counts || object.end > object.from || !changes.has(base))
    return refuse('Nothing says plainly what it counts.');
  if (preposition === 'by')
    return {
      prompt: `by how much ${said.inverted} ${said.tail}`,
      description: `the amount by which ${said.written} ${said.tail}`,
    };
  return preposition === 'to'
    ? {
        prompt: `to what figure ${said.inverted} ${said.tail}`,
        description: `the figure to which ${said.written} ${said.tail}`,
      }
    : refuse('Nothing says plainly what it counts.');
}

const ofTotal = (context: FigureContext, clause: Clause, subject: string, at: number): Attempt => {
  const noun = context.pieces[at + 1]?.lower ?? '';
  const preposition = context.pieces[at - 1]?.lower ?? '';
  if (
    preposition !== 'at' ||
    !/^(?:speed|cost|price|rate|height|depth|temperature|altitude|value)$/.test(noun)
  )
    return refuse('It stands in a phrase that makes no plain question.');
  const object = { from: clause.rest.from, end: at - 1 };
  if (!plainObject(context, object)) return refuse('What stands before it makes no plain question.');
  const tail = tailOf(context, context.end, clause);
  const middle = renderWords(context, object);
  return {
    prompt: `at ${about(context)}what ${noun} ${turned(context, clause, subject)} ${middle} ${tail}`,
    description: `the ${noun} at which ${subject} ${verbText(context, clause)} ${middle} ${tail}`,
  };
};

// "to spend", "to take", "expected to cost": the last verb before the figure governs it.
function infinitiveChain(context: FigureContext, range: Range): string | null {
  const words = context.pieces.slice(range.from, range.end);
  if (words.length < 2 || words.length > 4) return null;
  const [to, verb] = [words.at(-2), words.at(-1)];
  if (to?.lower !== 'to' || !verb || !isBaseVerb(verb.lower)) return null;
  const lead = words.slice(0, -2);
  if (!lead.every((piece) => /(?:ed|ing)$|^(?:due|able|likely|set|ready|expected)$/.test(piece.lower)))
    return null;
  return verbForms(verb.lower).find(({ form }) => form === 'base')?.base ?? null;
}

const particle = (context: FigureContext, range: Range): boolean =>
  range.end === range.from + 1 &&
  /^(?:up|out|off|in|on|away|back|over)$/.test(context.pieces[range.from]?.lower ?? '');

// An object before the figure's preposition may be any plain phrase: no second clause, no participle that the figure may belong to.
function plainObject(context: FigureContext, range: Range): boolean {
  const words = context.pieces.slice(range.from, range.end);
  if (words.length > 14 || words.some((piece) => piece.kind === 'mark' && !/^[-’'.%$£€]$/.test(piece.text)))
    return false;
  return words.every((piece, index) => {
    if (/^(?:sure|past)$/.test(context.analysis.finite[range.from + index] ?? '')) return false;
    if (/^(?:and|or|but|of)$/.test(piece.lower)) return index < words.length - 1;
    return (
      !(piece.lower.endsWith('ing') && index > 0) &&
      !verbForms(piece.lower).some(({ form }) => form === 'ed' || form === 'participle')
    );
  });
}

/** Asks for a figure by its clause: as subject, as object, after a preposition or as what the subject is. */
export function askInClause(context: FigureContext, clause: Clause, subject: string | null): Attempt {
  const { hedgeFrom } = context;
  const { subject: range } = clause;
  if (hedgeFrom >= range.from && context.end <= range.end) {
    const lead = context.pieces[range.from]?.lower ?? '';
    const open = hedgeFrom === range.from || (hedgeFrom === range.from + 1 && /^(?:just|only)$/.test(lead));
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
