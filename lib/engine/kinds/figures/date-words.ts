import type { Figure } from '../../facts/facts.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import type { FigureContext } from './figure-context.ts';

type Pieces = readonly Piece[];

/** A date with the words around it that go with it, and what asks for it. */
export type TimePhrase = { from: number; end: number; preposition: string; asks: string };

const partOfDay = /^(?:morning|afternoon|evening|night)$/;
// "Super Tuesday", "Good Friday": a name and no date.
const named = /^(?:Super|Good|Black|Ash|Fat|Shrove|Easter|Cyber|Bloody|Palm|Whit)$/;
const prepositions =
  /^(?:in|on|at|since|by|until|before|after|from|through|till|during|for|of|to|around|about|between|and|or)$/;

/** What asks for a date after its preposition: "in 2012" → "in what year"; null when nothing asks plainly. */
function wordsFor({ type, value }: Figure, preposition: string, words: string): string | null {
  // "runs until June 21", "by 2030": the edge of a time is asked for as such.
  const edge = /^(?:since|until|by|through)$/.test(preposition) ? `${preposition} ` : null;
  if (type === 'time')
    return preposition === 'at'
      ? 'at what time'
      : /^(?:around|about)$/.test(preposition)
        ? 'at about what time'
        : null;
  if (type === 'year') {
    if (/^(?:early|late|mid)\b/i.test(words)) return preposition === 'in' ? 'when' : null;
    if (String(value).includes('/')) {
      if (!/\d{3}0s$/.test(words)) return null;
      return /^(?:in|during)$/.test(preposition) ? 'in what decade' : edge && `${edge}what decade`;
    }
    return preposition === 'in' ? 'in what year' : edge && `${edge}what year`;
  }
  const date = String(value);
  if (date.startsWith('weekday-'))
    return /^[A-Z]\p{L}+$/u.test(words) && /^(?:on)?$/.test(preposition) ? 'on what day' : null;
  if (/^\d{2}$/.test(date)) return preposition === 'in' ? 'in what month' : null;
  if (/^(?:\d{4}-)?\d{2}-\d{2}$/.test(date))
    return /^(?:on)?$/.test(preposition) ? 'on what date' : edge && `${edge}what date`;
  return /^\d{4}-\d{2}$/.test(date) && preposition === 'in' ? 'in what month and year' : null;
}

/** "from 1995 to 2001": where the "from" of the second year stands. */
function rangeStart(pieces: Pieces, from: number): number | null {
  const year = pieces[from - 2];
  return /^(?:to|until|through)$/.test(pieces[from - 1]?.lower ?? '') &&
    /^\d{4}$/.test(year?.text ?? '') &&
    pieces[from - 3]?.lower === 'from'
    ? from - 3
    : null;
}

/** The time phrase of a date: "late on Friday night", "from 1995 to 2001"; null when nothing asks plainly for it. */
export function timePhrase({ facts, figure, pieces, from, end }: FigureContext): TimePhrase | null {
  const words = facts.document.text.slice(figure.start, figure.end);
  const range = figure.type === 'year' ? rangeStart(pieces, from) : null;
  if (range !== null) return { from: range, end, preposition: 'until', asks: 'until what year' };
  // "in the summer of 2012"
  const isPart = /^(?:early|late|mid|spring|summer|autumn|fall|winter)\b/i.test(words);
  const before = isPart && pieces[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const lower = pieces[before]?.lower ?? '';
  // "the pile-on Tuesday"
  const preposition = prepositions.test(lower) && pieces[before]?.glued === false ? lower : '';
  const asks = wordsFor(figure, preposition, words);
  if (asks === null || named.test(pieces[from - 1]?.text ?? '')) return null;
  let start = preposition === '' ? from : before;
  if (/^(?:late|early|earlier|later|back|first)$/.test(pieces[start - 1]?.lower ?? '')) start -= 1;
  const edge = /^(?:until|by|before|after|since|till|through|from)$/.exec(
    pieces[start - 1]?.lower ?? '',
  )?.[0];
  // "until about 2 p.m."
  if (figure.type === 'time' && edge !== undefined && start < from)
    return edge === 'until'
      ? { from: start - 1, end, preposition: edge, asks: 'until about what time' }
      : null;
  // "at about 3 a.m."
  if (figure.type === 'time' && lower !== 'at' && pieces[start - 1]?.lower === 'at') start -= 1;
  return { from: start, end: partOfDay.test(pieces[end]?.lower ?? '') ? end + 1 : end, preposition, asks };
}
