import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { lacksAim } from '../clauses/too-little.ts';
import { about, changes, giving, spending } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { Complement } from './complement.ts';
import type { FigureContext } from './figure-context.ts';
import { plainObject } from './plain-object.ts';

const isPerson = ({ facts }: FigureContext, subject: string): boolean =>
  facts.registry.entities.some(({ kind, name }) => kind === 'person' && name === subject);

// "rose up 4 percent": a word of direction is no object.
const particle = (context: FigureContext, range: Complement['object']): boolean =>
  range.end === range.from + 1 &&
  /^(?:up|out|off|in|on|away|back|over)$/.test(context.pieces[range.from]?.lower ?? '');

// A share of nothing told beside it.
const bare = /^(?:what percentage|how many percentage points)$/;

/** Whether the figure tells by how much something changed: "rose 18 percent", "fell 5 metres", "cut $3 million". */
function isChange({ figure }: FigureContext, { asking, base }: Complement): boolean {
  if (!changes.has(base)) return false;
  if (figure.type === 'percent') return bare.test(asking.words);
  return figure.type === 'distance' || (figure.type === 'money' && !spending.has(base));
}

/** Why a figure that is its verb's object is asked for by no plain question, or null. */
function whyNotObject(context: FigureContext, complement: Complement): string | null {
  const { figure } = context;
  const { clause, subject, object, asking, base, chained, middle, tail } = complement;
  const filled = object.end > object.from;
  if (figure.type === 'percent' && bare.test(asking.words) && (!changes.has(base) || (filled && !chained)))
    return 'What the share is of is not said plainly.';
  const given =
    figure.type === 'money' &&
    giving.has(base) &&
    object.end - object.from <= 5 &&
    plainObject(context, object);
  if (filled && !chained && !given && !particle(context, object)) return 'Another object stands before it.';
  const alone = `${middle}${tail}`.trim() === '';
  if (figure.type === 'duration' && alone && isPerson(context, subject)) return 'Too little is said of it.';
  if (figure.type === 'money' && alone && !/^(?:cost|earn|weigh)$/.test(base) && !subject.includes(' of '))
    return 'Too little is said of it.';
  if (figure.type === 'money' && lacksAim(base, `${subject} ${tail}`)) return 'Too little is said of it.';
  const passive =
    clause.verb.passive &&
    !chained &&
    !(figure.type === 'money' && giving.has(base)) &&
    figure.type !== 'duration' &&
    asking.words !== 'how many times';
  return passive && !isChange(context, complement)
    ? 'It follows a passive verb, where it may be no object.'
    : null;
}

const isParticiple = (word: string): boolean =>
  verbForms(word).some(({ form }) => form === 'ed' || form === 'participle');

/** "adopted six motions and held a vote condemning Annland": a participle behind what "and" adds may narrow both. */
export function narrowedBehind({ pieces, analysis }: FigureContext, from: number): boolean {
  if (!/^(?:and|or)$/.test(pieces[from]?.lower ?? '')) return false;
  for (let at = from + 2; at < pieces.length; at++) {
    const [piece, before] = [pieces[at], pieces[at - 1]];
    if (piece?.kind === 'mark' && piece.text !== '-') return false;
    const afterNoun = before?.kind === 'word' && !closesNounPhrase(before.lower) && !analysis.finite[at - 1];
    const lower = piece?.lower ?? '';
    const told =
      (lower.endsWith('ing') &&
        verbForms(lower).length > 0 &&
        !closesNounPhrase(pieces[at + 1]?.lower ?? 'of')) ||
      (isParticiple(lower) && pieces[at + 1]?.lower === 'by');
    if (afterNoun && told) return true;
  }
  return false;
}

/** Asks for a figure that is the object of its verb: "How many people does the mill employ?", "By how much did the price rise?" */
export function asObject(context: FigureContext, complement: Complement): Attempt {
  const reason = whyNotObject(context, complement);
  if (reason !== null) return refuse(reason);
  const { asking, chained, inverted, written, middle, tail } = complement;
  if (isChange(context, complement)) {
    const [words, noun] =
      context.figure.type === 'percent' ? [asking.words, asking.noun] : ['how much', 'the amount'];
    return {
      prompt: `by ${about(context)}${words} ${inverted} ${chained ? middle : ''} ${tail}`,
      description: `${noun} by which ${written} ${chained ? middle : ''} ${tail}`,
    };
  }
  // "used $9 million of the sum to mend the pier": "how much of the sum" would tear it apart.
  if (context.figure.type === 'money' && middle === '' && tail.startsWith('of '))
    return refuse('What it is a part of stands behind it.');
  // "sailors whose boat sank", "boys aged ten": a clause that tells which ones stays with them.
  const first = tail.split(' ')[0] ?? '';
  const participle = isParticiple(first);
  // "had nine lobsters sold before breakfast": what was done to them, and not which ones.
  if (participle && middle === '' && /^(?:have|get|see|want)$/.test(complement.base))
    return refuse('What follows it tells what was done, and not which ones.');
  if (tail === '' && context.figure.type === 'count' && narrowedBehind(context, asking.end))
    return refuse('What narrows it may stand in what is cut off.');
  const own =
    /^(?:count|percent|ratio)$/.test(context.figure.type) &&
    middle === '' &&
    (participle ||
      (first === 'by' && !complement.clause.verb.passive) ||
      (/ of the /.test(`${asking.words} `) && /^(?:in|at|from) \p{Lu}/u.test(tail)) ||
      /^(?:who|whose|that|which|aged|of)$|^at stake\b/.test(first === 'at' ? tail : first));
  return own
    ? {
        prompt: `${about(context)}${asking.words} ${tail} ${inverted}`,
        description: `${asking.noun} ${tail} that ${written}`,
      }
    : {
        prompt: `${about(context)}${asking.words} ${inverted} ${middle} ${tail}`,
        description: `${asking.noun} ${written} ${middle} ${tail}`,
      };
}
