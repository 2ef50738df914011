import { classTable } from './class-table.ts';
import { pluralOf } from './plural.ts';

const { bits, classes } = classTable(
  {
    /** "week", "decades" */
    unit: 'second minute hour day night week weekend fortnight month quarter season term year decade century millennium',
    /** "evening", "noon" */
    dayPart: 'morning afternoon evening night noon midnight midday lunchtime dawn dusk daybreak overnight',
    /** "autumn" */
    season: 'spring summer autumn fall winter',
    /** "tuesday", "tues" */
    weekday:
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    /** "march", "sept" */
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    /** "yesterday" */
    day: 'today yesterday tomorrow tonight',
    /** "last", "ago": places a time by another */
    order:
      'last next this that these those past coming previous following same late early earlier later ago recent mid every each',
    /** "moment", "time" itself */
    moment: 'moment time period era age past future present end beginning start',
  },
  (word) => [word, pluralOf(word)],
);

/** The classes of words of time, to be joined with `|`. */
export const time = bits;

/** A weekday, month, season, part of the day, "today" or unit of time. */
export const anyTime = time.unit | time.dayPart | time.season | time.weekday | time.month | time.day;

/** All the classes of a word of time (lower case, singular or plural), 0 for any other word. */
export const timeClasses = (lower: string): number =>
  classes.get(lower) ?? (lower.endsWith('.') ? (classes.get(lower.slice(0, -1)) ?? 0) : 0);

/** Whether a word (lower case) is of one of the classes: `isTime('tuesdays', time.weekday)`. */
export const isTime = (lower: string, wanted: number): boolean => (timeClasses(lower) & wanted) !== 0;
