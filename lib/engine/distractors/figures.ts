import type { Facts, Figure } from '../facts/facts.ts';
import { amountOf } from '../facts/figures/amount-of.ts';
import {
  answerText,
  type FigureAnswer,
  figureAnswer,
  isBounded,
  stemHedge,
} from '../facts/figures/figure-answer.ts';
import { readWriting, writeLike } from '../facts/figures/write-number.ts';
import type { Option } from '../kinds/kind.ts';
import { once } from '../text/once.ts';
import { otherDates } from './dates.ts';
import { nearbyNumbers, pick } from './nearby-numbers.ts';

/** How near two values may be before one could be taken for the other: "nearly 400" and 397. */
const tooNear = 0.08;
/** How many figures before and after are looked at; an article has fewer. */
const around = 120;
/** How far from the key another figure of the article may lie, as a factor. */
const reach = 8;

/** The figures of an article in the words of an answer, each put together once. */
const answersIn = once((facts: Facts) => once((figure: Figure) => answerText(facts.document.text, figure)));

/** Wrong options for a figure, best first: others of the article of the same sort, then numbers as plausible as the right one. */
export function wrongFigures(facts: Facts, index: number): Option[] {
  const figure = facts.figures[index];
  if (!figure) return [];
  if (figure.type === 'date' || figure.type === 'year') return otherDates(facts, figure);
  const { text } = facts.document;
  const whole = wholeOf(text, figure);
  const near = facts.figures.slice(Math.max(0, index - around), index + around);
  const answer = figureAnswer(text, figure);
  if (figure.type === 'score') return scores(answer, figure);
  const shares = sharesLike(answer);
  const made =
    shares ??
    byRule(figure, answer, {
      place: figure.start,
      whole,
      isJoined: /-\p{L}/u.test(text.slice(figure.start, figure.end)),
    });
  // The ages of others are asked for as well, so that each would tell the rest.
  const found =
    shares || figure.type === 'age'
      ? []
      : fromArticle(
          near.filter((other) => Number(other.value) < whole),
          figure,
          answer,
        );
  const answered = answersIn(facts);
  const key = answered(figure);
  const values = near.filter((other) => other.type === figure.type).map(answered);
  const free = made.filter((option) => option.text !== key && !values.includes(option.text));
  const options = mixed(found, free, pick(`${key}${figure.start}`, 3)).filter(
    (option) => option.text !== key && !mayBeMeant(figure, key, option),
  );
  return shares ? options : ranked(options, key, figure.start);
}

/** Takes 25 and 18 beside "more than 20", which one could take it for; refuses 30. */
function mayBeMeant(figure: Figure, key: string, { text }: Option): boolean {
  const times = (amountOf(text) ?? 0) / (amountOf(key) ?? 1);
  return stemHedge(figure) !== '' && isBounded(figure) && times < nearBound && times > 1 / nearBound;
}
const nearBound = 1.2;

// "15 of the 19 sailors", "seven of the last eight races": no option may be more than the whole.
function wholeOf(text: string, { type, end }: Figure): number {
  const after = /^ of (?:the|[\p{L}’' ]{0,30}[’']s?)(?: (?:last|past|first))? ([\d,]+|\p{L}+)/u.exec(
    text.slice(end, end + 60),
  );
  const whole = type === 'count' && after ? readWriting((after[1] ?? '').replace(/,$/, '')) : null;
  return whole ? whole.mantissa : Number.POSITIVE_INFINITY;
}

// The key is as often the lowest, the highest or one between: so many of the first three lie below it.
function ranked(options: Option[], key: string, place: number): Option[] {
  const own = amountOf(key);
  const below = options.filter(({ text }) => own !== null && (amountOf(text) ?? own) < own);
  const above = options.filter((option) => !below.includes(option));
  const least = Math.max(0, 3 - above.length);
  const wanted = least + pick(`${place}${key}`, Math.max(1, Math.min(3, below.length) - least + 1));
  const first = [...below.slice(0, wanted), ...above.slice(0, 3 - wanted)];
  return [
    ...options.filter((option) => first.includes(option)),
    ...options.filter((option) => !first.includes(option)),
  ];
}

// One or two figures of the article, the rest by rule, so that neither is the pattern.
const mixed = (found: Option[], made: Option[], chance: number): Option[] => {
  const taken = found.slice(0, chance === 0 ? 1 : 2);
  const sides = made.filter((option) => taken.every(({ text }) => text !== option.text));
  return [...taken, ...sides, ...found.slice(taken.length)];
};

const noun = (figure: Figure): string => figure.of?.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Other figures of the article of the same type and unit and of a size near the key's, those of the same noun first. */
function fromArticle(near: readonly Figure[], figure: Figure, answer: FigureAnswer): Option[] {
  const writing = readWriting(answer.number);
  if (!writing || typeof figure.value !== 'number') return [];
  const scale = figure.value / writing.mantissa;
  const others = near.filter((other) => fits(other, figure));
  const seen = new Set<string>();
  return others
    .toSorted(
      (a, b) =>
        Number(noun(b) === noun(figure)) - Number(noun(a) === noun(figure)) ||
        Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start),
    )
    .flatMap((other) => {
      if (typeof other.value !== 'number') return [];
      const mantissa = other.value / scale;
      const exact = Math.abs(mantissa - Number(mantissa.toFixed(writing.decimals))) < 1e-9;
      const number = exact ? writeLike(writing, mantissa) : null;
      if (number === null || seen.has(number) || /\.0+(?!\d)/.test(number)) return [];
      seen.add(number);
      const of = other.of === null ? '' : ` for ${other.of}`;
      return [
        {
          text: `${answer.hedge}${number}${answer.unit}`,
          mention: { start: other.start, end: other.end },
          feedback: `The article gives this figure elsewhere${of}.`,
        },
      ];
    });
}

function fits(other: Figure, figure: Figure): boolean {
  if (other === figure || other.type !== figure.type || other.unit !== figure.unit) return false;
  if (typeof other.value !== 'number' || typeof figure.value !== 'number') return false;
  const ratio = other.value / figure.value;
  if (figure.type === 'percent' && figure.value < 100 && other.value >= 100) return false;
  const near = Math.abs(ratio - 1) <= tooNear && Math.abs(figure.value) > 12;
  return other.value > 1 && other.value !== figure.value && !near && ratio < reach && ratio > 1 / reach;
}

function byRule(
  figure: Figure,
  answer: FigureAnswer,
  { place, whole, isJoined }: { place: number; whole: number; isJoined: boolean },
): Option[] {
  const writing = readWriting(answer.number);
  if (!writing) return [];
  // No "$0.8 million" beside "$1.5 million".
  const one = writing.mantissa > 1 && writing.after !== '' ? 0.99 : 0;
  const bare = answer.unit !== '' || figure.type === 'count';
  const few = figure.type === 'count' && answer.unit === '' && writing.mantissa < 5;
  // "a two-mill group": a thing of one is no group.
  const joined = figure.unit === null && isJoined;
  const least = joined ? 1 : bare && !few ? (writing.mantissa > 1 ? 1 : 0) : one;
  // "$916 million" has no "$1,145 million" beside it.
  const scaled = /[a-z]/.test(writing.after) && writing.mantissa < 1000 ? 1000 : whole + 1;
  const most =
    figure.type === 'percent' && writing.mantissa < 100 ? 100 : figure.type === 'age' ? 106 : scaled;
  const seed = `${answer.number}${place}`;
  const numbers =
    figure.type === 'age'
      ? ages(writing.mantissa, seed)
      : whole < 60
        ? within(writing.mantissa, whole, seed)
        : nearbyNumbers(writing.mantissa, writing.decimals, { seed, least, most });
  return numbers.flatMap((mantissa) => {
    const number = writeLike(writing, mantissa);
    return number === null ? [] : [{ text: `${answer.hedge}${number}${answer.unit}`, mention: null }];
  });
}

// Parts of a small whole: 15 of 19 → 11, 13, 17.
function within(part: number, whole: number, seed: string): number[] {
  const step = whole > 15 ? 2 : 1;
  const near = [1, 2, 3, 4].map((times) => times * step);
  const below = near.map((size) => part - size).filter((other) => other > 0);
  const above = near.map((size) => part + size).filter((other) => other <= whole);
  const count = Math.min(Math.max(pick(seed, 4), 3 - above.length), below.length);
  return [...new Set([...below.slice(0, count), ...above.slice(0, 3 - count), ...below, ...above])];
}

// Ages lie some years apart: 34 → 29, 38, 43.
function ages(age: number, seed: string): number[] {
  const least = age < 20 ? 1 : 3;
  const gaps = [1, 2, 3].map((at) => least + pick(`${seed}${at}`, least + 2));
  const away = [...gaps.keys()].map((at) => gaps.slice(0, at + 1).reduce((all, gap) => all + gap, 0));
  const below = away.map((years) => age - years).filter((near) => near >= 2);
  const above = away.map((years) => age + years).filter((near) => near <= 105);
  const count = Math.min(pick(seed, 4), below.length);
  return [...new Set([...below.slice(0, count), ...above.slice(0, 3 - count), ...below, ...above])];
}

const shareWords = ['a fifth', 'a quarter', 'a third', 'half', 'two-thirds', 'three-quarters'];

const manyWords = [
  'dozens',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
  'tens of millions',
  'hundreds of millions',
  'billions',
];

/** Shares in words have a ladder of their own: "a third" → "a quarter", "half", "two-thirds"; null for other figures. */
function sharesLike({ hedge, number, unit }: FigureAnswer): Option[] | null {
  const option = (words: string): Option => ({ text: `${hedge}${words}${unit}`, mention: null });
  const lower = number
    .toLowerCase()
    .replace(/^one[- ]/, 'a ')
    .replace(/^(two|three) /, '$1-');
  if (lower === 'a dozen') return ['half a dozen', 'two dozen', 'three dozen'].map(option);
  const inMany = /^(\w+) (in|out of) (\w+)$/.exec(number.toLowerCase());
  if (inMany) {
    const [, first = '', link = '', second = ''] = inMany;
    const writing = readWriting(second);
    if (!writing) return [];
    const top = readWriting(first)?.mantissa ?? 1;
    const base = writing.mantissa;
    const tops =
      top === 1 ? [] : [-2, -1, 1, 2, 3].map((step) => top + step).filter((near) => near > 0 && near < base);
    const bases = top === 1 ? [-1, 1, 2, 3, 5].map((step) => base + step).filter((near) => near > 2) : [];
    const written = readWriting(first);
    return [
      ...tops.flatMap((near) => (written ? [`${writeLike(written, near)} ${link} ${second}`] : [])),
      ...bases.map((near) => `${first} ${link} ${writeLike(writing, near)}`),
    ].map(option);
  }
  const ladder = manyWords.includes(lower) ? manyWords : shareWords;
  const at = ladder.indexOf(lower);
  if (at < 0) return null;
  return ladder
    .filter((_, index) => index !== at)
    .toSorted((a, b) => Math.abs(ladder.indexOf(a) - at) - Math.abs(ladder.indexOf(b) - at))
    .map(option);
}

// "7–2" → "5–4", "6–3", "8–1" in a vote of nine; "3-2" → "2-1", "4-2", "3-0" in a match.
function scores({ number, hedge }: FigureAnswer, { value }: Figure): Option[] {
  const [first = 0, second = 0] = String(value).split('/').map(Number);
  const dash = /[-–‑]/.exec(number)?.[0] ?? '-';
  const total = first + second;
  const pairs: [number, number][] =
    total >= 7 && total <= 21
      ? [1, -1, 2, -2].map((step) => [first + step, second - step])
      : total < 7
        ? [
            [first + 1, second],
            [first, second + 1],
            [first - 1, second],
            [first, Math.max(0, second - 1)],
            [first + 1, second + 1],
          ]
        : [
            [first - 3, second + 4],
            [first + 5, second - 2],
            [first + 2, second + 6],
            [first - 6, second - 5],
          ];
  return pairs
    .filter(
      ([a, b]) => a >= 0 && b >= 0 && !(a === first && b === second) && a > b === first > second && a !== b,
    )
    .map(([a, b]) => ({ text: `${hedge}${a}${dash}${b}`, mention: null }));
}
