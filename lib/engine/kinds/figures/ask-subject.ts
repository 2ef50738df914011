import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { type Asking, about } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import { attributionOf } from './attribution.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { tailOf, verbText } from './turn-clause.ts';

// Verbs that say too little without what follows them.
const empty =
  /^(?:be|say|agree|disagree|approve|disapprove|respond|answer|think|believe|see|have|do|use|make|get)$/;

/** Why a figure in its subject cannot be asked for, or null. */
function whyNotSubject(
  context: FigureContext,
  clause: Clause,
  { asking, between, rest }: { asking: Asking; between: string; rest: string },
): string | null {
  // "How many fans wore hats?" says neither who nor where.
  const told = `${between} ${rest}`;
  const short =
    told.trim().split(' ').length < (clause.verb.passive ? 3 : 2) &&
    !/\p{Lu}/u.test(`${asking.words} ${told}`);
  if (context.figure.type === 'count' && short && !asking.words.includes(' of '))
    return 'Too little is said of it.';
  if (/\b(?:its|their|his|her)\b/.test(asking.words))
    return 'It has a pronoun that could be anyone or anything.';
  if (/^(?:what (?:percentage|share)|how many percentage points)$/.test(asking.words))
    return 'What the share is of is not said plainly.';
  // "three boats painted" may be a phrase and no sentence.
  const phrase = clause.verb.base === '';
  const claimed = clause.opener === 'that' && context.analysis.finite[clause.verb.from] !== 'sure';
  if (rest === '' && (phrase || claimed) && !clause.verb.auxiliary) return 'Too little is said of it.';
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
  if (
    context.figure.type === 'count' &&
    clause.verb.base === 'be' &&
    /^\p{Lu}/u.test(rest) &&
    !asking.words.startsWith('how many of ')
  )
    return 'What it says of its subject makes no plain question.';
  if (isReporting(clause.verb.base) && !complete(context, clause))
    return 'What they say is not told in one piece.';
  return /^(?:number|score|speed|temperature)$/.test(context.figure.type)
    ? 'Nothing says plainly what it counts.'
    : null;
}

// "said the port has changed": what is said has a verb of its own.
const complete = ({ analysis }: FigureContext, { rest }: Clause): boolean =>
  analysis.finite.slice(rest.from, rest.end).some(Boolean) &&
  analysis.chunks.some((chunk) => chunk.end === rest.end);

/**
 * "A survey by the Larn Courier found that 83% wanted lamps": a share of nothing, first in its sentence, is of all who were
 * asked. Limit: a survey of which a part was told in the sentence before.
 */
function ofRespondents(context: FigureContext, asking: Asking): Asking {
  const { facts, figure, index } = context;
  if (asking.words !== 'what percentage') return asking;
  const attribution = attributionOf(context);
  const isPoll = 'source' in attribution && /\b(?:poll|survey)s?\b/i.test(attribution.source ?? '');
  let first = index;
  while (facts.figures[first - 1]?.sentence === figure.sentence) first -= 1;
  const isFirst = facts.figures.slice(first, index).every(({ type }) => !/^(?:percent|ratio)$/.test(type));
  return isPoll && isFirst
    ? {
        ...asking,
        words: 'what percentage of respondents',
        noun: 'the percentage of respondents',
        person: true,
      }
    : asking;
}

/** "Sixty workers lost their jobs" → "How many workers lost their jobs?" */
export function asSubject(context: FigureContext, clause: Clause, asked: Asking): Attempt {
  const asking = ofRespondents(context, asked);
  const between = renderWords(context, { from: asking.end, end: clause.subject.end });
  const rest = tailOf(context, clause.rest.from, clause);
  if (/^(?:more|less|fewer)$/.test(context.pieces[asking.end]?.lower ?? ''))
    return refuse('It is counted from something else.');
  // "40 letters containing classified information": the verb is a participle, and this no sentence.
  const last = context.pieces[clause.subject.end - 1]?.lower ?? '';
  if (
    last.endsWith('ing') &&
    verbForms(last).some(({ form }) => form === 'ing') &&
    clause.subject.end - asking.end > 1
  )
    return refuse('The clause it stands in cannot be read surely.');
  const reason = whyNotSubject(context, clause, { asking, between, rest });
  if (reason !== null) return refuse(reason);
  const written = verbText(context, clause);
  const link = asking.person ? 'who ' : 'that ';
  return {
    prompt: `${about(context)}${asking.words} ${between} ${written} ${rest}`,
    description: `${asking.noun} ${between} ${link}${written} ${rest}`,
  };
}
