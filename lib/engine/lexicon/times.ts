import { classTable, wordsOf } from './class-table.ts';

const { bits, classes } = classTable({
  /** "week", "decades" */
  unit: 'second minute hour day night week weekend fortnight month quarter season term year decade century seconds minutes hours days nights weeks weekends fortnights months quarters seasons terms years decades centuries',
  /** "evening", "noon" */
  dayPart:
    'morning afternoon evening night noon midnight midday lunchtime dawn dusk overnight mornings afternoons evenings nights a.m. p.m.',
  /** "autumn" */
  season: 'spring summer autumn fall winter springs summers autumns winters',
  /** "tuesday", "tues."; a short form that is a word of its own only with its stop */
  weekday:
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays monday's tue tues thu thur thurs fri mon. wed. sat. sun.",
  /** "march", "sept." */
  month:
    'january february march april may june july august september october november december jan feb apr jul aug sep sept oct nov dec mar. jun.',
  /** "yesterday" */
  day: 'today yesterday tomorrow tonight',
  /** "last", "ago": places a time by another */
  order: 'last next past coming previous following same late early earlier later ago recent recently mid',
  /** "moment", "time" itself */
  moment: 'moment time period era age past future present end beginning start',
});

/** The classes of words of time, to be joined with `|`. */
export const time = bits;

/** A weekday, month, season, part of the day, "today" or unit of time. */
export const anyTime = time.unit | time.dayPart | time.season | time.weekday | time.month | time.day;

/** All the words of some classes of time. */
export const timeWordsOf = (wanted: number): ReadonlySet<string> => wordsOf(classes, wanted);

/** All the classes of a word of time (lower case, with its stop or not), 0 for any other word. */
export const timeClasses = (lower: string): number =>
  classes.get(lower) ?? (lower.endsWith('.') ? (classes.get(lower.slice(0, -1)) ?? 0) : 0);

/** Whether a word (lower case) is of one of the classes: `isTime('tuesdays', time.weekday)`. */
export const isTime = (lower: string, wanted: number): boolean => (timeClasses(lower) & wanted) !== 0;
