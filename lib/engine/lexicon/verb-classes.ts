import { verbTable } from './verb-table.ts';
import { verbForms } from './verbs.ts';

const { bits, classes } = verbTable;

/** The classes of verbs, to be joined with `|`: `verb.pay | verb.give`. A verb may be of several. */
export const verb = bits;

/** Whether a verb, by its base, is of one of the classes: `isVerb('spend', verb.pay)`. */
export const isVerb = (base: string, wanted: number): boolean => ((classes.get(base) ?? 0) & wanted) !== 0;

/** Whether a word (lower case) may be a form of a verb of one of the classes: "spent", "spends". Limit: "found" is of "find" and of "found". */
export const isFormOf = (lower: string, wanted: number): boolean =>
  verbForms(lower).some(({ base }) => isVerb(base, wanted));

/** Whether a word (lower case) is a finite form of a verb of saying or asking: "said", "asks"; refuses "say", "asking". */
export const isSaying = (lower: string): boolean =>
  verbForms(lower).some(
    ({ base, form }) =>
      form !== 'base' && form !== 'ing' && form !== 'participle' && isVerb(base, verb.say | verb.ask),
  );
