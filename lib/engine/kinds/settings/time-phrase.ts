import type { Figure } from '../../facts/facts.ts';
import { isTime, time } from '../../lexicon/times.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import type { FigureContext } from '../figures/figure-context.ts';

/** A date with the words around it that go with it, and what asks for it. */
export type TimePhrase = { from: number; end: number; preposition: string; asks: string };

// "Super Tuesday", "Good Friday": a name and no date.
const named = /^(?:Super|Good|Black|Ash|Fat|Shrove|Easter|Cyber|Bloody|Palm|Whit)$/;

/** What asks for a date after its preposition: "in 2012" → "in what year"; null when nothing asks plainly: "late 2012", "the 1990s". */
function wordsFor({ type, value }: Figure, preposition: string, words: string): string | null {
  // "runs until June 21", "by 2030": the edge of a time is asked for as such.
  const edge = /^(?:since|until|by|through)$/.test(preposition) ? `${preposition} ` : null;
  const date = String(value);
  const ask = (own: RegExp, noun: string): string | null =>
    own.test(preposition) ? `${preposition || 'on'} ${noun}` : edge && `${edge}${noun}`;
  if (type === 'time') {
    if (preposition === 'at') return 'at what time';
    return /^(?:around|about)$/.test(preposition) ? 'at about what time' : null;
  }
  if (type === 'year') return /^\d{4}$/.test(words) ? ask(/^in$/, 'what year') : null;
  if (date.startsWith('weekday-'))
    return /^\p{Lu}\p{L}+$/u.test(words) && /^(?:on)?$/.test(preposition) ? 'on what day' : null;
  if (/^(?:\d{4}-)?\d{2}-\d{2}$/.test(date)) return ask(/^(?:on)?$/, 'what date');
  if (preposition !== 'in') return null;
  if (/^\d{2}$/.test(date)) return 'in what month';
  return /^\d{4}-\d{2}$/.test(date) ? 'in what month and year' : null;
}

/** The time phrase of a date: "late on Friday night", "at about 3 a.m."; null when nothing asks plainly for it. */
export function timePhrase({ facts, figure, pieces, from, end }: FigureContext): TimePhrase | null {
  const before = pieces[from - 1];
  // "the pile-on Tuesday"
  const preposition = before?.glued === false && prepositions.has(before.lower) ? before.lower : '';
  const asks = wordsFor(figure, preposition, facts.document.text.slice(figure.start, figure.end));
  if (asks === null || named.test(before?.text ?? '')) return null;
  let start = preposition === '' ? from : from - 1;
  if (/^(?:late|early|earlier|later|back|first|at)$/.test(pieces[start - 1]?.lower ?? '')) start -= 1;
  if (/^(?:until|by|before|after|since|till|through|from)$/.test(pieces[start - 1]?.lower ?? '')) return null;
  return {
    from: start,
    end: isTime(pieces[end]?.lower ?? '', time.dayPart) ? end + 1 : end,
    preposition,
    asks,
  };
}
