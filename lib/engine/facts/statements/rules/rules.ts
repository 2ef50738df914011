import type { CueRule, PassageRule } from '../passage.ts';
import { accordingTo } from './according-to.ts';
import { clauseWithTag } from './clause-with-tag.ts';
import { floating } from './floating.ts';
import { quotationWithTag } from './quotation-with-tag.ts';
import { reportedAfterCue } from './reported-after-cue.ts';

/** The constructions with a verb, tried at each cue in this order; the first that finds something has it. */
export const cueRules: readonly CueRule[] = [quotationWithTag, clauseWithTag, reportedAfterCue];

/** The constructions without a verb, tried on each passage after those. */
export const passageRules: readonly PassageRule[] = [accordingTo, floating];
