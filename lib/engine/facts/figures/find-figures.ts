import { currencySigns } from '../../lexicon/currencies.ts';
import { hedgesBefore } from '../../lexicon/hedges.ts';
import { months, weekdays } from '../../lexicon/months.ts';
import { fractionSigns } from '../../lexicon/number-words.ts';
import type { Document } from '../../text/document.ts';
import type { Figure } from '../facts.ts';
import { closesNounPhrase, countedNounAt } from './counted-noun.ts';
import { figureNoun } from './figure-noun.ts';
import type { Found, Reader } from './found.ts';
import { openingWords, wordsAfterArticle } from './opening-words.ts';
import { dashAt, hyphenAt, type Piece, sentencePieces, wordsAt } from './pieces.ts';
import { readCount } from './read-count.ts';
import { readDate, readYear } from './read-date.ts';
import { readAge, readMeasure, readPercent } from './read-measure.ts';
import { readMoney } from './read-money.ts';
import { readTime } from './read-time.ts';

type Pieces = readonly Piece[];

/** The readers in the order of their claim on a piece: the more a figure says of itself, the earlier. */
const readers: readonly Reader[] = [
  readTime,
  readDate,
  readMoney,
  readPercent,
  readAge,
  readMeasure,
  readYear,
  readCount,
];

// Digits inside a name or code are no figure: "COVID-19", "F-35", "G7", "MP3", "@user1".
function insideWord(pieces: Pieces, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'digits' || !piece.glued) return false;
  const [before, earlier] = [pieces[at - 1], pieces[at - 2]];
  if (!before) return false;
  if (before.kind === 'word') return !months.has(before.lower) && !/^(?:usd|rs|eur|gbp)$/.test(before.lower);
  if (/^[#@_&=]$/.test(before.text) || (before.text === '/' && before.glued)) return true;
  if (!dashAt(pieces, at - 1) || !before.glued || earlier?.kind !== 'word') return false;
  return !/^(?:mid|pre|post|early|late)$/.test(earlier.lower) && !months.has(earlier.lower);
}

const numbered = new Set([
  'no',
  'nos',
  'number',
  'page',
  'pages',
  'chapter',
  'section',
  'article',
  'highway',
  'route',
  'flight',
  'room',
  'bill',
  'phase',
  'level',
  'grade',
  'version',
  'volume',
  'figure',
  'table',
  'channel',
  'category',
  'type',
  'class',
  'district',
  'ward',
  'unit',
  'exit',
  'interstate',
  'runway',
  'gate',
  'pier',
  'resolution',
  'proposition',
  'title',
  'amendment',
  'day',
  'week',
  'season',
  'episode',
  'round',
  'stage',
  'formula',
  'division',
  'super',
  'apollo',
]);

// The name before a number takes it as a part: "Highway 401", "Windows 10", "Article 5", "No. 10".
// Refused as names: weekdays and months, words that may open a sentence. Limit: a name before a real count ("Toronto 3") is lost.
function partOfName(pieces: Pieces, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'digits') return false;
  const dot = pieces[at - 1]?.text === '.' && pieces[at - 1]?.glued === true;
  const name = pieces[dot ? at - 2 : at - 1];
  if (name?.kind !== 'word' || (dot && !/^nos?$/.test(name.lower))) return false;
  const small = /^\d{1,4}$/.test(piece.text);
  if (numbered.has(name.lower) && small && countedNounAt(pieces, at + 1) === null)
    return (
      name.text !== name.lower ||
      /^(?:no|page|chapter|section|article|room|flight|grade|highway|route)$/.test(name.lower)
    );
  const capital = /^\p{Lu}/u.test(name.text) && at - 1 > 0;
  if (!capital || months.has(name.lower) || weekdays.has(name.lower) || closesNounPhrase(name.lower))
    return false;
  if (/[’']s$/.test(name.text) || hyphenAt(pieces, at + 1)) return false;
  const next = pieces[at + 1];
  const closed = next === undefined || next.kind === 'mark' || closesNounPhrase(next.lower);
  return small && closed && !/[%$€£°:]/.test(next?.text ?? '') && !readsOn(pieces, at);
}

const readsOn = (pieces: Pieces, at: number): boolean =>
  readDate(pieces, at) !== null ||
  readMeasure(pieces, at) !== null ||
  readPercent(pieces, at) !== null ||
  readTime(pieces, at) !== null ||
  readYear(pieces, at) !== null ||
  /^[-–,(]$/.test(pieces[at - 1]?.text ?? '');

// Takes "$", "½", the mark of "-5" and of "’90s"; refuses a mark of quotation before a word.
const opensFigure = (mark: string, next: Piece | undefined): boolean =>
  currencySigns.has(mark) || fractionSigns.has(mark) || (next?.kind === 'digits' && /^[-−'’‘]$/.test(mark));

const addressStarts = new Set(['http', 'https', 'www']);

/** The piece after the address that begins at `at`, or `at`: digits in "https://…" are no figures. */
function afterAddress(pieces: Pieces, at: number): number {
  const next = pieces[at + 1]?.text;
  if ((next !== ':' && next !== '.') || !addressStarts.has(pieces[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (pieces[end]?.glued) end += 1;
  return end;
}

const articles = new Set(['a', 'an', 'the']);

const isMereArticle = (pieces: Pieces, at: number): boolean => {
  const next = pieces[at + 1];
  return articles.has(pieces[at]?.lower ?? '') && next?.kind === 'word' && !wordsAfterArticle.has(next.lower);
};

function readAt(pieces: Pieces, at: number): Found | null {
  const piece = pieces[at];
  if (!piece || (piece.kind === 'mark' && !opensFigure(piece.text, pieces[at + 1]))) return null;
  if (piece.kind === 'word' && (!openingWords.has(piece.lower) || isMereArticle(pieces, at))) return null;
  if (insideWord(pieces, at) || partOfName(pieces, at)) return null;
  for (const read of readers) {
    const found = read(pieces, at);
    if (found) return found;
  }
  return null;
}

// "Jane Doe, 34, a teacher": a number from 5 to 110 between commas after a name is an age.
// Refused: a number that a plural follows, a list of numbers. Limit: "Room, 34," of a name that is no person.
function ageAfterName(pieces: Pieces, found: Found): Found {
  if (found.type !== 'number' || found.end !== found.from + 1 || pieces[found.from]?.kind !== 'digits')
    return found;
  const [comma, name, after] = [pieces[found.from - 1], pieces[found.from - 2], pieces[found.end]];
  const closes = after === undefined || /^[,.;:)—–]$/.test(after.text);
  const age =
    typeof found.value === 'number' &&
    Number.isInteger(found.value) &&
    found.value >= 5 &&
    found.value <= 110;
  const list = after?.text === ',' && pieces[found.end + 1]?.kind === 'digits';
  const named = /^\p{Lu}/u.test(name?.text ?? '') && !months.has(name?.lower ?? '');
  if (
    age &&
    closes &&
    !list &&
    named &&
    (comma?.text === ',' || (comma?.text === '(' && after?.text === ')'))
  )
    return { ...found, type: 'age', unit: 'year' };
  // "He was 67."
  const subject = /^(?:he|she|who)$/.test(name?.lower ?? '') && /^(?:is|was)$/.test(comma?.lower ?? '');
  return age && (closes || after?.lower === 'and') && subject
    ? { ...found, type: 'age', unit: 'year' }
    : found;
}

const hedgeEnds = new Set([...hedgesBefore.keys()].map((hedge) => hedge.split(' ').at(-1)));

/** The words before piece `at` that loosen the figure there, and how many pieces they take. */
function hedgeBefore(pieces: Pieces, at: number): { text: string; size: number } | null {
  if (!hedgeEnds.has(pieces[at - 1]?.lower ?? '')) return null;
  for (let size = Math.min(4, at); size > 0; size--) {
    const text = wordsAt(pieces, at - size, size);
    if (hedgesBefore.has(text)) return { text, size };
  }
  return null;
}

// "over" and "under" after a verb of motion or before a date, "above", "below", "some" stand for themselves only before an amount.
const loosens = (found: Found): boolean => !['date', 'ordinal', 'score', 'time'].includes(found.type);

/** The figures among the pieces of one sentence of `text`. */
export function figuresOf(text: string, pieces: Pieces, sentence: number): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; ) {
    at = afterAddress(pieces, at);
    const read = readAt(pieces, at);
    if (!read) {
      at += 1;
      continue;
    }
    const found = ageAfterName(pieces, read);
    const [first, last] = [pieces[found.from], pieces[found.end - 1]];
    at = Math.max(found.end, at + 1);
    if (!first || !last) continue;
    const hedge = loosens(found) ? hedgeBefore(pieces, found.from) : null;
    figures.push({
      start: first.start,
      end: last.end,
      type: found.type,
      value: found.value,
      unit: found.unit,
      of: figureNoun(text, pieces, found),
      hedge: hedge
        ? text.slice(pieces[found.from - hedge.size]?.start ?? first.start, first.start).trim()
        : null,
      sentence,
    });
  }
  return figures;
}

/** Finds the figures of a document, sentence by sentence, in order; furniture and captions have no sentences and no figures. */
export function findFigures(document: Document): Figure[] {
  return document.sentences.flatMap((_, index) =>
    figuresOf(document.text, sentencePieces(document, index), index),
  );
}
