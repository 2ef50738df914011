import type { Clause } from '../../facts/clauses/clause.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { lacksAim } from '../clauses/too-little.ts';
import { about, plainObject } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { readSlot, type Slot } from './read-slot.ts';
import { renderWords } from './render-words.ts';
import { realise, tailOf, verbText } from './turn-clause.ts';

/** A slot with what is printed of it: the subject, what stands between verb and figure, and what stands behind. */
type Printed = Slot & { clause: Clause; subject: string; middle: string; tail: string; isJoined: boolean };

const tooLittle = 'Too little is said of it.';
const noPlain = 'What stands before it makes no plain question.';

/** "Ellery sold 40 boats that sank" → "How many boats that sank did Ellery sell?", "sold its ferry for $3 million" → "For how much did Ellery sell its ferry?" */
export function askBehindVerb(context: FigureContext, clause: Clause, subject: string): Attempt {
  const slot = readSlot(context, clause);
  if ('reason' in slot) return slot;
  if (/^(?:say|think|believe|suggest|note|argue|tell|insist)$/.test(slot.base))
    return refuse('It is part of what somebody says.');
  const { asking, before, preposition } = slot;
  const isJoined = preposition === '' && joins(context, before);
  const tail = tailOf(context, asking.end, clause);
  const middle = isJoined ? '' : renderWords(context, before);
  const printed = { ...slot, clause, subject, middle, tail, isJoined };
  const reason = preposition === '' ? whyNotObject(context, printed) : whyNotFronted(context, printed);
  if (reason !== null) return refuse(reason);
  const stays = staysWith(context, printed);
  const gap = { subject, middle, tail: stays ? '' : tail, own: stays ? tail : '' };
  const words = context.figure.type === 'money' && preposition !== '' ? 'how much' : asking.words;
  const link = preposition === '' ? asking.link : preposition;
  return realise(context, clause, gap, { words: `${about(context)}${words}`, noun: asking.noun, link });
}

/** "sold 40 boats and | nine nets": another of its kind is joined to the figure. */
const joins = ({ pieces }: FigureContext, { from, end }: Range): boolean =>
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
function whyNotObject(context: FigureContext, printed: Printed): string | null {
  const { type, unit } = context.figure;
  const { asking, base, before, chained, clause, subject, middle, tail, isJoined } = printed;
  const isMoney = type === 'money';
  const takesTwo = type === 'score' || unit === 'times' || (isMoney && isVerb(base, verb.pay | verb.give));
  const isDirection = before.end === before.from + 1 && prepositions.has(middle);
  const isFilled = middle !== '' && !isDirection;
  if (isFilled && !chained && !(takesTwo && plainObject(context, before)))
    return 'Another object stands before it.';
  if (isJoined && /\d/.test(tail)) return 'Another figure stands beside it.';
  // "Carrow beats Wray 42-40": in what poll.
  if (type === 'score' && !clause.verb.auxiliary && clause.verb.tense !== 'past') return tooLittle;
  // "9-6 on party lines": on what they voted is not told.
  if (base === 'vote' && type === 'score' && !/\b(?:to|on|for|against)\b/.test(tail)) return tooLittle;
  if (isMoney && (lacksAim(base, `${subject} ${tail}`) || (middle === '' && tail.startsWith('of '))))
    return tooLittle;
  const isAlone = tail === '' && !isFilled;
  if (isAlone && isMoney && asking.link === '' && !/^(?:cost|earn)$/.test(base)) return tooLittle;
  // "Ellery Mill fell 18 percent": its shares, its sales or its profit?
  if (isAlone && (asking.link === 'by' || type === 'duration') && onlyNamed.test(subject)) return tooLittle;
  // "had nine lobsters sold before breakfast": what was done to them, and not which ones.
  if (isParticiple(tail) && /^(?:have|get|see|want)$/.test(base)) return noPlain;
  const takes = takesTwo || asking.link !== '' || type === 'duration' || unit === 'times';
  return clause.verb.passive && !chained && !takes
    ? 'It follows a passive verb, where it may be no object.'
    : null;
}

/** The prepositions that can stand at the head of a question for each sort of figure. */
const frontable: Record<string, RegExp> = {
  count: /^(?:in|before|from|for|by|to|at|on|across|against|among|over|with)$/,
  percent: /^by$/,
  ratio: /^by$/,
  score: /^by$/,
  money: /^(?:for|by)$/,
  duration: /^for$/,
};

/** Why a figure behind a preposition is asked for by no plain question, or null. */
function whyNotFronted(context: FigureContext, printed: Printed): string | null {
  const { type, unit } = context.figure;
  const { asking, base, before, clause, middle, tail, preposition } = printed;
  const { passive } = clause.verb;
  const fits = frontable[type]?.test(preposition) && unit !== 'times' && plainObject(context, before);
  // "was carried by four porters"; "are sixth with 38 points"; "shows her up by 10 points".
  const isDoer = preposition === 'by' && passive && asking.link === '' && type !== 'money';
  const isBe = clause.verb.base === 'be' && (middle === '' || preposition === 'with');
  if (!fits || isDoer || isBe || /(?:^| )(?:up|down|ahead)$/.test(middle)) return noPlain;
  if (/^\p{L}+ (?:their|his|her)\b|^(?:who|whose|that|which)\b/u.test(tail))
    return 'What follows it may belong to another word.';
  const mayBelong =
    /^(?:with|among)$/.test(preposition) ||
    (/^(?:from|for)$/.test(preposition) && !isVerb(base, verb.get)) ||
    /\bof\b/.test(middle);
  if (middle !== '' && type === 'count' && mayBelong) return 'It may belong to the noun before it.';
  // "had been on the pitch for 40 seconds | when …"
  const isUntil = clause.verb.base === 'be' && /^had\b/.test(verbText(context, clause));
  if (type === 'duration' && !passive && (isUntil || `${middle}${tail}` === '')) return tooLittle;
  const beside = `${middle} ${tail}`.replace(/\b(?:1[89]|20)\d{2}\b/g, '');
  return type === 'money' && /\d/.test(beside) ? 'Another figure stands beside it.' : null;
}

/** Whether words open with a participle: "sold before breakfast". */
export const isParticiple = (words: string): boolean =>
  verbForms(words.split(' ')[0] ?? '').some(({ form }) => form === 'ed' || form === 'participle');

/** What of the words behind a figure stays with its noun: "sailors | whose boat sank", "votes | cast by mail", "men | in wet coats". */
function staysWith({ figure }: FigureContext, { asking, clause, preposition, tail }: Printed): boolean {
  const first = tail.split(' ')[0] ?? '';
  if (!/^(?:count|percent|ratio)$/.test(figure.type) || figure.unit === 'times' || asking.link !== '')
    return false;
  if (/ of the /.test(`${asking.words} `) && /^(?:in|at|from|on)$/.test(first)) return true;
  if (isParticiple(tail) || isSmall(first, small.relative) || /^(?:whose|aged|of)$/.test(first)) return true;
  if (preposition === '') return first === 'by' && !clause.verb.passive;
  const isActive = first.endsWith('ing') && verbForms(first).length > 0 && !closesNounPhrase(first);
  const isPlace = /^(?:in|with|from|along|on|at|under)$/.test(first) && !/\bits\b/.test(tail);
  return isActive || (preposition !== 'by' && isPlace);
}
