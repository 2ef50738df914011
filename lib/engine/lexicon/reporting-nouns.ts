import { wordSet } from './word-set.ts';

/** Nouns that report what somebody said, before "that": "her warning that". */
export const speechNouns =
  wordSet(`statement statements claim claims warning warnings suggestion suggestions assertion assertions
  allegation allegations accusation accusations promise promises pledge pledges vow announcement argument arguments
  contention insistence prediction predictions remark remarks comment comments admission denial denials complaint complaints
  assurance assurances acknowledgment acknowledgement declaration proposal recommendation revelation testimony message
  confession observation response reply reminder criticism charge charges threat tweet conclusion report reports call plea`);

/** Nouns that report what somebody holds, before "that". */
export const beliefNouns =
  wordSet(`belief beliefs view hope hopes fear fears concern concerns worry worries feeling sense doubt
  doubts opinion conviction suspicion suspicions understanding expectation expectations confidence perception realization
  notion assumption decision desire impression`);
