/** Verbs whose subject speaks, in the forms that stand beside a speaker's name. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  'said says say told tells added adds asked asks wrote writes tweeted posted argued argues explained explains noted notes insisted insists warned warns announced announces claimed claims stated states continued recalled recalls acknowledged acknowledges admitted admits suggested suggests replied replies responded responds predicted predicts testified testifies believes believed thinks thought commented comments confirmed confirms declared concluded concludes contends contended cautioned complained conceded denied denies described describes emphasized emphasised estimated estimates joked lamented maintains maintained observed promised pledged proposed quipped remarked reiterated repeated stressed urged vowed called calls'.split(
    ' ',
  ),
);
