import { currencyCodes, currencySigns } from '../../lexicon/currencies.ts';
import { hedgesBefore } from '../../lexicon/hedges.ts';
import { months, weekdays } from '../../lexicon/months.ts';
import { fractionSigns } from '../../lexicon/number-words.ts';
import { units } from '../../lexicon/units.ts';
import type { Document } from '../../text/document.ts';
import { ofSpelling } from '../../text/spelling.ts';
import type { Figure } from '../facts.ts';
import { closesNounPhrase, countedNounAt } from './counted-noun.ts';
import { figureNoun } from './figure-noun.ts';
import type { Found, Reader } from './found.ts';
import { openingWords } from './opening-words.ts';
import { dashAt, hyphenAt, lowerAt, type Piece, sentencePieces, wordsAt } from './pieces.ts';
import { readAmount } from './read-amount.ts';
import { readCount } from './read-count.ts';
import { readDate, readYear } from './read-date.ts';
import { readTime } from './read-time.ts';

type Pieces = readonly Piece[];

/** The readers in the order of their claim on a piece: the more a figure says of itself, the earlier. */
const readers: readonly Reader[] = [readTime, readDate, readAmount, readYear, readCount];

// Digits inside a name or code are no figure: "COVID-19", "F-35", "G7", "MP3", "@user1".
function insideWord(pieces: Pieces, at: number): boolean {
  const [earlier, before, piece] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  if (piece?.kind !== 'digits' || !piece.glued || !before) return false;
  const opens = (lower: string): boolean =>
    currencyCodes.has(lower) || /^(?:rs|mid|pre|post|early|late)$/.test(lower);
  if (before.kind === 'word') return !opens(before.lower);
  if (/^[#@_&=/]$/.test(before.text)) return true;
  return dashAt(pieces, at - 1) && earlier?.kind === 'word' && !opens(earlier.lower);
}

// The name before a number takes it as a part: "Highway 401", "Windows 10", "Article 5", "No. 10".
// Refused as names: weekdays and months, words that may open a sentence. Limit: a name before a real count ("Toronto 3") is lost.
function partOfName(pieces: Pieces, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'digits' || !/^\d{1,4}$/.test(piece.text)) return false;
  const dot = pieces[at - 1]?.text === '.' && pieces[at - 1]?.glued === true;
  const [name, next] = [pieces[dot ? at - 2 : at - 1], pieces[at + 1]];
  if (name?.kind !== 'word' || (dot && !/^nos?$/.test(name.lower))) return false;
  if (/^(?:no|page|chapter|section|article|room|flight|grade|highway|route)$/.test(name.lower))
    return countedNounAt(pieces, at + 1) === null;
  if (!/^\p{Lu}/u.test(name.text) || at < 2 || months.has(name.lower) || weekdays.has(name.lower))
    return false;
  if (closesNounPhrase(name.lower) || /[’']s$/.test(name.text) || hyphenAt(pieces, at + 1)) return false;
  const closed = next === undefined || next.kind === 'mark' || closesNounPhrase(next.lower);
  return (
    closed &&
    !/[%$€£°:]/.test(next?.text ?? '') &&
    readers.slice(0, 4).every((read) => read(pieces, at) === null)
  );
}

// Takes "$", "½", the mark of "-5" and of "’90s"; refuses a mark of quotation before a word.
const opensFigure = (mark: string, next: Piece | undefined): boolean =>
  currencySigns.has(mark) || fractionSigns.has(mark) || (next?.kind === 'digits' && /^[-−'’‘]$/.test(mark));

// "a dozen", "the third", "an hour"; refuses "the harbour".
const mayOpen = (pieces: Pieces, at: number): boolean => {
  const next = pieces[at + 1];
  if (!/^(?:an?|the)$/.test(lowerAt(pieces, at)) || next?.kind !== 'word') return true;
  return openingWords.has(next.lower) || units.has(next.lower);
};

const isOpening = ofSpelling(({ text }) => openingWords.has(text));

function readAt(pieces: Pieces, at: number): Found | null {
  const piece = pieces[at];
  if (!piece || (piece.kind === 'mark' && !opensFigure(piece.text, pieces[at + 1]))) return null;
  if (piece.kind === 'word' && !(isOpening(piece.spelling) && mayOpen(pieces, at))) return null;
  if (insideWord(pieces, at) || partOfName(pieces, at)) return null;
  for (const read of readers) {
    const found = read(pieces, at);
    if (found) return found;
  }
  return null;
}

// "Jane Doe, 34, a teacher", "He was 67.": a number from 5 to 110 between commas after a name, or all that somebody is, is an age.
// Refused: a number that a plural follows, a list of numbers. Limit: "Room, 34," of a name that is no person.
function isAge(pieces: Pieces, { type, from, end, value }: Found): boolean {
  const years = type === 'number' && end === from + 1 && Number.isInteger(value) ? Number(value) : 0;
  if (years < 5 || years > 110 || pieces[from]?.kind !== 'digits') return false;
  const [name, mark, after] = [pieces[from - 2], pieces[from - 1], lowerAt(pieces, end)];
  const closes = /^[,.;:)—–]?$/.test(after);
  if (/^(?:he|she|who)$/.test(name?.lower ?? '') && /^(?:is|was)$/.test(mark?.lower ?? ''))
    return closes || after === 'and';
  const named = /^\p{Lu}/u.test(name?.text ?? '') && !months.has(name?.lower ?? '');
  const list = after === ',' && pieces[end + 1]?.kind === 'digits';
  return named && closes && !list && (mark?.text === ',' || (mark?.text === '(' && after === ')'));
}

const hedgeEnds = new Set([...hedgesBefore.keys()].map((hedge) => hedge.split(' ').at(-1)));

/** How many pieces before piece `at` loosen the figure there: two of "more than 40". */
function hedgeSize(pieces: Pieces, at: number): number {
  if (!hedgeEnds.has(lowerAt(pieces, at - 1))) return 0;
  let size = Math.min(4, at);
  while (size > 0 && !hedgesBefore.has(wordsAt(pieces, at - size, size))) size -= 1;
  return size;
}

// "over" and "under" after a verb of motion or before a date, "above", "below", "some" stand for themselves only before an amount.
const loosens = (found: Found): boolean => !['date', 'ordinal', 'score', 'time'].includes(found.type);

/** The figures among the pieces of one sentence of `text`. */
export function figuresOf(text: string, pieces: Pieces, sentence: number): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; ) {
    const read = readAt(pieces, at);
    if (!read) {
      at += 1;
      continue;
    }
    const found: Found = isAge(pieces, read) ? { ...read, type: 'age', unit: 'year' } : read;
    const [first, last] = [pieces[found.from], pieces[found.end - 1]];
    at = Math.max(found.end, at + 1);
    if (!first || !last) continue;
    const hedge = loosens(found) ? hedgeSize(pieces, found.from) : 0;
    const opened = pieces[found.from - hedge] ?? first;
    figures.push({
      start: first.start,
      end: last.end,
      type: found.type,
      value: found.value,
      unit: found.unit ?? null,
      of: figureNoun(text, pieces, found),
      hedge: hedge > 0 ? text.slice(opened.start, first.start).trim() : null,
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
