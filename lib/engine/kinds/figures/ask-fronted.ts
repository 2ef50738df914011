import { closesNounPhrase, isPlural } from '../../facts/figures/counted-noun.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { about } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { Complement } from './complement.ts';
import type { FigureContext } from './figure-context.ts';
import { plainObject } from './plain-object.ts';

const priced = new Set(['sell', 'buy', 'trade', 'price', 'open', 'close', 'offer', 'start', 'purchase']);

/** The prepositions that can stand at the head of a question for each sort of figure. */
const frontable: Record<string, RegExp> = {
  count: /^(?:in|before|from|for|with|by|to|at|on|across|against|among|between|over)$/,
  percent: /^(?:by|to)$/,
  money: /^(?:for|by|to|at)$/,
  duration: /^(?:for|to|by)$/,
  speed: /^(?:at)$/,
  ratio: /^(?:by|to|with)$/,
};

/** What asks after a preposition: "by 4 percent" → "by what percentage", "for $3 million" → "for how much"; null when nothing does. */
function fronted(context: FigureContext, { preposition, asking, base }: Complement): string | null {
  const { figure } = context;
  if (!frontable[figure.type]?.test(preposition) || figure.unit === 'times') return null;
  if (figure.type === 'duration')
    return preposition === 'to' ? sentenced(figure, base) : `${preposition} ${about(context)}how long`;
  if (figure.type !== 'money') return `${preposition} ${about(context)}${asking.words}`;
  // "sold coal for $50 a ton"
  if (/ (?:an?|per) \p{L}+$/u.test(asking.words)) return null;
  if (preposition !== 'at') return `${preposition} ${about(context)}how much`;
  if (priced.has(base)) return 'at what price';
  return /^(?:value|estimate|put|assess)$/.test(base) ? 'at how much' : null;
}

// "was sentenced to two years in prison"
const sentenced = ({ unit, value }: FigureContext['figure'], base: string): string | null =>
  base === 'sentence' && unit !== null && Number(value) > 1 ? `to how many ${unit}s` : null;

const takes =
  /^(?:take|draw|collect|receive|get|buy|borrow|recruit|steal|recover|win|remove|rescue|evacuate|gather|obtain|choose|pick|select|free|import|expel|withdraw|exchange|sell|trade)$/;

/** Why a figure behind a preposition is asked for by no plain question, or null. */
function whyNotFronted(context: FigureContext, complement: Complement): string | null {
  const { preposition, object, middle, tail } = complement;
  if (/^\p{L}+ (?:their|his|her)\b|^(?:who|whose|that|which)\b/u.test(tail))
    return 'What follows it may belong to another word.';
  const named = context.facts.registry.entities.some(({ name }) => name === complement.subject);
  if (
    context.figure.type === 'duration' &&
    `${middle}${tail}` === '' &&
    named &&
    !complement.clause.verb.passive
  )
    return 'Too little is said of it.';
  if (/(?:^|\s)(?:up|down|ahead|this|that|these|those)$/i.test(middle))
    return 'What stands before it makes no plain question.';
  // "was carried by four porters": who did it makes no question of number.
  if (
    preposition === 'by' &&
    complement.clause.verb.passive &&
    context.figure.type === 'count' &&
    !/ (?:votes|points|goals|runs|seats|shots|strokes|lengths|degrees)$/.test(complement.asking.words)
  )
    return 'It counts those who did it, behind a passive verb.';
  // "are sixth with 38 points"
  if (
    complement.base === 'be' &&
    !complement.clause.verb.passive &&
    !complement.chained &&
    preposition === 'with'
  )
    return 'What stands before it makes no plain question.';
  // "led the team with 38 points"
  if (preposition === 'with' && /^(?:lead|finish|end|beat)$/.test(complement.base))
    return 'What stands before it makes no plain question.';
  // "cited offers from 40 mills", "backed a plan for 40 homes"
  const isCounted = context.figure.type === 'count' && complement.object.end > complement.object.from;
  if (isCounted && /^(?:from|for)$/.test(preposition) && !takes.test(complement.base))
    return 'It may belong to the noun before it.';
  // "drew up a list of offers from 40 mills"
  if (/\bof\b/.test(middle) && /^(?:from|for|with|among)$/.test(preposition))
    return 'It may belong to the noun before it.';
  // "runs the kitchen of an inn with 40 rooms"
  if (preposition === 'with' && /\b(?:on|of|by|for) \p{L}+$/u.test(middle))
    return 'It may belong to the noun before it.';
  if (preposition === 'with' && /(?:^|\s)an? \S+(?: \S+)?$/.test(middle))
    return 'It may belong to the noun before it.';
  if (context.figure.type === 'money' && /\d/.test(`${middle} ${tail}`.replace(/\b(?:1[89]|20)\d{2}\b/g, '')))
    return 'Another figure stands beside it.';
  return plainObject(context, object) ? null : 'What stands before it makes no plain question.';
}

/** Asks for a figure behind a preposition, which goes to the head of the question: "In how many bays did the port …?" */
export function asFronted(context: FigureContext, complement: Complement): Attempt {
  const { preposition, asking, inverted, written, middle, tail } = complement;
  const words = fronted(context, complement);
  // "targeted the lists of 20 states" → "How many states’ lists …?"
  const theirs = /^the ((?:\p{Ll}+ ?){1,4})$/u.exec(middle)?.[1];
  if (
    preposition === 'of' &&
    theirs &&
    isPlural(theirs.split(' ').at(-1) ?? '') &&
    /^how many(?: \p{Ll}+){1,2}s$/u.test(asking.words)
  )
    return {
      prompt: `${about(context)}${asking.words}’ ${theirs} ${inverted} ${tail}`,
      description: `${asking.noun} whose ${theirs} ${written} ${tail}`,
    };
  if (!words) return refuse('It stands in a phrase that makes no plain question.');
  const reason = whyNotFronted(context, complement);
  if (reason !== null) return refuse(reason);
  // "voted on 40 motions condemning the tests": which ones they are.
  const first = tail.split(' ')[0] ?? '';
  const narrowed =
    context.figure.type === 'count' &&
    middle === '' &&
    first.endsWith('ing') &&
    verbForms(first).length > 0 &&
    !closesNounPhrase(first);
  // "two men in wet coats", "four bays along the coast": what follows the noun at once stays with it.
  const own =
    (context.figure.type === 'count' || words.startsWith('to how many')) &&
    preposition !== 'by' &&
    !/\bits\b/.test(tail) &&
    (narrowed || /^(?:in|with|from|along|of|on|at|under|aged)\b/.test(tail));
  const [, jail = '', rest = ''] = /^(in (?:\p{L}+ )?(?:prison|jail|custody)) ?(.*)$/u.exec(tail) ?? [];
  if (words.startsWith('to how many') && jail !== '')
    return {
      prompt: `${words} ${jail} ${inverted} ${middle} ${rest}`,
      description: `how long ${jail} ${written} ${middle} ${rest}`,
    };
  if (own)
    return {
      prompt: `${words} ${tail} ${inverted} ${middle}`,
      description: `${asking.noun} ${tail} ${preposition} which ${written} ${middle}`,
    };
  const noun = `${asking.noun} ${preposition} which`;
  return {
    prompt: `${words} ${inverted} ${middle} ${tail}`,
    description: `${noun} ${written} ${middle} ${tail}`,
  };
}
