import type { Facts, Figure } from '../facts/facts.ts';
import type { Option } from '../kinds/kind.ts';
import { monthNames, weekdayNames } from '../lexicon/months.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { pick } from './nearby-numbers.ts';

const weekdayName = new RegExp(`\\b(?:${weekdayNames.join('|')})\\b`, 'g');
const monthName = new RegExp(
  `\\b(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`,
  'g',
);

/** How many figures before and after are looked at. */
const around = 120;
/** Years that lie farther apart are not of one story. */
const mostYears = 40;

/** "won the primary in 2012": only another year of an election can be meant. */
const electing = /\b(?:president|primar|caucus|election|nomin)/i;

const textOfFigure = ({ document }: Facts, { start, end }: Figure): string =>
  oneSpaced(document.text.slice(start, end));

/** The shape of a date as written: which of weekday, month, day and year it has, and in what order. */
const shapeOf = (words: string): string =>
  words
    .replace(/\d{4}/g, 'Y')
    .replace(/\d{1,2}/g, 'D')
    .replace(weekdayName, 'W')
    .replace(monthName, 'M');

/** Wrong options for a date, a weekday or a year: others of the article of the same form, then near ones by rule. */
export function otherDates(facts: Facts, figure: Figure): Option[] {
  const words = textOfFigure(facts, figure);
  const shape = shapeOf(words);
  const { start, end } = facts.document.sentences[figure.sentence] ?? figure;
  const isElected = Number(figure.value) % 4 === 0 && electing.test(facts.document.text.slice(start, end));
  const every = figure.type === 'year' && isElected ? 4 : 1;
  const isFar = ({ type, value }: Figure): boolean => {
    const years = Math.abs(Number(value) - Number(figure.value));
    return type === 'year' && (years > mostYears || years % every !== 0);
  };
  const at = facts.figures.indexOf(figure);
  const found = new Map<string, Option>();
  const near = facts.figures.slice(Math.max(0, at - around), at + around);
  for (const other of near) {
    if ((other.type !== 'date' && other.type !== 'year') || isFar(other)) continue;
    const text = textOfFigure(facts, other);
    if (text === words || found.has(text) || shapeOf(text) !== shape) continue;
    const mention = { start: other.start, end: other.end };
    found.set(text, { text, mention, feedback: 'The article has this date elsewhere.' });
  }
  // A year behind all that are named may lie behind the article itself.
  const latest = Math.max(...near.map(({ type, value }) => (type === 'year' ? Number(value) : 0)));
  const made = nearDates(words, pick(`${words}${figure.start}`, 4), every)
    .filter((text) => !found.has(text) && (Number(figure.value) >= latest || !(Number(text) > latest)))
    .map((text): Option => ({ text, mention: null }));
  return [...[...found.values()].slice(0, 2), ...made];
}

/** A date with its smallest part moved: "May 7" for "May 4", "2017" for "2019", "1960s" for "1970s", "Monday" for "Friday". */
function nearDates(words: string, chance: number, every: number): string[] {
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  if (day !== undefined)
    return sided([2, 3, 5, 8], chance)
      .filter((step) => Number(day) + step >= 1 && Number(day) + step <= 28)
      .map((step) =>
        words
          .replace(day, String(Number(day) + step))
          .replace(weekdayName, (name) => beside(weekdayNames, name, step)),
      );
  const year = /\d{4}/.exec(words)?.[0];
  if (year !== undefined) {
    const years = words.includes(`${year}s`) ? 10 : every;
    return sided([1, 2, 3, 5], chance).map((step) =>
      words.replace(year, String(Number(year) + step * years)),
    );
  }
  const names = [weekdayNames, monthNames].find((list) => list.some((name) => name === words));
  const steps = [1, -1, 2, -2, 3, -3];
  return names === undefined
    ? []
    : [...steps.slice(chance), ...steps.slice(0, chance)].map((step) => beside(names, words, step));
}

/** The name so many steps after another in a list that goes round. */
const beside = (names: readonly string[], name: string, step: number): string =>
  names[(names.indexOf(name) + step + 10 * names.length) % names.length] ?? name;

/** Steps to both sides, `below` of the first three downwards. */
const sided = (steps: number[], below: number): number[] => {
  const down = steps.map((step) => -step);
  return [
    ...new Set([...down.slice(0, below), ...steps.slice(0, Math.max(0, 3 - below)), ...down, ...steps]),
  ];
};
