import { wordSet } from './word-set.ts';

/** Nouns, in the singular, that report what somebody said, before "that": "her warning that". */
export const speechNouns =
  wordSet(`statement claim warning suggestion assertion allegation accusation promise pledge vow announcement argument
  contention insistence prediction remark comment admission denial complaint assurance acknowledgment
  acknowledgement declaration proposal recommendation revelation testimony message confession observation
  response reply reminder criticism charge threat tweet conclusion report call plea answer verdict advice`);

/** Nouns, in the singular, that report what somebody holds, before "that". */
export const beliefNouns =
  wordSet(`belief view hope fear concern worry feeling sense doubt opinion conviction suspicion understanding expectation
  confidence perception realization notion assumption decision desire impression`);
