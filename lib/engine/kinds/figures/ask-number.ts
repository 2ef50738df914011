import type { Clause } from '../../facts/clauses/clause.ts';
import { about } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { Complement } from './complement.ts';
import type { FigureContext } from './figure-context.ts';
import { plainObject } from './plain-object.ts';
import { renderWords } from './render-words.ts';
import { tailOf, turned, verbText } from './turn-clause.ts';

/** A score or a vote: "beat the Rams 3-2" → "By what score did … beat the Rams?" */
export function asScore(context: FigureContext, complement: Complement): Attempt {
  const { preposition, object, asking, inverted, written, middle, tail } = complement;
  const plain =
    /^(?:by)?$/.test(preposition) && plainObject(context, object) && !/^\p{Lu}|^[\d$]/u.test(tail);
  const isOpen = complement.base === 'vote' && !/\b(?:to|on|for|against)\b/.test(`${middle} ${tail}`);
  if (!plain || isOpen) return refuse('What the score is of is not said plainly.');
  return {
    prompt: `${asking.words} ${inverted} ${middle} ${tail}`,
    description: `${asking.noun} ${written} ${middle} ${tail}`,
  };
}

// Things that have a size of their own: "a loss of $9 million", "a lead of 12 points", "a margin of error of 3 percent".
const sizes = new Set(
  'charge value valuation capitalization capitalisation loss profit lead deficit surplus margin error budget fine grant loan payment increase rise drop fall cut decline discount debt reward donation investment salary majority advantage gap bonus settlement bill stake raise reduction turnout shortfall income fortune prize bail gain capacity workforce staff population crowd audience fleet membership'.split(
    ' ',
  ),
);

// "How large a salary" is nobody’s question: these are asked for by "what".
const paid = /^(?:salary|income)$/;

/** "made a loss of $9 million" → "How large a loss did … make?"; null when no such noun stands before the figure. */
export function asSize(context: FigureContext, clause: Clause, subject: string): Attempt | null {
  const { pieces, hedgeFrom, end } = context;
  const { from } = clause.rest;
  const noun = pieces[hedgeFrom - 2]?.lower ?? '';
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
  if (paid.test(noun))
    return {
      prompt: `${about(context)}what ${thing} ${turned(context, clause, subject)} ${tail}`,
      description: `the ${thing} ${subject} ${verbText(context, clause)} ${tail}`,
    };
  return {
    prompt: `${about(context)}how large ${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing} ${turned(context, clause, subject)} ${tail}`,
    description: `the size of the ${thing} ${subject} ${verbText(context, clause)} ${tail}`,
  };
}
