import { noun, nounsOf } from './nouns.ts';
import { wordSet } from './word-set.ts';

/** Heads of noun phrases that show, find or hear things on the record: papers, counts, bodies, those who study. */
export const evidenceNouns: ReadonlySet<string> = new Set([
  ...nounsOf(noun.evidence),
  ...wordSet(
    'court jury inquest tribunal hearing commission committee panel watchdog ombudsman coroner auditor regulator regulators judge judges justice expert experts researcher researchers scientist scientists economist economists investigator investigators who it they',
  ),
]);

/** Bodies before which things are said: "the court heard that". */
export const hearingNouns = wordSet(
  'court jury inquest inquiry trial tribunal hearing commission committee courtroom',
);

/** Papers that speak as one: "the report said", "it added". */
export const paperNouns = nounsOf(noun.paper);

/** Nouns for what one says things in. */
export const settingNouns: ReadonlySet<string> = new Set([
  ...nounsOf(noun.speech),
  ...wordSet(
    'release email e-mail tweet letter post video memo report conference note affidavit article column response reference court',
  ),
]);
