import { wordSet } from './word-set.ts';

/** Heads of noun phrases that show, find or hear things on the record: papers, counts, bodies, those who study. */
export const evidenceNouns =
  wordSet(`poll polls polling survey surveys study studies report reports research data figures statistics
  document documents record records evidence review reviews analysis analyses audit audits results filing filings e-mails
  emails numbers footage video videos tape tapes transcript transcripts test tests census court jury inquest inquiry trial
  tribunal hearing commission committee researchers scientists investigators experts investigation investigations paper papers
  findings estimates projections memo memos letter letters model models modelling assessment scan scans autopsy experiments
  experiment trials judge judges justice coroner auditor ombudsman watchdog regulator regulators panel researcher scientist economists economist who it they`);

/** Bodies before which things are said: "the court heard that". */
export const hearingNouns = wordSet(
  'court jury inquest inquiry trial tribunal hearing commission committee courtroom',
);

/** Papers that speak as one: "the report said", "it added". */
export const paperNouns = wordSet(
  'report study poll survey audit review analysis letter memo statement document ruling lawsuit complaint indictment paper editorial article',
);

/** Nouns for what one says things in. */
export const settingNouns = wordSet(
  'statement interview interviews release email e-mail tweet letter speech post video memo report conference message call debate note affidavit briefing article column response reference court',
);
