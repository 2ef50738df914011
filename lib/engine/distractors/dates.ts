import type { Facts, Figure } from '../facts/facts.ts';
import type { Option } from '../kinds/kind.ts';
import { monthNames, weekdayNames } from '../lexicon/months.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { pick } from './nearby-numbers.ts';

const textOfFigure = ({ document }: Facts, { start, end }: Figure): string =>
  oneSpaced(document.text.slice(start, end));

const weekdayName = new RegExp(`\\b(?:${weekdayNames.join('|')})\\b`, 'g');
const monthName = new RegExp(
  `\\b(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?`,
  'g',
);

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
  const seen = new Set([words]);
  const at = facts.figures.indexOf(figure);
  const found = facts.figures.slice(Math.max(0, at - 120), at + 120).flatMap((other): Option[] => {
    if (other.type !== 'date' && other.type !== 'year') return [];
    const text = textOfFigure(facts, other);
    if (seen.has(text) || shapeOf(text) !== shape) return [];
    if (other.type === 'year' && Math.abs(Number(other.value) - Number(figure.value)) > 40) return [];
    seen.add(text);
    return [
      {
        text,
        mention: { start: other.start, end: other.end },
        feedback: 'The article has this date elsewhere.',
      },
    ];
  });
  const made = nearDates(words, `${words}${figure.start}`).filter((text) => !seen.has(text));
  return [...found.slice(0, 2), ...made.map((text): Option => ({ text, mention: null })), ...found.slice(2)];
}

function nearDates(words: string, seed: string): string[] {
  const chance = pick(seed, 4);
  const weekday = weekdayNames.map(String).indexOf(words);
  if (weekday >= 0)
    return rotated([1, 2, 4, 5, 3, 6], chance).map((step) => weekdayNames[(weekday + step) % 7] ?? '');
  const decade = /^(?:the )?(\d{3})0s$/.exec(words)?.[1];
  if (decade !== undefined)
    return sided([1, 2, 3], chance).map((step) => words.replace(decade, String(Number(decade) + step)));
  const year = /^\d{4}$/.test(words) ? Number(words) : null;
  if (year !== null) return sided([1, 2, 3, 5], chance).map((step) => String(year + step));
  const month = monthNames.findIndex((name) => words.startsWith(name));
  if (month >= 0 && words === monthNames[month])
    return rotated([1, 11, 2, 10, 3], chance).map((step) => monthNames[(month + step) % 12] ?? '');
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words);
  if (!day) return changedYear(words, chance);
  const number = Number(day[0]);
  return sided([2, 3, 5, 8], chance)
    .filter((step) => number + step >= 1 && number + step <= 28)
    .map((step) =>
      `${words.slice(0, day.index)}${number + step}${words.slice(day.index + day[0].length)}`.replace(
        weekdayName,
        (name) => weekdayNames[(weekdayNames.map(String).indexOf(name) + step + 70) % 7] ?? name,
      ),
    );
}

// "June 2019" → "June 2017", "March 2019" is left to the article's own dates.
function changedYear(words: string, chance: number): string[] {
  const year = /\d{4}/.exec(words);
  if (!year) return [];
  return sided([1, 2, 3], chance).map((step) => words.replace(year[0], String(Number(year[0]) + step)));
}

const rotated = (steps: number[], by: number): number[] => [...steps.slice(by), ...steps.slice(0, by)];

/** Steps to both sides, `below` of the first three downwards. */
const sided = (steps: number[], below: number): number[] => {
  const down = steps.map((step) => -step);
  const first = [...down.slice(0, below), ...steps.slice(0, 3 - Math.min(below, 3))];
  return [...first, ...down, ...steps].filter((step, index, list) => list.indexOf(step) === index);
};
