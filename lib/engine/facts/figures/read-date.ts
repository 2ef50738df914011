import { months, seasons, weekdays } from '../../lexicon/months.ts';
import { ordinals, smallNumbers, tens } from '../../lexicon/number-words.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import type { Found, Reader } from './found.ts';
import { behindHyphen, dashAt, lowerAt, type Piece } from './pieces.ts';

type Pieces = readonly Piece[];
type Part = { end: number; value: number };

const pad = (value: number): string => String(value).padStart(2, '0');
const behind = (pieces: Pieces, at: number, mark: string): number =>
  lowerAt(pieces, at) === mark ? at + 1 : at;

/** Whether a month's name is a verb as well and written as one. */
const isVerbLike = (piece: Piece | undefined): boolean => piece?.text === 'may' || piece?.text === 'march';

// Takes "January", "Jan.", "Sept".
function monthAt(pieces: Pieces, at: number): Part | null {
  const lower = lowerAt(pieces, at);
  const value = months.get(lower);
  if (value === undefined) return null;
  const short = lower.length < 5 && !/^(?:may|june|july)$/.test(lower);
  const stop = short && pieces[at + 1]?.glued === true;
  return { end: stop ? behind(pieces, at + 1, '.') : at + 1, value };
}

// "12", "12th", "the 12th", "twenty-first", "eleventh"; refuses "12mm", "40".
function dayAt(pieces: Pieces, at: number): Part | null {
  const from = behind(pieces, at, 'the');
  const suffix = pieces[from + 1];
  if (/^\d{1,2}$/.test(pieces[from]?.text ?? '')) {
    const value = Number(pieces[from]?.text);
    const ordinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    const odd = suffix?.glued === true && suffix.kind === 'word' && !ordinal;
    return odd || value < 1 || value > 31 ? null : { end: ordinal ? from + 2 : from + 1, value };
  }
  const ten = tens.get(lowerAt(pieces, from));
  const place = ten === undefined ? from : behindHyphen(pieces, from + 1);
  const word = lowerAt(pieces, place);
  const unit = ordinals.get(word) ?? (ten === undefined ? undefined : smallNumbers.get(word));
  const value = (ten ?? 0) + (unit ?? 32);
  return value <= 31 ? { end: place + 1, value } : null;
}

function yearAt(pieces: Pieces, at: number): Part | null {
  const place = /^(?:,|of)$/.test(lowerAt(pieces, at)) ? at + 1 : at;
  const [piece, next] = [pieces[place], pieces[place + 1]];
  const odd = next?.glued === true && next.kind === 'word';
  return /^[12]\d{3}$/.test(piece?.text ?? '') && !odd
    ? { end: place + 1, value: Number(piece?.text) }
    : null;
}

const date = (from: number, end: number, value: string): Found => ({ type: 'date', from, end, value });

const dated = (from: number, end: number, parts: { year: Part | null; month: number; day?: number }): Found =>
  date(
    from,
    parts.year?.end ?? end,
    [parts.year && String(parts.year.value), pad(parts.month), parts.day && pad(parts.day)]
      .filter(Boolean)
      .join('-'),
  );

// "Jan. 12, 2016", "May the eleventh", "June 2030", "April"; refuses "may 12 people", "May" as a verb.
function monthFirst(pieces: Pieces, at: number): Found | null {
  const month = monthAt(pieces, at);
  if (!month) return null;
  const day = dayAt(pieces, behindHyphen(pieces, behind(pieces, month.end, ',')));
  if (day) {
    const clock = lowerAt(pieces, day.end) === ':' && pieces[day.end]?.glued;
    if (clock || (isVerbLike(pieces[at]) && pieces[day.end]?.kind === 'word')) return null;
    return dated(at, day.end, { year: yearAt(pieces, day.end), month: month.value, day: day.value });
  }
  const year = yearAt(pieces, month.end);
  return year || aloneMonth(pieces, at) ? dated(at, month.end, { year, month: month.value }) : null;
}

// "in May", "since March", "last August"; other months need no word before them.
function aloneMonth(pieces: Pieces, at: number): boolean {
  const { text = '', lower = '' } = pieces[at] ?? {};
  if (text === lower) return false;
  const before = lowerAt(pieces, at - 1);
  const led =
    isSmall(before, small.until | small.coordinator) || /^(?:of|last|this|next|early|late|mid)$/.test(before);
  return led || !/^(?:may|march|mar|jan|jun|dec|august)$/.test(lower);
}

// "1 July 2019", "4th of March", "the first of May".
function dayFirst(pieces: Pieces, at: number): Found | null {
  const day = dayAt(pieces, at);
  if (!day) return null;
  const place = behindHyphen(pieces, behind(pieces, day.end, 'of'));
  const month = monthAt(pieces, place);
  if (!month || (isVerbLike(pieces[place]) && place === day.end)) return null;
  return dated(at, month.end, { year: yearAt(pieces, month.end), month: month.value, day: day.value });
}

// "Wednesday", "last Friday", "Monday, January 12", "Thursday the 21st"; a short form ("Wed.") only before a date.
function weekdayFirst(pieces: Pieces, at: number): Found | null {
  const place = /^(?:last|next|this|past)$/.test(lowerAt(pieces, at)) ? at + 1 : at;
  const lower = lowerAt(pieces, place);
  const value = weekdays.get(lower);
  if (value === undefined) return null;
  const end = lower.length < 6 ? behind(pieces, place + 1, '.') : place + 1;
  const comma = behind(pieces, end, ',');
  const rest = monthFirst(pieces, comma) ?? dayFirst(pieces, comma);
  if (rest && String(rest.value).length > 2) return date(at, rest.end, String(rest.value));
  if (lower.length < 6) return null;
  const day = lowerAt(pieces, end) === 'the' ? dayAt(pieces, end) : null;
  return date(at, day?.end ?? end, `weekday-${value}`);
}

// "the first Tuesday of November", "second Sunday"; the month may be missing.
function nthWeekday(pieces: Pieces, at: number): Found | null {
  const place = behind(pieces, at, 'the');
  const nth = ordinals.get(lowerAt(pieces, place)) ?? 6;
  const weekday = weekdays.get(lowerAt(pieces, place + 1));
  if (nth > 5 || weekday === undefined) return null;
  const month = /^(?:of|in)$/.test(lowerAt(pieces, place + 2)) ? monthAt(pieces, place + 3) : null;
  if (!month && place > at) return null;
  return date(at, month?.end ?? place + 2, `${nth}-weekday-${weekday}`);
}

// "summer 2016", "spring of 1978"; refuses a season alone.
function season(pieces: Pieces, at: number): Found | null {
  if (!seasons.has(lowerAt(pieces, at)) || lowerAt(pieces, at + 1) === ',') return null;
  const year = yearAt(pieces, at + 1);
  return year && date(at, year.end, `${year.value} ${lowerAt(pieces, at)}`);
}

// "2016-05-14", "14/05/2016", "14.05.2016": the day first unless it is no month; refuses "2015-16" and "7/8".
function inDigits(pieces: Pieces, at: number): Found | null {
  const [one, mark, two, again, three] = pieces.slice(at, at + 5);
  if (!mark || !/^[-/.]$/.test(mark.text) || again?.text !== mark.text || !again.glued) return null;
  const parts = [one, two, three].map((piece) => (piece?.kind === 'digits' ? piece.text : ''));
  const isYearFirst = parts[0]?.length === 4;
  const [year = '', month = '', day = ''] = isYearFirst ? parts : parts.toReversed();
  const [low, high] = Number(month) > 12 && !isYearFirst ? [day, month] : [month, day];
  const isDate = /^[12]\d{3}$/.test(year) && Number(low) > 0 && Number(low) < 13 && Number(high) > 0;
  return isDate && Number(high) < 32
    ? date(at, at + 5, `${year}-${pad(Number(low))}-${pad(Number(high))}`)
    : null;
}

/** Reads a date: a day, a month, a weekday. */
export const readDate: Reader = (pieces, at) =>
  inDigits(pieces, at) ??
  weekdayFirst(pieces, at) ??
  nthWeekday(pieces, at) ??
  monthFirst(pieces, at) ??
  dayFirst(pieces, at) ??
  season(pieces, at);

const isEra = (lower: string): boolean => /^(?:early|mid|late|pre|post)$/.test(lower);

// Takes "2004", "the 1931 flood", "2015-16"; refuses "1,962", "$1962", "1066" with no "in" before it, "2004km".
// Limit: a four-digit count without a comma before a singular noun ("1900 staff") is read as a year.
function plainYear(pieces: Pieces, at: number): Found | null {
  const { text = '', glued = false } = pieces[at] ?? {};
  const [before, next, last] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (!/^(?:1[0-9]|20)\d{2}$/.test(text)) return null;
  if (next?.glued && (next.kind === 'word' || /^[:/%.°]$/.test(next.text)) && last?.glued) return null;
  const value = Number(text);
  if (value < 1700 && !isSmall(before?.lower ?? '', small.until)) return null;
  if (before?.glued && glued && dashAt(pieces, at - 1) && !isEra(lowerAt(pieces, at - 2))) return null;
  if (dashAt(pieces, at + 1) && next?.glued && last?.glued && /^(?:\d{2}|[12]\d{3})$/.test(last.text)) {
    const to = last.text.length === 2 ? Math.floor(value / 100) * 100 + Number(last.text) : Number(last.text);
    if (to > value) return { type: 'year', from: at, end: at + 3, value: `${value}/${to}`, unit: 'year' };
  }
  return { type: 'year', from: at, end: at + 1, value, unit: 'year' };
}

// "the 1990s", "1970's", "the '70s"; refuses "70s" with nothing before it.
function decade(pieces: Pieces, at: number): Found | null {
  const first = behind(pieces, at, 'the');
  const mark = /^['’‘]$/.test(lowerAt(pieces, first)) ? 1 : 0;
  const text = lowerAt(pieces, first + mark);
  const short = /^[2-9]0$/.test(text) && (mark === 1 || first > at);
  if ((first === at && lowerAt(pieces, at - 1) === 'the') || !(short || /^(?:1[5-9]\d0|20\d0)$/.test(text)))
    return null;
  const after = first + mark + (/^['’]$/.test(lowerAt(pieces, first + mark + 1)) ? 2 : 1);
  if (lowerAt(pieces, after) !== 's' || !pieces[after]?.glued) return null;
  const from = Number(text) + (short ? 1900 : 0);
  return { type: 'year', from: at, end: after + 1, value: `${from}/${from + 9}`, unit: 'year' };
}

/** Reads a year or a span of years: "2004", "mid-2023", "2015-16", "the 1990s". */
export const readYear: Reader = (pieces, at) => {
  const place = isEra(lowerAt(pieces, at)) ? behindHyphen(pieces, at + 1) : at;
  const year = decade(pieces, place) ?? plainYear(pieces, place);
  return year && { ...year, from: at };
};
