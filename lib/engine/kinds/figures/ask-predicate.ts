import type { Clause } from '../../facts/clauses/clause.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { type Asking, about } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { tailOf, turned, verbText } from './turn-clause.ts';

/** What stands between the verb and the figure, and what asks for it. */
export type Predicate = { object: Range; preposition: string; asking: Asking };

/** "The turnout was 58 percent" → "What was the turnout?", "The crater was six metres wide" → "How wide was the crater?" */
export function asPredicate(
  context: FigureContext,
  clause: Clause,
  subject: string,
  { object, preposition, asking }: Predicate,
): Attempt {
  const { pieces, figure, end } = context;
  const be = turned(context, clause, subject);
  if (subject === 'there') {
    if (figure.type !== 'count' || object.end > object.from)
      return refuse('What there is makes no plain question.');
    const tail = tailOf(context, asking.end, clause);
    if (!tail.includes(' ') && !/\p{Lu}/u.test(asking.words)) return refuse('Too little is said of it.');
    const first = tail.split(' ')[0] ?? '';
    const told = tail !== '' && !prepositions.has(first) && !/^to$|ly$/.test(first);
    const place = told || /^(?:within|among|on|aboard|inside|behind|under|near|along)\b/.test(tail);
    return {
      prompt: place
        ? `${about(context)}${asking.words} ${verbText(context, clause)} ${tail}`
        : `${about(context)}${asking.words} ${be} ${tail}`,
      description: `${asking.noun} ${tail}`,
    };
  }
  if (object.end > object.from || preposition)
    return refuse('What it says of its subject makes no plain question.');
  const tail = tailOf(context, end, clause);
  const size = /^(long|wide|high|deep|tall|thick|away)\b/.exec(tail)?.[1];
  if (figure.type === 'distance' && size) {
    const rest = tail.slice(size.length);
    return size === 'away'
      ? {
          prompt: `how far away ${be} ${rest}`,
          description: `how far away ${subject} ${verbText(context, clause)} ${rest}`,
        }
      : {
          prompt: `how ${size} ${be} ${rest}`,
          description: `how ${size} ${subject} ${verbText(context, clause)} ${rest}`,
        };
  }
  const noun = pieces.slice(clause.subject.from, clause.subject.end).map((piece) => piece.lower);
  const measured = noun.some((word) =>
    /^(?:rate|turnout|price|sample|tally|toll|bail|attendance|circulation|membership|enrolment|enrollment|magnitude|rating|error|deposit|rent|premium|tuition|cost|total|number|speed|temperature|average|value|age|height|length|depth|weight|budget|deficit|salary|wage|fee|fine|prize|reward|bill|population|capacity|share|proportion|percentage|level|distance|limit|target|score|majority|margin|income|revenue|profit|loss|debt)$/.test(
      word,
    ),
  );
  if (
    measured &&
    /^(?:money|percent|speed|temperature|distance|number|count|mass|area)$/.test(figure.type) &&
    (tail === '' || prepositions.has(tail.split(' ')[0] ?? '')) &&
    !/^(?:of|above|below)\b/.test(tail)
  )
    return {
      prompt: `${/\b(?:sample|population|crowd|staff|membership|capacity|attendance)\b/.test(subject) ? 'how large' : 'what'} ${be} ${tail}`,
      description: `${subject} ${tail}`,
    };
  return refuse('What it says of its subject makes no plain question.');
}
