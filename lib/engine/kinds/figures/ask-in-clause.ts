import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { askBehindVerb } from './ask-behind-verb.ts';
import { about, askingOf } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { askingForSize, isCompound, sizedThing } from './sized-thing.ts';
import { canTurn, realise, tailOf, turned, verbText } from './turn-clause.ts';

/** Asks for a figure by its clause: as subject, as what the subject is, as the size of the object, or behind the verb. */
export function askInClause(context: FigureContext, clause: Clause, subject: string | null): Attempt {
  const { hedgeFrom, end, pieces } = context;
  const { rest, verb: group } = clause;
  if (end <= clause.subject.end) return asSubject(context, clause);
  if (hedgeFrom < rest.from || end > rest.end || subject === null)
    return refuse('It stands apart from its clause.');
  // "aboard the Larn | - owned ship": a name is cut in half.
  if (!canTurn(clause) || /^[-‐‑]$/.test(pieces[rest.end]?.text ?? ''))
    return refuse('The clause it stands in cannot be read surely.');
  if (group.base === 'be' && pieces.slice(rest.from, hedgeFrom).every(({ lower }) => isAdverb(lower)))
    return asPredicate(context, clause, subject);
  const sized = asSize(context, clause, subject);
  if (sized) return sized;
  return isCompound(context)
    ? refuse('Nothing says plainly what it measures.')
    : askBehindVerb(context, clause, subject);
}

/** "Some 40 boats sank in the bay" → "About how many boats sank in the bay?" */
function asSubject(context: FigureContext, clause: Clause): Attempt {
  const { pieces, hedgeFrom } = context;
  const { subject, verb: group } = clause;
  const skipped = /^(?:just|only)$/.test(pieces[subject.from]?.lower ?? '') ? 1 : 0;
  const opens = hedgeFrom === subject.from + skipped && !isCompound(context);
  const asking = opens ? askingOf(context, group.base) : null;
  const isUnfit = asking?.link !== '' || context.figure.type === 'duration';
  if (isUnfit || asking.end > subject.end || /\b(?:its|their|his|her)\b/.test(asking.words))
    return refuse('It stands inside its subject, where no plain question takes it.');
  const tail = tailOf(context, clause.rest.from, clause);
  // "Two mills are Ellery Mill and Larn Mill": they are named, and only in part.
  if (group.base === 'be' && !group.passive && /^\p{Lu}/u.test(tail) && !asking.words.includes(' of '))
    return refuse('What it says of its subject makes no plain question.');
  const reason = whyNotSubject(context, clause, tail);
  if (reason !== null) return refuse(reason);
  const own = renderWords(context, { from: asking.end, end: subject.end });
  const gap = { subject: null, own, middle: '', tail };
  return realise(context, clause, gap, { ...asking, words: `${about(context)}${asking.words}` });
}

/** Why a figure in its subject is asked for by no plain question, or null. */
function whyNotSubject(context: FigureContext, { verb: group, rest }: Clause, tail: string): string | null {
  const { analysis } = context;
  // "three boats painted" may be a phrase and no sentence.
  const isSure = group.auxiliary || analysis.finite[group.from] === 'sure';
  if (tail === '' && (!isSure || isVerb(group.base, verb.light | verb.say | verb.think)))
    return 'Too little is said of it.';
  const isWhole =
    analysis.finite.slice(rest.from, rest.end).some(Boolean) &&
    analysis.chunks.some((chunk) => chunk.end === rest.end);
  return isReporting(group.base) && !isWhole ? 'What they say is not told in one piece.' : null;
}

/** "There are 40 boats in Larn Bay" → "How many boats are in Larn Bay?", "The turnout was 58 percent" → "What was the turnout?" */
function asPredicate(context: FigureContext, clause: Clause, subject: string): Attempt {
  const { figure, pieces, end } = context;
  const isThere = subject === 'there';
  const asking = isThere && figure.type === 'count' ? askingOf(context, 'be') : null;
  const tail = tailOf(context, asking?.end ?? end, clause);
  const isPlace = prepositions.has(tail.split(' ')[0] ?? '');
  if (asking && isPlace && (tail.includes(' of ') || /\p{Lu}/u.test(tail)))
    return {
      prompt: `${about(context)}${asking.words} ${verbText(context, clause)} ${tail}`,
      description: `${asking.noun} ${tail}`,
    };
  const isMeasure = pieces
    .slice(clause.subject.from, clause.subject.end)
    .some(({ lower }) => isNoun(lower, noun.measure));
  const isWhole = tail === '' || (isPlace && !/^(?:of|above|below)\b/.test(tail));
  return !isThere &&
    isMeasure &&
    isWhole &&
    /^(?:money|percent|speed|temperature|number|duration)$/.test(figure.type)
    ? { prompt: `what ${turned(context, clause, subject)} ${tail}`, description: `${subject} ${tail}` }
    : refuse('What it says of its subject makes no plain question.');
}

/** "made a loss of $9 million", "received a $9 million loan" → "How large a loan did … receive?"; null when the figure is no size of the object. */
function asSize(context: FigureContext, clause: Clause, subject: string): Attempt | null {
  const thing = sizedThing(context);
  const { base, passive } = clause.verb;
  if (thing?.from !== clause.rest.from || !/^an?$/.test(context.pieces[thing.from]?.lower ?? '')) return null;
  const asking = base === 'be' || passive ? null : askingForSize(context, thing);
  if (!asking) return null;
  const gap = { subject, middle: '', tail: tailOf(context, thing.end, clause), own: '' };
  return realise(context, clause, gap, { ...asking, words: `${about(context)}${asking.words}` });
}
