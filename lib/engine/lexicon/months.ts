import { counted } from './word-set.ts';

/** The months by their full names, in order. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** The days of the week, in order. */
export const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const numbered = (names: readonly string[]): [string, number][] => counted(names.join(' ').toLowerCase(), 1);

/** Month names and their usual short forms, lower case, to the month's number. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(monthNames),
  ...numbered(monthNames.map((name) => name.slice(0, 3))),
  ['sept', 9],
]);

/** Weekdays and their short forms, lower case, to the day's number from Monday = 1. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered(weekdayNames),
  ...counted('mon tue wed thu fri', 1),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** The seasons. */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
