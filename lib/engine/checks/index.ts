import { brokenEnglish } from './broken-english.ts';
import { convergence } from './convergence.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { gap } from './gap.ts';
import { grammaticalCue } from './grammatical-cue.ts';
import { implausibleOption } from './implausible-option.ts';
import { logicalCue } from './logical-cue.ts';
import { longStem } from './long-stem.ts';
import { longestKey } from './longest-key.ts';
import { lostSequence } from './lost-sequence.ts';
import { oneVoice } from './one-voice.ts';
import type { Rule } from './rule.ts';
import { sameOption } from './same-option.ts';
import { secondKey } from './second-key.ts';
import { unclearStem } from './unclear-stem.ts';
import { unfitWords } from './unfit-words.ts';
import { unproved } from './unproved.ts';
import { wordRepeat } from './word-repeat.ts';

/** Every rule an item must keep, in the order in which they are tried. */
export const rules: Rule[] = [
  unproved,
  gap,
  longStem,
  unclearStem,
  unfitWords,
  brokenEnglish,
  forbiddenWords,
  sameOption,
  secondKey,
  implausibleOption,
  longestKey,
  lostSequence,
  grammaticalCue,
  logicalCue,
  wordRepeat,
  convergence,
  oneVoice,
];
