import { textOf } from '../../quiz/span.ts';
import type { Facts, Figure } from '../facts/facts.ts';
import { answerText, type FigureAnswer, figureAnswer } from '../facts/figures/figure-answer.ts';
import { readWriting, type Writing, writeLike } from '../facts/figures/write-number.ts';
import type { Option } from '../kinds/kind.ts';
import { once } from '../text/once.ts';
import { otherDates } from './dates.ts';
import { grain, nearbyNumbers, pick } from './nearby-numbers.ts';
import { scoresBeside, wordsBeside } from './number-ladders.ts';

/** How many figures before and after are looked at; an article has fewer. */
const around = 120;
/** How far from the key another figure of the article may lie, as a factor. */
const reach = 8;
const mostShown = 3;
/** How old one is at least who has done something for years. */
const childhood = 15;

/** A figure to be asked for: in the words of an answer, and how its number is written. */
type Key = { figure: Figure; answer: FigureAnswer; writing: Writing };
/** A wrong number as the key would write it, and its option. */
type Candidate = { number: number; option: Option };

/** The figures of an article in the words of an answer, each put together once. */
const answersIn = once((facts: Facts) => once((figure: Figure) => answerText(facts.document.text, figure)));

/** Wrong options for a figure, best first: others of the article of the same sort, then numbers as plausible as the right one. */
export function wrongFigures(facts: Facts, index: number): Option[] {
  const figure = facts.figures[index];
  if (figure === undefined) return [];
  const sentence = textOf(facts.document.text, facts.document.sentences[figure.sentence] ?? figure);
  // "is up for re-election in November": the law gives the month.
  const isByLaw = answersIn(facts)(figure) === 'November' && /\belect(?:ion|ed)/.test(sentence);
  if (figure.type === 'date' || figure.type === 'year') return isByLaw ? [] : otherDates(facts, figure);
  const answer = figureAnswer(facts.document.text, figure);
  const beside = figure.type === 'score' ? scoresBeside(answer.number, sentence) : wordsBeside(answer.number);
  if (beside !== null) return beside.map((number) => ({ text: inAnswer(answer, number), mention: null }));
  const writing = readWriting(answer.number);
  if (writing === null) return [];
  const key = { figure, answer, writing };
  const seed = `${answersIn(facts)(figure)}${figure.start}`;
  const like = facts.figures
    .slice(Math.max(0, index - around), index + around)
    .filter(({ type }) => type === figure.type);
  // The ages of others are asked for as well, so that each would tell the rest.
  const found = figure.type === 'age' ? [] : fromArticle(like, key);
  const told = new Set(like.map(answersIn(facts)));
  const most = mostFor(facts, key);
  const made = byRule(key, seed).filter(({ option }) => !told.has(option.text));
  const ofArticle = pick(seed, 3) === 0 ? 1 : 2;
  const all = [...found.slice(0, ofArticle), ...made, ...found.slice(ofArticle)];
  return ranked(
    all.filter(({ number }) => number <= most && isApart(key, number)),
    key,
    seed,
  );
}

const inAnswer = ({ hedge, unit }: FigureAnswer, number: string): string => `${hedge}${number}${unit}`;

/** Whether nobody could take a number for the key; refuses 397 for 400. */
const isApart = ({ writing: { mantissa } }: Key, number: number): boolean =>
  number / mantissa > 1.02 || mantissa / number > 1.02;

/** What no wrong number may pass: the sailors of "15 of the 19 sailors", 100 per cent, an age of man and what it has room for, a thousand million, a million that would be written with its word. */
function mostFor({ document: { text }, figures }: Facts, { figure, writing }: Key): number {
  const { type, end, unit, sentence } = figure;
  const { mantissa, after } = writing;
  if (type === 'duration' && unit === 'year') {
    const ages = figures.filter((other) => other.type === 'age' && Math.abs(other.sentence - sentence) <= 1);
    return Math.min(...ages.map(({ value }) => Number(value) - childhood).filter((span) => span >= mantissa));
  }
  const words = type === 'count' ? /^ of ([^.;:]{0,50})/.exec(text.slice(end, end + 60))?.[1] : undefined;
  const counts = (words ?? '')
    .split(/,? /)
    .slice(0, 4)
    .flatMap((word) => readWriting(word)?.mantissa ?? []);
  if (counts[0] !== undefined && counts[0] >= mantissa) return counts[0];
  if (type === 'percent' && mantissa < 100) return 99.9;
  if (type === 'age') return Math.max(92, 1.1 * mantissa);
  const most = /[a-z]/.test(after) ? 1000 : 1e6;
  return mantissa < most ? most - 1 : Number.POSITIVE_INFINITY;
}

/** Other figures of the article of the same type and unit and of a size near the key's, the nearest first. */
function fromArticle(like: readonly Figure[], { figure, answer, writing }: Key): Candidate[] {
  const { value, start } = figure;
  if (typeof value !== 'number') return [];
  const scale = value / writing.mantissa;
  return like
    .filter((other) => couldStandFor(other, figure))
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .flatMap((other) => {
      const number = Number(other.value) / scale;
      const isExact = Math.abs(number - Number(number.toFixed(writing.decimals))) < 1e-9;
      const written = isExact && isAsFine(figure, writing, number) ? writeLike(writing, number) : null;
      if (written === null) return [];
      const of = other.of === null ? '' : ` for ${other.of}`;
      const feedback = `The article gives this figure elsewhere${of}.`;
      const mention = { start: other.start, end: other.end };
      return [{ number, option: { text: inAnswer(answer, written), mention, feedback } }];
    });
}

function couldStandFor({ value, unit }: Figure, key: Figure): boolean {
  if (typeof value !== 'number' || typeof key.value !== 'number') return false;
  if (unit !== key.unit || value <= 1 || value === key.value) return false;
  const ratio = value / key.value;
  return ratio < reach && ratio > 1 / reach;
}

/** Refuses "$100.0 million" beside "$19.3 million", "£1,000,000" beside "£741,260", over a hundred times as round, and 212 beside "about 900". */
const isAsFine = ({ hedge }: Figure, { decimals, mantissa }: Writing, number: number): boolean =>
  decimals > 0
    ? !Number.isInteger(number)
    : grain(number, 0) <= 100 * grain(mantissa, 0) &&
      (hedge === null || grain(number, 0) >= grain(mantissa, 0) / 10);

/** Numbers as plausible as the key, with no "one weeks" nor "$0.8 million" beside more than one. */
function byRule({ figure, answer, writing }: Key, seed: string): Candidate[] {
  const { mantissa, decimals, after } = writing;
  const least = mantissa > 1 && `${answer.unit}${after}` !== '' ? 1 : 0;
  return nearbyNumbers(mantissa, decimals, { seed, isAge: figure.type === 'age' }).flatMap((number) => {
    const written = number > least && isAsFine(figure, writing, number) ? writeLike(writing, number) : null;
    return written === null ? [] : [{ number, option: { text: inAnswer(answer, written), mention: null } }];
  });
}

/** The key is as often the lowest, the highest or one between: so many of the first three lie below it. */
function ranked(candidates: Candidate[], { writing: { mantissa } }: Key, seed: string): Option[] {
  const below = candidates.filter(({ number }) => number < mantissa);
  const above = candidates.filter(({ number }) => number > mantissa);
  const least = Math.max(0, mostShown - above.length);
  const most = Math.min(mostShown, below.length);
  const wanted = least + pick(`below ${seed}`, Math.max(1, most - least + 1));
  return [...below.splice(0, wanted), ...above.splice(0, mostShown - wanted), ...below, ...above].map(
    ({ option }) => option,
  );
}
