import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { lacksAim } from '../clauses/too-little.ts';
import { askingForSize, askNamedThing, isCompound, sizedThing } from './ask-compound.ts';
import { about, askingOf, plainObject } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { readSlot, type Slot } from './read-slot.ts';
import { renderWords } from './render-words.ts';
import { canTurn, realise, tailOf, turned, verbText } from './turn-clause.ts';

const hyphenLike = /^[-‐‑]$/;
const tooLittle = 'Too little is said of it.';
const noPlain = 'What stands before it makes no plain question.';

/** Asks for a figure by its clause: as subject, as object, after a preposition or as what the subject is. */
export function askInClause(context: FigureContext, clause: Clause, subject: string | null): Attempt {
  const { hedgeFrom, end } = context;
  if (end <= clause.subject.end)
    return isCompound(context) ? askNamedThing(context) : asSubject(context, clause);
  if (!canTurn(clause)) return refuse('Its verb is not known well enough to be turned.');
  if (hedgeFrom < clause.rest.from || end > clause.rest.end || subject === null)
    return refuse('It stands apart from its clause.');
  // "aboard the Larn | - owned ship": a name is cut in half.
  if (hyphenLike.test(context.pieces[clause.rest.end]?.text ?? ''))
    return refuse('The clause it stands in cannot be read surely.');
  if (
    clause.verb.base === 'be' &&
    context.pieces.slice(clause.rest.from, hedgeFrom).every(({ lower }) => isAdverb(lower))
  )
    return asPredicate(context, clause, subject);
  const sized = askSize(context, clause, subject);
  if (sized) return sized;
  if (isCompound(context)) return askNamedThing(context);
  const slot = readSlot(context, clause);
  if ('reason' in slot) return slot;
  if (/^(?:say|think|believe|suggest|note|argue|tell|insist)$/.test(slot.base))
    return refuse('It is part of what somebody says.');
  const reason = whyNotObject(context, clause, subject, slot) ?? whyNotFronted(context, clause, slot);
  return reason === null ? behindVerb(context, clause, subject, slot) : refuse(reason);
}

/** "Some 40 boats sank in the bay" → "About how many boats sank in the bay?" */
function asSubject(context: FigureContext, clause: Clause): Attempt {
  const { pieces, hedgeFrom } = context;
  const { subject, verb: group } = clause;
  const skipped = /^(?:just|only)$/.test(pieces[subject.from]?.lower ?? '') ? 1 : 0;
  const asking = hedgeFrom === subject.from + skipped ? askingOf(context, group.base) : null;
  if (asking?.link !== '' || asking.end > subject.end || context.figure.type === 'duration')
    return refuse('It stands inside its subject, where no plain question takes it.');
  const own = renderWords(context, { from: asking.end, end: subject.end });
  const tail = tailOf(context, clause.rest.from, clause);
  if (/\b(?:its|their|his|her)\b/.test(asking.words))
    return refuse('It has a pronoun that could be anyone or anything.');
  const reason = whyNotSubject(context, clause, `${asking.words} ${own}`, tail);
  if (reason !== null) return refuse(reason);
  return realise(
    context,
    clause,
    { subject: null, own, middle: '', tail },
    { ...asking, words: `${about(context)}${asking.words}` },
  );
}

/** Why a figure in its subject is asked for by no plain question, or null. */
function whyNotSubject(context: FigureContext, clause: Clause, asked: string, tail: string): string | null {
  const { figure, pieces, analysis } = context;
  const { verb: group, rest } = clause;
  const isNamed = /\p{Lu}/u.test(`${asked} ${tail}`);
  if (tail.split(' ').length < (group.passive ? 3 : 2) && !isNamed && !asked.includes(' of '))
    return tooLittle;
  // "three boats painted" may be a phrase and no sentence.
  const isSure = group.auxiliary || analysis.finite[group.from] === 'sure';
  if (tail === '' && (!isSure || isVerb(group.base, verb.light | verb.say | verb.think))) return tooLittle;
  const isOne =
    /^(?:is|was|has|does)$/.test(pieces[group.from]?.lower ?? '') ||
    (group.tense === 's' && !group.auxiliary);
  if (figure.type === 'count' && isOne && Number(figure.value) > 1) return 'It is taken as one thing.';
  if (
    figure.type === 'count' &&
    group.base === 'be' &&
    /^\p{Lu}/u.test(tail) &&
    !asked.includes('how many of ')
  )
    return noPlain;
  const isWhole =
    analysis.finite.slice(rest.from, rest.end).some(Boolean) &&
    analysis.chunks.some((chunk) => chunk.end === rest.end);
  return isReporting(group.base) && !isWhole ? 'What they say is not told in one piece.' : null;
}

/** "The turnout was 58 percent" → "What was the turnout?", "The crater was six metres wide" → "How wide was the crater?" */
function asPredicate(context: FigureContext, clause: Clause, subject: string): Attempt {
  const { figure, pieces, end } = context;
  const written = verbText(context, clause);
  if (subject === 'there') {
    const asking = figure.type === 'count' ? askingOf(context, 'be') : null;
    const tail = asking ? tailOf(context, asking.end, clause) : '';
    const isPlace =
      prepositions.has(tail.split(' ')[0] ?? '') && (tail.includes(' of ') || /\p{Lu}/u.test(tail));
    if (!asking || !isPlace) return refuse('What there is makes no plain question.');
    return {
      prompt: `${about(context)}${asking.words} ${written} ${tail}`,
      description: `${asking.noun} ${tail}`,
    };
  }
  const tail = tailOf(context, end, clause);
  const isMeasure = pieces
    .slice(clause.subject.from, clause.subject.end)
    .some(({ lower }) => isNoun(lower, noun.measure));
  const isPlain =
    tail === '' || (prepositions.has(tail.split(' ')[0] ?? '') && !/^(?:of|above|below)\b/.test(tail));
  return isMeasure &&
    isPlain &&
    /^(?:money|percent|speed|temperature|distance|number|mass|area)$/.test(figure.type)
    ? { prompt: `what ${turned(context, clause, subject)} ${tail}`, description: `${subject} ${tail}` }
    : refuse('What it says of its subject makes no plain question.');
}

/** "sold 40 boats and | nine nets": another of its kind is joined to the figure. */
const isJoined = ({ pieces }: FigureContext, { from, end }: Range): boolean =>
  end - from > 1 &&
  end - from < 8 &&
  pieces[end - 1]?.lower === 'and' &&
  pieces
    .slice(from, end - 1)
    .every(
      ({ lower, kind }) => !prepositions.has(lower) && lower !== 'to' && (kind !== 'mark' || lower === ','),
    );

/** A name and nothing else: "the Ellery Mill". */
const onlyNamed = /^(?:the )?(?:\p{Lu}\S* ?)+$/u;

/** Why a figure that is its verb's object is asked for by no plain question, or null. */
function whyNotObject(context: FigureContext, clause: Clause, subject: string, slot: Slot): string | null {
  const { figure, pieces } = context;
  const { asking, base, before, chained, preposition } = slot;
  if (preposition !== '') return null;
  const isFilled = before.end > before.from && !isJoined(context, before);
  const isGiven =
    (figure.type === 'score' || (figure.type === 'money' && isVerb(base, verb.pay | verb.give))) &&
    plainObject(context, before);
  const isDirection = before.end === before.from + 1 && prepositions.has(pieces[before.from]?.lower ?? '');
  if (isFilled && !chained && !isGiven && !isDirection) return 'Another object stands before it.';
  const tail = tailOf(context, asking.end, clause);
  // "9-6 on party lines, to send": on what they voted is not told.
  if (base === 'vote' && figure.type === 'score' && !/\b(?:to|on|for|against)\b/.test(tail)) return tooLittle;
  if (isJoined(context, before) && /\d/.test(tail)) return 'Another figure stands beside it.';
  const isAlone = tail === '' && (!isFilled || isDirection);
  if (figure.type === 'money' && isAlone && !/^(?:cost|earn)$/.test(base) && asking.link === '')
    return tooLittle;
  if (figure.type === 'duration' && isAlone && /^\p{Lu}\S* \p{Lu}\S*$/u.test(subject)) return tooLittle;
  if (figure.type === 'money' && lacksAim(base, `${subject} ${tail}`)) return tooLittle;
  // "Ellery Mill fell 18 percent": its shares, its sales or its profit?
  if (asking.link === 'by' && isAlone && onlyNamed.test(subject)) return tooLittle;
  const takes = isGiven || asking.link !== '' || figure.type === 'duration' || figure.unit === 'times';
  return clause.verb.passive && !chained && !takes
    ? 'It follows a passive verb, where it may be no object.'
    : null;
}

/** The prepositions that can stand at the head of a question for each sort of figure. */
const frontable: Record<string, RegExp> = {
  count: /^(?:in|before|from|for|by|to|at|on|across|against|among|over|with)$/,
  percent: /^by$/,
  money: /^(?:for|by)$/,
  duration: /^for$/,
  ratio: /^by$/,
  score: /^by$/,
};

/** Why a figure behind a preposition is asked for by no plain question, or null. */
function whyNotFronted(context: FigureContext, clause: Clause, slot: Slot): string | null {
  const { figure } = context;
  const { before, preposition, base, asking } = slot;
  if (preposition === '') return null;
  if (!frontable[figure.type]?.test(preposition) || figure.unit === 'times')
    return 'It stands in a phrase that makes no plain question.';
  if (!plainObject(context, before)) return noPlain;
  const middle = renderWords(context, before);
  const tail = tailOf(context, asking.end, clause);
  if (/^\p{L}+ (?:their|his|her)\b|^(?:who|whose|that|which)\b/u.test(tail))
    return 'What follows it may belong to another word.';
  const mayBelong =
    middle !== '' &&
    figure.type === 'count' &&
    (/^(?:with|among)$/.test(preposition) ||
      (/^(?:from|for)$/.test(preposition) && !isVerb(base, verb.get)) ||
      /\bof\b/.test(middle));
  if (mayBelong) return 'It may belong to the noun before it.';
  const isDoer = preposition === 'by' && clause.verb.passive && asking.link === '' && figure.type !== 'money';
  const isSmallClause = /(?:^| )(?:up|down|ahead)$/.test(middle);
  const isBe = clause.verb.base === 'be' && (middle === '' || preposition === 'with');
  if (isDoer || isBe || isSmallClause) return noPlain;
  if (figure.type === 'duration' && `${middle}${tail}` === '' && !clause.verb.passive) return tooLittle;
  if (figure.type !== 'money') return null;
  const beside = `${middle} ${tail}`.replace(/\b(?:1[89]|20)\d{2}\b/g, '');
  return / (?:an?|per) \S+$/.test(asking.words) || /\d/.test(beside)
    ? 'Another figure stands beside it.'
    : null;
}

const isParticiple = (word: string): boolean =>
  verbForms(word).some(({ form }) => form === 'ed' || form === 'participle');

/** What of the words behind a figure stays with its noun: "sailors | whose boat sank", "votes | cast by mail", "men | in wet coats". */
function staysWith(context: FigureContext, clause: Clause, slot: Slot, tail: string): boolean {
  const first = tail.split(' ')[0] ?? '';
  const isCount =
    /^(?:count|percent|ratio)$/.test(context.figure.type) && !slot.asking.words.startsWith('how many times');
  const isActive = first.endsWith('ing') && verbForms(first).length > 0 && !closesNounPhrase(first);
  if (!isCount || slot.asking.link !== '') return false;
  if (/ of the /.test(`${slot.asking.words} `) && /^(?:in|at|from|on)$/.test(first)) return true;
  if (isParticiple(first) || isSmall(first, small.relative) || /^(?:whose|aged|of)$/.test(first)) return true;
  if (slot.preposition === '') return first === 'by' && !clause.verb.passive;
  return (
    isActive ||
    (slot.preposition !== 'by' && /^(?:in|with|from|along|on|at|under)$/.test(first) && !/\bits\b/.test(tail))
  );
}

/** "Ellery sold 40 boats that sank" → "How many boats that sank did Ellery sell?", "sold its ferry for $3 million" → "For how much did Ellery sell its ferry?" */
function behindVerb(context: FigureContext, clause: Clause, subject: string, slot: Slot): Attempt {
  const { asking, before, preposition, base } = slot;
  const { figure } = context;
  const tail = tailOf(context, asking.end, clause);
  const middle = isJoined(context, before) && preposition === '' ? '' : renderWords(context, before);
  if (figure.type === 'money' && middle === '' && tail.startsWith('of '))
    return refuse('What it is a part of stands behind it.');
  if (isParticiple(tail.split(' ')[0] ?? '') && /^(?:have|get|see|want)$/.test(base))
    return refuse('What follows it tells what was done, and not which ones.');
  const stays = staysWith(context, clause, slot, tail);
  const words = figure.type === 'money' && preposition !== '' ? 'how much' : asking.words;
  const gap = { subject, middle, tail: stays ? '' : tail, own: stays ? tail : '' };
  const link = preposition === '' ? asking.link : preposition;
  return realise(context, clause, gap, { words: `${about(context)}${words}`, noun: asking.noun, link });
}

/** "made a loss of $9 million", "received a $9 million loan" → "How large a loan did … receive?"; null when the figure is no size of the object. */
function askSize(context: FigureContext, clause: Clause, subject: string): Attempt | null {
  const thing = sizedThing(context);
  const { base, passive } = clause.verb;
  if (thing?.from !== clause.rest.from || !/^an?$/.test(context.pieces[thing.from]?.lower ?? '')) return null;
  const asking = base === 'be' || passive ? null : askingForSize(context, thing);
  if (!asking) return null;
  const gap = { subject, middle: '', tail: tailOf(context, thing.end, clause), own: '' };
  return realise(context, clause, gap, { ...asking, words: `${about(context)}${asking.words}` });
}
