import { months, seasons, weekdays } from '../../lexicon/months.ts';
import { ordinals, smallNumbers, tens } from '../../lexicon/number-words.ts';
import type { Found, Reader } from './found.ts';
import { dashAt, hyphenAt, type Piece } from './pieces.ts';
import { readMeasure } from './read-measure.ts';

type Pieces = readonly Piece[];
type Part = { end: number; value: number };

const pad = (value: number): string => String(value).padStart(2, '0');
const dotted = (pieces: Pieces, at: number): number =>
  pieces[at]?.text === '.' && pieces[at]?.glued && pieces[at + 1] !== undefined ? at + 1 : at;

// Takes "January", "Jan.", "Sept"; refuses "may" and "march" as verbs: those two need a capital and a day, year or "in" beside them.
function monthAt(pieces: Pieces, at: number): Part | null {
  const piece = pieces[at];
  const value = months.get(piece?.lower ?? '');
  if (!piece || value === undefined) return null;
  const short =
    piece.lower.length < 5 && piece.lower !== 'may' && piece.lower !== 'june' && piece.lower !== 'july';
  return { end: short ? dotted(pieces, at + 1) : at + 1, value };
}

const dayOf = (piece: Piece | undefined): number | null => {
  if (piece?.kind !== 'digits' || !/^\d{1,2}$/.test(piece.text)) return null;
  const value = Number(piece.text);
  return value >= 1 && value <= 31 ? value : null;
};

// "12", "12th", "the 12th", "twenty-first", "of" before a month is the caller's.
function dayAt(pieces: Pieces, at: number): Part | null {
  const from = pieces[at]?.lower === 'the' ? at + 1 : at;
  const value = dayOf(pieces[from]);
  if (value !== null) {
    const suffix = pieces[from + 1];
    const ordinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    return suffix?.glued && suffix.kind === 'word' && !ordinal
      ? null
      : { end: ordinal ? from + 2 : from + 1, value };
  }
  const ten = tens.get(pieces[from]?.lower ?? '');
  const place = ten === undefined ? from : hyphenAt(pieces, from + 1) ? from + 2 : from + 1;
  const word = pieces[place]?.lower ?? '';
  const unit = ordinals.get(word) ?? (ten === undefined ? undefined : smallNumbers.get(word));
  if (unit === undefined || (ten ?? 0) + unit > 31) return null;
  return { end: place + 1, value: (ten ?? 0) + unit };
}

function yearAt(pieces: Pieces, at: number): Part | null {
  const comma = pieces[at]?.text === ',' || pieces[at]?.lower === 'of' ? at + 1 : at;
  const piece = pieces[comma];
  if (piece?.kind !== 'digits' || !/^[12]\d{3}$/.test(piece.text)) return null;
  const next = pieces[comma + 1];
  if (next?.glued && next.kind === 'word') return null;
  return { end: comma + 1, value: Number(piece.text) };
}

const iso = (year: Part | null, month: number, day: number | null): string =>
  [year ? String(year.value) : '', pad(month), day === null ? '' : pad(day)].filter(Boolean).join('-');

const date = (from: number, end: number, value: string | null): Found => ({
  type: 'date',
  from,
  end,
  value,
  unit: null,
});

// "Jan. 12, 2016", "May the eleventh", "january12"; refuses "may 12 people".
function monthFirst(pieces: Pieces, at: number): Found | null {
  const month = monthAt(pieces, at);
  if (!month) return null;
  const place = pieces[month.end]?.text === ',' || hyphenAt(pieces, month.end) ? month.end + 1 : month.end;
  const day = dayAt(pieces, place);
  if (day) {
    const verb = pieces[at]?.text === 'may' || pieces[at]?.text === 'march';
    const clock = pieces[day.end]?.text === ':' && pieces[day.end]?.glued === true;
    if (clock || (verb && pieces[day.end]?.kind === 'word')) return null;
    const year = yearAt(pieces, day.end);
    return date(at, year?.end ?? day.end, iso(year, month.value, day.value));
  }
  const year = yearAt(pieces, month.end);
  if (year) return date(at, year.end, iso(year, month.value, null));
  return aloneMonth(pieces, at) ? date(at, month.end, pad(month.value)) : null;
}

const beforeMonth = new Set([
  'in',
  'since',
  'last',
  'this',
  'next',
  'by',
  'until',
  'till',
  'from',
  'of',
  'early',
  'late',
  'mid',
  'through',
  'during',
  'for',
  'between',
  'and',
  'to',
]);
function aloneMonth(pieces: Pieces, at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.text === piece.lower || piece.lower === 'sun') return false;
  const doubtful = /^(?:may|march|mar|jan|jun|dec|august)$/.test(piece.lower);
  return !doubtful || beforeMonth.has(pieces[at - 1]?.lower ?? '');
}

// "1 July 2019", "4th of March", "the first of May".
function dayFirst(pieces: Pieces, at: number): Found | null {
  const day = dayAt(pieces, at);
  if (!day) return null;
  const dot = pieces[day.end]?.text === '.' && pieces[day.end]?.glued ? day.end + 1 : day.end;
  const place = pieces[dot]?.lower === 'of' || hyphenAt(pieces, dot) ? dot + 1 : dot;
  const month = monthAt(pieces, place);
  const verb =
    (pieces[place]?.text === 'may' || pieces[place]?.text === 'march') && pieces[place - 1]?.lower !== 'of';
  if (!month || verb) return null;
  const year = yearAt(pieces, month.end);
  return date(at, year?.end ?? month.end, iso(year, month.value, day.value));
}

// "Wednesday", "last Friday", "Monday, January 12", "Thursday the 21st"; refuses "sun", "sat" and "wed" as words.
function weekdayFirst(pieces: Pieces, at: number): Found | null {
  const relative = /^(?:last|next|this|past)$/.test(pieces[at]?.lower ?? '');
  const place = relative ? at + 1 : at;
  const piece = pieces[place];
  const value = weekdays.get(piece?.lower ?? '');
  if (!piece || value === undefined) return null;
  if (piece.lower.length < 6 && (piece.text === piece.lower || pieces[place + 1]?.text !== '.')) {
    if (!monthAt(pieces, pieces[place + 1]?.text === ',' ? place + 2 : place + 1)) return null;
  }
  const short = piece.lower.length < 6 ? dotted(pieces, place + 1) : place + 1;
  const comma = pieces[short]?.text === ',' ? short + 1 : short;
  const rest = monthFirst(pieces, comma) ?? dayFirst(pieces, comma);
  const full = rest !== null && typeof rest.value === 'string' && rest.value.length > 2;
  if (full) return date(at, rest.end, String(rest.value));
  const day = pieces[short]?.lower === 'the' ? dayAt(pieces, short) : null;
  return date(at, day?.end ?? short, `weekday-${value}`);
}

// "eight years ago", "two weeks later", "three days from now"; refuses "eight years" alone, a duration.
function counted(pieces: Pieces, at: number): Found | null {
  const time = readMeasure(pieces, at);
  if (time?.type !== 'duration') return null;
  const after = pieces[time.end]?.lower ?? '';
  const amount = `${time.value} ${time.unit}`;
  if (after === 'ago' || after === 'earlier') return date(at, time.end + 1, `-${amount}`);
  if (after === 'later' || after === 'hence') return date(at, time.end + 1, `+${amount}`);
  return after === 'from' && pieces[time.end + 1]?.lower === 'now'
    ? date(at, time.end + 2, `+${amount}`)
    : null;
}

// "the first Tuesday of November", "second Sunday"; the month may be missing.
function nthWeekday(pieces: Pieces, at: number): Found | null {
  const place = pieces[at]?.lower === 'the' ? at + 1 : at;
  const nth = ordinals.get(pieces[place]?.lower ?? '');
  if (nth === undefined || nth > 5 || !weekdays.has(pieces[place + 1]?.lower ?? '')) return null;
  const link = /^(?:of|in)$/.test(pieces[place + 2]?.lower ?? '');
  const month = link ? monthAt(pieces, place + 3) : null;
  if (!month && place > at) return null;
  return date(at, month?.end ?? place + 2, `${nth}-weekday-${weekdays.get(pieces[place + 1]?.lower ?? '')}`);
}

// "02/22/2016", "2016-05-13", "13.5.2015"; refuses "24/7", "9/11", a telephone number.
function numeric(pieces: Pieces, at: number): Found | null {
  const [first, mark, second, again, third] = pieces.slice(at, at + 5);
  if (
    !first ||
    !mark ||
    !second ||
    !again ||
    !third ||
    !/^[-/.]$/.test(mark.text) ||
    again.text !== mark.text
  )
    return null;
  if (![mark, second, again, third].every((piece) => piece.glued)) return null;
  const numbers = [first, second, third];
  if (numbers.some((piece) => !/^(?:\d{1,2}|[12]\d{3})$/.test(piece.text))) return null;
  const values = numbers.map((piece) => Number(piece.text));
  const [a = 0, b = 0, c = 0] = values;
  if (a > 1000 && b <= 12 && c <= 31) return date(at, at + 5, `${a}-${pad(b)}-${pad(c)}`);
  if ((c < 1000 && c > 99) || a > 31 || b > 31) return null;
  const year = c > 99 ? c : 2000 + c;
  return a > 12
    ? date(at, at + 5, `${year}-${pad(b)}-${pad(a)}`)
    : date(at, at + 5, `${year}-${pad(a)}-${pad(b)}`);
}

// "summer 2016", "spring of 1978"; refuses a season alone.
function season(pieces: Pieces, at: number): Found | null {
  if (!seasons.has(pieces[at]?.lower ?? '') || pieces[at + 1]?.text === ',') return null;
  const year = yearAt(pieces, at + 1);
  return year ? date(at, year.end, `${year.value} ${pieces[at]?.lower}`) : null;
}

/** Reads a date: a day, a month, a weekday, a time counted from now. */
export const readDate: Reader = (pieces, at) =>
  weekdayFirst(pieces, at) ??
  nthWeekday(pieces, at) ??
  numeric(pieces, at) ??
  monthFirst(pieces, at) ??
  dayFirst(pieces, at) ??
  counted(pieces, at) ??
  season(pieces, at);

const yearBefore = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'during',
  'before',
  'after',
  'through',
  'early',
  'late',
  'mid',
  'to',
  'and',
  'between',
  'around',
  'circa',
  'year',
  'back',
  'than',
  'for',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'pre',
  'post',
]);

// Takes "2004", "the 1931 flood", "mid-2023", "2015-16"; refuses "2004 people", "1,962", "$1962", "Room 2004".
// Limit: a four-digit count without a comma before a singular noun ("1900 staff") is read as a year.
function plainYear(pieces: Pieces, at: number): Found | null {
  const piece = pieces[at];
  if (piece?.kind !== 'digits' || !/^(?:1[0-9]|20)\d{2}$/.test(piece.text)) return null;
  const next = pieces[at + 1];
  if (next?.glued && (next.kind === 'word' || /^[:/%.°]$/.test(next.text)) && pieces[at + 2]?.glued)
    return null;
  const lead = pieces[at - 1]?.lower ?? '';
  if (Number(piece.text) < 1700 && !yearBefore.has(lead)) return null;
  if (
    pieces[at - 1]?.glued &&
    dashAt(pieces, at - 1) &&
    !/^(?:mid|pre|post)$/.test(pieces[at - 2]?.lower ?? '')
  )
    return null;
  const value = Number(piece.text);
  const last = pieces[at + 2];
  if (dashAt(pieces, at + 1) && next?.glued && last?.glued && /^(?:\d{2}|[12]\d{3})$/.test(last.text)) {
    const to = last.text.length === 2 ? Math.floor(value / 100) * 100 + Number(last.text) : Number(last.text);
    if (to > value) return { type: 'year', from: at, end: at + 3, value: `${value}/${to}`, unit: 'year' };
  }
  return { type: 'year', from: at, end: at + 1, value, unit: 'year' };
}

// "the 1990s", "1970's", "the '70s".
function decade(pieces: Pieces, at: number): Found | null {
  const from = at;
  let place = pieces[at]?.lower === 'the' ? at + 1 : at;
  if (pieces[at]?.lower !== 'the' && pieces[at - 1]?.lower === 'the') return null;
  const mark = /^['’‘]$/.test(pieces[place]?.text ?? '');
  if (mark) place += 1;
  const digits = pieces[place];
  const pattern = mark ? /^[2-9]0$/ : /^(?:1[5-9]\d0|20\d0|[2-9]0)$/;
  if (digits?.kind !== 'digits' || !pattern.test(digits.text)) return null;
  if (digits.text.length === 2 && !mark && pieces[at]?.lower !== 'the') return null;
  const after = /^['’]$/.test(pieces[place + 1]?.text ?? '') ? place + 2 : place + 1;
  if (pieces[after]?.lower !== 's' || !pieces[after]?.glued) return null;
  const first = digits.text.length === 2 ? 1900 + Number(digits.text) : Number(digits.text);
  return { type: 'year', from, end: after + 1, value: `${first}/${first + 9}`, unit: 'year' };
}

/** Reads a year or a span of years: "2004", "mid-2023", "2015-16", "the 1990s". */
export const readYear: Reader = (pieces, at) => {
  const lead = /^(?:early|mid|late|pre|post)$/.test(pieces[at]?.lower ?? '');
  if (lead) {
    const place = hyphenAt(pieces, at + 1) ? at + 2 : at + 1;
    const year = decade(pieces, place) ?? plainYear(pieces, place);
    return year ? { ...year, from: at } : null;
  }
  return decade(pieces, at) ?? plainYear(pieces, at);
};
