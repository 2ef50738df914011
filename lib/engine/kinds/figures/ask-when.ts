import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import type { Figure } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { adverbs, determiners } from '../../lexicon/word-classes.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { canTurn, tailOf, turned, verbText } from './turn-clause.ts';

/** Things that happen, which a year before them dates: "the 2014 election", "the referendum of 2016". */
const events = new Set(
  'election elections revolution war crisis attack attacks referendum earthquake tsunami invasion coup massacre bombing shooting riot riots protest protests strike championship tournament olympics games cup final finals summit conference merger takeover agreement treaty accord ruling verdict trial bankruptcy collapse crash recession eruption hurricane flood floods fire drought famine epidemic outbreak pandemic uprising ceasefire census disaster scandal census expedition festival'.split(
    ' ',
  ),
);

// What was "still" so on a day did not happen on that day.
const standing = new Set(['still', 'already', 'again', 'yet', 'longer', 'only', 'always', 'ever', 'never']);

const partOfDay = /^(?:morning|afternoon|evening|night)$/;

// Verbs that say enough with their subject alone: "The work begins on May 4".
const enough = new Set(
  'begin start end open close run last continue die resign launch expire peak happen occur collapse retire vote finish crash explode erupt graduate marry'.split(
    ' ',
  ),
);

/** What asks for a date after its preposition: "in 2012" → "In what year"; null when nothing asks plainly. */
function wordsFor({ type, value }: Figure, preposition: string, words: string): string | null {
  // "runs until June 21", "by 2030": the edge of a time is asked for as such.
  const edge = /^(?:since|until|by|through)$/.test(preposition) ? `${preposition} ` : null;
  if (type === 'year') {
    if (/^(?:early|mid|late|pre|post)/i.test(words)) return null;
    if (String(value).includes('/'))
      return /s$/.test(words) && preposition === 'in' ? 'in what decade' : null;
    return preposition === 'in' ? 'in what year' : edge && `${edge}what year`;
  }
  const date = String(value);
  if (date.startsWith('weekday-'))
    return /^[A-Z]\p{L}+$/u.test(words) && /^(?:on)?$/.test(preposition) ? 'on what day' : null;
  if (/^-\d/.test(date))
    return preposition === ''
      ? 'how long ago'
      : /^(?:about|around)$/.test(preposition)
        ? 'about how long ago'
        : null;
  if (/^\d{2}$/.test(date)) return preposition === 'in' ? 'in what month' : null;
  if (/^(?:\d{4}-)?\d{2}-\d{2}$/.test(date))
    return /^(?:on)?$/.test(preposition) ? 'on what date' : edge && `${edge}what date`;
  return /^\d{4}-\d{2}$/.test(date) && preposition === 'in' ? 'in what month and year' : null;
}

/** The preposition right before the date, and where it begins. */
function before({ pieces, from }: FigureContext): { preposition: string; from: number } {
  const lower = pieces[from - 1]?.lower ?? '';
  return /^(?:in|on|since|by|until|before|after|from|through|till|during|for|of|to|at|around|about|between|and|or)$/.test(
    lower,
  )
    ? { preposition: lower, from: from - 1 }
    : { preposition: '', from };
}

/** "In 2012, the firm …": the date is all that stands before the subject. */
const isLead = (context: FigureContext, lead: Range | null): boolean =>
  lead !== null &&
  lead.from <= context.from &&
  context.end <= lead.end &&
  lead.end - lead.from <= context.end - context.from + 2;

// Between the verb and the date there must be no second verb, participle or event that the date could belong to.
function ownsDate(context: FigureContext, range: Range): boolean {
  const words = context.pieces.slice(range.from, range.end);
  const last = words.at(-1)?.lower ?? '';
  if (events.has(last) || /\d/.test(words.map(({ text }) => text).join(''))) return false;
  return words.every(
    ({ lower, kind }, index) =>
      !context.analysis.finite[range.from + index] &&
      (kind !== 'mark' || /^[-’'.]$/.test(lower)) &&
      lower !== 'and' &&
      !lower.endsWith('ing') &&
      !(lower === 'to' && verbForms(words[index + 1]?.lower ?? '').some(({ form }) => form === 'base')) &&
      !verbForms(lower).some(({ form }) => form === 'ed' || form === 'participle'),
  );
}

// "the Thursday market", "March 5 fair": a noun right after the date takes it.
function isModifier({ pieces, end }: FigureContext): boolean {
  const next = pieces[end];
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !closesNounPhrase(next.lower) &&
    !partOfDay.test(next.lower) &&
    !adverbs.has(next.lower) &&
    !next.lower.endsWith('ly')
  );
}

/** Asks when something was or will be, by the clause that the date stands in. */
export function askWhen(context: FigureContext, clause: Clause | null, subject: string | null): Attempt {
  const { facts, figure, pieces, end } = context;
  const words = facts.document.text.slice(figure.start, figure.end);
  const place = before(context);
  if (figure.type === 'year' && /^(?:the)$/.test(pieces[context.from - 1]?.lower ?? ''))
    return ofEvent(context);
  const asks = wordsFor(figure, place.preposition, words);
  if (asks === null) return refuse('Nothing asks plainly for a date like this.');
  if (clause && !canTurn(clause)) return refuse('Its verb is not known well enough to be turned.');
  if (!clause || subject === null || subject === 'there')
    return refuse('The clause it stands in cannot be read surely.');
  if (
    clause.rest.end - clause.rest.from <= (context.from >= clause.rest.from ? end - context.from + 1 : 0) &&
    !enough.has(clause.verb.base) &&
    !clause.verb.passive
  )
    return refuse('Too little is said of it.');
  if (isReporting(clause.verb.base)) return refuse('It is the day on which somebody spoke.');
  const auxiliary = pieces[clause.verb.from]?.lower ?? '';
  if (place.preposition === 'since' && !/^(?:has|have|had)$/.test(auxiliary))
    return refuse('It is not the time since which something has been so.');
  const from = Math.max(clause.rest.from, clause.lead ? 0 : context.from);
  if (pieces.slice(clause.subject.end, from).some(({ lower }) => standing.has(lower)))
    return refuse('What was so still or again on a day did not happen on that day alone.');
  const inverted = turned(context, clause, subject);
  if (isLead(context, clause.lead)) {
    const rest = tailOf(context, clause.rest.from, clause);
    return {
      prompt: `${asks} ${inverted} ${rest}`,
      description: `when ${subject} ${verbText(context, clause)} ${rest}`,
    };
  }
  if (place.from < clause.rest.from || end > clause.rest.end)
    return refuse('It stands apart from its clause.');
  const early = /^(?:late|early|first)$/.test(pieces[place.from - 1]?.lower ?? '') ? 1 : 0;
  const object: Range = { from: clause.rest.from, end: place.from - early };
  if (
    place.preposition === '' &&
    (determiners.has(pieces[context.from - 1]?.lower ?? '') || isModifier(context))
  )
    return refuse('It belongs to the noun beside it.');
  if (/^(?:has|have)$/.test(auxiliary) && place.preposition !== 'since')
    return refuse('It may be the date of something else.');
  if (!ownsDate(context, object)) return refuse('It may be the date of something else.');
  const parts = withoutTimes(pieces, object).map((range) => renderWords(context, range));
  const tail = tailOf(context, partOfDay.test(pieces[end]?.lower ?? '') ? end + 1 : end, clause);
  if (/^(?:and|or|to|through|until|–|-)\b/.test(tail)) return refuse('It is one of several dates.');
  const lead = clause.lead === null ? '' : `${renderWords(context, clause.lead)}, `;
  if (lead !== '') return refuse('Something else stands before its clause.');
  return {
    prompt: `${asks} ${inverted} ${parts.join(' ')} ${tail}`,
    description: `when ${subject} ${verbText(context, clause)} ${parts.join(' ')} ${tail}`,
  };
}

/** "the 2014 strike in Larn" → "In what year did the strike in Larn take place?" */
function ofEvent(context: FigureContext): Attempt {
  const { pieces, end } = context;
  let stop = end;
  let head = '';
  while (stop < pieces.length && stop - end < 7) {
    const piece = pieces[stop];
    const glued = piece?.text === '-' && piece.glued;
    if (!glued && piece?.kind !== 'word') break;
    stop += 1;
    if (events.has(piece?.lower ?? '')) {
      if (piece?.text !== piece?.lower) return refuse('Those who have not read the article may know it.');
      head = piece?.lower ?? '';
      break;
    }
  }
  if (head === '') return refuse('What happened in that year is not told plainly.');
  const link = pieces[stop]?.lower ?? '';
  let complement = stop;
  if (/^(?:in|of|on|against|for)$/.test(link)) {
    complement = stop + 1;
    while (
      /^\p{Lu}/u.test(pieces[complement]?.text ?? '') ||
      /^(?:the|and|of)$/.test(pieces[complement]?.lower ?? '')
    )
      complement += 1;
    while (
      complement > stop &&
      /^(?:the|and|of|in|on|for|against)$/.test(pieces[complement - 1]?.lower ?? '')
    )
      complement -= 1;
  }
  if ((pieces[complement - 1]?.text.length ?? 0) < 2)
    return refuse('Which event of that year is meant is not told.');
  const named = pieces.slice(end, complement).some(({ text, lower }) => text !== lower);
  if (!named || whyPhraseLeans(context, { from: end, end: complement }) !== null)
    return refuse('Which event of that year is meant is not told.');
  const words = renderWords(context, { from: end, end: complement });
  return { prompt: `in what year did the ${words} take place`, description: `the year of the ${words}` };
}

/** The clause that a date stands in or before. */
export function clauseOfDate(context: FigureContext): Clause | null {
  const { analysis, from, end } = context;
  const direct = clauseAround(analysis, from, end);
  if (direct) return direct;
  const index = analysis.chunks.findIndex((chunk) => chunk.from <= from && end <= chunk.end);
  const next = analysis.chunks[index + 1];
  if (index < 0 || next?.opener !== ',') return null;
  const following = clauseAround(analysis, next.from, next.from + 1);
  return following?.lead && following.lead.from <= from && end <= following.lead.end ? following : null;
}
