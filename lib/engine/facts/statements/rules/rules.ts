import type { CueRule, PassageRule } from '../passage.ts';
import { accordingTo } from './according-to.ts';
import { clauseWithTag } from './clause-with-tag.ts';
import { colon } from './colon.ts';
import { credit } from './credit.ts';
import { looseQuotation } from './loose-quotation.ts';
import { nounCue } from './noun-cue.ts';
import { passive } from './passive.ts';
import { quotationWithTag } from './quotation-with-tag.ts';
import { reportedAfterCue } from './reported-after-cue.ts';

/** The constructions with a verb, tried at each cue in this order; the first that finds something has it. */
export const cueRules: readonly CueRule[] = [quotationWithTag, clauseWithTag, reportedAfterCue];

/** The constructions without a verb of saying, each tried in this order on what the ones before left of a passage. */
export const passageRules: readonly PassageRule[] = [
  accordingTo,
  passive,
  nounCue,
  credit,
  colon,
  looseQuotation,
];
