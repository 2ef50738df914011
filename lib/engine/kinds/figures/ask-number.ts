import type { Clause } from '../../facts/clauses/clause.ts';
import { about, changes } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { Complement } from './complement.ts';
import type { FigureContext } from './figure-context.ts';
import { plainObject } from './plain-object.ts';
import { renderWords } from './render-words.ts';
import { tailOf, turned, verbText } from './turn-clause.ts';

/** A bare number: "The population rose by 3,000" → "By how much", "to 40,000" → "To what figure". */
export function asNumber({
  preposition,
  object,
  base,
  chained,
  inverted,
  written,
  middle,
  tail,
}: Complement): Attempt {
  const counts = /\b(?:number|total|population|toll|count|membership|enrolment|circulation)\b/.test(written);
  if (!counts || (object.end > object.from && !chained) || !changes.has(base))
    return refuse('Nothing says plainly what it counts.');
  if (preposition === 'by')
    return {
      prompt: `by how much ${inverted} ${middle} ${tail}`,
      description: `the amount by which ${written} ${middle} ${tail}`,
    };
  return preposition === 'to'
    ? {
        prompt: `to what figure ${inverted} ${middle} ${tail}`,
        description: `the figure to which ${written} ${middle} ${tail}`,
      }
    : refuse('Nothing says plainly what it counts.');
}

/** A score or a vote: "beat the Rams 3-2" → "By what score did … beat the Rams?" */
export function asScore(context: FigureContext, complement: Complement): Attempt {
  const { preposition, object, asking, inverted, written, middle, tail } = complement;
  const plain =
    /^(?:by)?$/.test(preposition) && plainObject(context, object) && !/^\p{Lu}|^[\d$]/u.test(tail);
  if (!plain) return refuse('What the score is of is not said plainly.');
  return {
    prompt: `${asking.words} ${inverted} ${middle} ${tail}`,
    description: `${asking.noun} ${written} ${middle} ${tail}`,
  };
}

const measured =
  /^(?:speed|cost|price|rate|height|depth|distance|temperature|altitude|average|value|maximum|minimum|combined|record)$/;

/** "at a speed of 90 km/h" → "At what speed …?"; null when no such noun stands before the figure. */
export function asMeasured(context: FigureContext, clause: Clause, subject: string): Attempt | null {
  const { pieces, hedgeFrom, end } = context;
  const [preposition, article, noun, of] = [4, 3, 2, 1].map(
    (offset) => pieces[hedgeFrom - offset]?.lower ?? '',
  );
  if (of !== 'of' || !/^an?$/.test(article ?? '') || !measured.test(noun ?? '')) return null;
  const object = { from: clause.rest.from, end: hedgeFrom - 4 };
  if (
    preposition !== 'at' ||
    !/^(?:speed|cost|price|rate|height|depth|temperature|altitude|value)$/.test(noun ?? '')
  )
    return refuse('It stands in a phrase that makes no plain question.');
  if (!plainObject(context, object)) return refuse('What stands before it makes no plain question.');
  const [middle, tail] = [renderWords(context, object), tailOf(context, end, clause)];
  return {
    prompt: `at ${about(context)}what ${noun} ${turned(context, clause, subject)} ${middle} ${tail}`,
    description: `the ${noun} at which ${subject} ${verbText(context, clause)} ${middle} ${tail}`,
  };
}

// Things that have a size of their own: "a loss of $9 million", "a lead of 12 points", "a margin of error of 3 percent".
const sizes = new Set(
  'value valuation capitalization capitalisation loss profit lead deficit surplus margin error budget fine grant loan payment increase rise drop fall cut decline discount debt reward donation investment salary majority advantage gap bonus settlement bill stake raise reduction turnout shortfall income fortune prize bail gain capacity workforce staff population crowd audience fleet membership'.split(
    ' ',
  ),
);

const amounts = new Set([
  'revenue',
  'profit',
  'income',
  'funding',
  'debt',
  'money',
  'damage',
  'aid',
  'support',
]);

/** "made a loss of $9 million" → "How large a loss did … make?"; null when no such noun stands before the figure. */
export function asSize(context: FigureContext, clause: Clause, subject: string): Attempt | null {
  const { pieces, hedgeFrom, end } = context;
  const { from } = clause.rest;
  const noun = pieces[hedgeFrom - 2]?.lower ?? '';
  // "had revenue of $9 million"
  if (
    pieces[hedgeFrom - 1]?.lower === 'of' &&
    from === hedgeFrom - 2 &&
    amounts.has(noun) &&
    context.figure.type === 'money'
  ) {
    const rest = tailOf(context, end, clause);
    return {
      prompt: `${about(context)}how much ${noun} ${turned(context, clause, subject)} ${rest}`,
      description: `the amount of ${noun} ${subject} ${verbText(context, clause)} ${rest}`,
    };
  }
  if (pieces[hedgeFrom - 1]?.lower !== 'of' || !sizes.has(noun) || !/^an?$/.test(pieces[from]?.lower ?? ''))
    return null;
  const words = pieces.slice(from + 1, hedgeFrom - 1);
  const plain =
    words.length > 0 &&
    words.length <= 5 &&
    words.every(({ kind }, at) => kind === 'word' || words[at + 1]?.glued === true);
  if (!plain || clause.verb.base === 'be' || clause.verb.passive)
    return refuse('It stands in a phrase that makes no plain question.');
  const thing = renderWords(context, { from: from + 1, end: hedgeFrom - 1 });
  const tail = tailOf(context, end, clause);
  return {
    prompt: `${about(context)}how large ${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing} ${turned(context, clause, subject)} ${tail}`,
    description: `the size of the ${thing} ${subject} ${verbText(context, clause)} ${tail}`,
  };
}
